package org.sarcomaregistry.application.publishing;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;
import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sarcomaregistry.domain.code.Coded;
import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.indicator.Attainment;
import org.sarcomaregistry.domain.indicator.CaseCounts.CaseKey;
import org.sarcomaregistry.domain.indicator.Counts;
import org.sarcomaregistry.domain.indicator.Figure;
import org.sarcomaregistry.domain.indicator.FigureKey;
import org.sarcomaregistry.domain.indicator.Scope;
import org.sarcomaregistry.domain.programme.Adherence;
import org.sarcomaregistry.domain.programme.AdherenceFigures;
import org.sarcomaregistry.domain.programme.AdherenceKey;
import org.sarcomaregistry.domain.statistics.IndirectStandardisation;
import org.sarcomaregistry.domain.statistics.Tally;
import org.sarcomaregistry.domain.tumour.TumourGroup;

/** Reads the text of a release, line by line. */
final class ReleaseReading {

    private static final Splitter LINES = Splitter.on('\n').omitEmptyStrings();
    private static final Splitter CELLS = Splitter.on('\t');
    private static final Splitter COVARIATES = Splitter.on(',').omitEmptyStrings();

    private final ImmutableListMultimap<String, Line> lines;
    private final ImmutableMap<String, Scope> places;

    ReleaseReading(String document) {
        var read = ImmutableListMultimap.<String, Line>builder();
        for (String line : LINES.split(document)) {
            var cells = CELLS.splitToList(line);
            read.put(cells.get(0), new Line(cells));
        }
        this.lines = read.build();
        this.places = lines.get("place").stream()
                .map(line -> new Scope(line.code(1, Scope.Level.class), line.text(2), line.text(3)))
                .collect(toImmutableMap(Scope::code, place -> place));
    }

    Release release() {
        if (!head("format").text(1).equals(ReleaseDocument.FORMAT)) {
            throw new IllegalArgumentException("a release of a format that this program doesn't know");
        }
        var summary = new Release.Summary(
                head("data-date").date(1),
                head("watermark").number(1),
                head("codebook").text(1));
        return new Release(summary, figures(), cases(), adherence(), adjusted());
    }

    private Line head(String name) {
        return lines.get(name).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not a release: it lacks " + name));
    }

    private ImmutableList<Figure> figures() {
        return lines.get("figure").stream()
                .map(line -> new Figure(
                        new FigureKey(line.text(1), place(line.text(2)), (int) line.number(3)),
                        new Counts(
                                line.number(4),
                                line.number(5),
                                line.number(6),
                                line.number(7),
                                line.number(8),
                                line.number(9)),
                        line.code(10, Attainment.class)))
                .sorted(comparing(Figure::key))
                .collect(toImmutableList());
    }

    private ImmutableSortedMap<CaseKey, Integer> cases() {
        return lines.get("case").stream()
                .collect(toImmutableSortedMap(
                        naturalOrder(),
                        line -> new CaseKey(place(line.text(1)), (int) line.number(2), line.code(3, TumourGroup.class)),
                        line -> (int) line.number(4)));
    }

    private AdherenceFigures adherence() {
        return new AdherenceFigures(lines.get("adherence").stream()
                .collect(toImmutableSortedMap(
                        naturalOrder(),
                        line -> new AdherenceKey(line.text(1), place(line.text(2)), (int) line.number(3)),
                        line -> new Adherence(line.number(4), line.number(5), line.number(6), line.number(7)))));
    }

    private ImmutableSortedMap<FigureKey, IndirectStandardisation> adjusted() {
        return lines.get("adjusted").stream()
                .collect(toImmutableSortedMap(
                        naturalOrder(),
                        line -> new FigureKey(line.text(1), place(line.text(2)), (int) line.number(3)),
                        line -> new IndirectStandardisation(
                                ImmutableSortedSet.copyOf(COVARIATES.splitToList(line.text(4))),
                                line.tally(5),
                                line.decimal(7),
                                line.tally(8),
                                line.tally(10))));
    }

    private Scope place(String code) {
        return Optional.ofNullable(places.get(code))
                .orElseThrow(() -> new IllegalArgumentException("a release counts at a place that it doesn't name"));
    }

    /** One line's cells; the first says what the line is. */
    private record Line(List<String> cells) {

        String text(int cell) {
            if (cell >= cells.size()) {
                throw unreadable(cell);
            }
            return cells.get(cell);
        }

        long number(int cell) {
            try {
                return Long.parseLong(text(cell));
            } catch (NumberFormatException notANumber) {
                throw unreadable(cell);
            }
        }

        /** Met and assessed, in two cells. */
        Tally tally(int cell) {
            return new Tally(number(cell), number(cell + 1));
        }

        double decimal(int cell) {
            try {
                return Double.parseDouble(text(cell));
            } catch (NumberFormatException notANumber) {
                throw unreadable(cell);
            }
        }

        LocalDate date(int cell) {
            try {
                return LocalDate.parse(text(cell));
            } catch (DateTimeException notADate) {
                throw unreadable(cell);
            }
        }

        <E extends Enum<E> & Coded> E code(int cell, Class<E> set) {
            return Codes.parse(set, text(cell)).orElseThrow(() -> unreadable(cell));
        }

        private IllegalArgumentException unreadable(int cell) {
            return new IllegalArgumentException("not a release: cell " + cell + " of a line of kind " + cells.get(0));
        }
    }
}
