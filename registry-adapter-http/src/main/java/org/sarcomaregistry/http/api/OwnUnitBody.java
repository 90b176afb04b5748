package org.sarcomaregistry.http.api;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sarcomaregistry.application.counting.OwnUnit.Overview;
import org.sarcomaregistry.application.counting.OwnUnit.OwnFigure;
import org.sarcomaregistry.domain.clinical.Category;
import org.sarcomaregistry.domain.clinical.ClinicalCell;
import org.sarcomaregistry.domain.clinical.ClinicalFigures;
import org.sarcomaregistry.domain.clinical.ClinicalTable;
import org.sarcomaregistry.domain.clinical.Placed;
import org.sarcomaregistry.domain.code.Labelled;
import org.sarcomaregistry.domain.indicator.Figure;
import org.sarcomaregistry.domain.pathway.PathwayInterval;
import org.sarcomaregistry.domain.statistics.DayCounts;
import org.sarcomaregistry.http.api.ValueBody.Range;

/** What a unit sees of its own patients. */
record OwnUnitBody(
        PlaceBody place,
        PlaceBody residence,
        int year,
        String dataDate,
        Optional<ReleaseBody> release,
        ImmutableList<Share> figures,
        ImmutableList<Table> tables,
        ImmutableList<Wait> waitingTimes) {

    /** One indicator, three times. */
    record Share(String indicator, Today own, Today residence, Optional<ValueBody> nation) {

        static Share of(OwnFigure figure) {
            return new Share(
                    figure.indicator().id(),
                    Today.of(figure.own()),
                    Today.of(figure.residence()),
                    figure.nation().map(ValueBody::open));
        }
    }

    /** A figure of today, with the interval that holds however often it is looked at. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Today(@JsonUnwrapped ValueBody value, @Nullable Range intervalAtEveryLook) {

        static Today of(Figure figure) {
            return new Today(
                    ValueBody.whole(figure),
                    figure.intervalAtEveryLook().map(Range::of).orElse(null));
        }
    }

    /** A code with its words. */
    record Named(String code, String nb, String en) {

        static Named of(Labelled labelled) {
            return new Named(
                    labelled.code(), labelled.label().nb(), labelled.label().en());
        }
    }

    /** One clinical table. */
    record Table(String table, String nb, String en, String placed, ImmutableList<Row> rows) {

        static Table of(ClinicalTable table, Placed placed, ClinicalFigures figures) {
            var rows = figures.counts().entrySet().stream()
                    .filter(cell -> cell.getKey().table() == table)
                    .filter(cell -> cell.getKey().category().equals(Category.ALL))
                    .map(cell -> Row.of(cell, figures))
                    .collect(toImmutableList());
            return new Table(table.code(), table.label().nb(), table.label().en(), placed.code(), rows);
        }
    }

    /** A reporting group within a table. */
    record Row(Named group, long courses, ImmutableList<Cell> categories) {

        static Row of(Map.Entry<ClinicalCell, Long> all, ClinicalFigures figures) {
            var group = all.getKey().group();
            return new Row(
                    Named.of(group),
                    all.getValue(),
                    figures.counts().entrySet().stream()
                            .filter(cell ->
                                    cell.getKey().table() == all.getKey().table()
                                            && cell.getKey().group() == group
                                            && !cell.getKey().category().equals(Category.ALL))
                            .map(cell -> new Cell(Named.of(cell.getKey().category()), cell.getValue()))
                            .collect(toImmutableList()));
        }
    }

    /** Courses that show a category. */
    record Cell(@JsonUnwrapped Named category, long courses) {}

    /** Days of one part of the pathway. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Wait(
            String interval,
            String nb,
            String en,
            String placed,
            long measured,
            @Nullable BigDecimal lowerQuartile,
            @Nullable BigDecimal median,
            @Nullable BigDecimal upperQuartile) {

        static Wait of(PathwayInterval interval, Placed placed, DayCounts days) {
            return new Wait(
                    interval.code(),
                    interval.label().nb(),
                    interval.label().en(),
                    placed.code(),
                    days.total(),
                    Numbers.days(days.lowerQuartile()),
                    Numbers.days(days.median()),
                    Numbers.days(days.upperQuartile()));
        }
    }

    static OwnUnitBody of(Overview overview, int year) {
        return new OwnUnitBody(
                PlaceBody.of(overview.place()),
                PlaceBody.of(overview.residence()),
                year,
                overview.day().toString(),
                overview.release().map(ReleaseBody::of),
                overview.figures().stream().map(Share::of).collect(toImmutableList()),
                overview.clinical().entrySet().stream()
                        .flatMap(by -> tables(by.getKey(), by.getValue()))
                        .collect(toImmutableList()),
                overview.clinical().entrySet().stream()
                        .flatMap(by -> waits(by.getKey(), by.getValue()))
                        .collect(toImmutableList()));
    }

    private static Stream<Table> tables(Placed placed, ClinicalFigures figures) {
        return Arrays.stream(ClinicalTable.values()).map(table -> Table.of(table, placed, figures));
    }

    private static Stream<Wait> waits(Placed placed, ClinicalFigures figures) {
        return Arrays.stream(PathwayInterval.values())
                .map(interval -> Wait.of(interval, placed, figures.waits().getOrDefault(interval, DayCounts.NONE)));
    }
}
