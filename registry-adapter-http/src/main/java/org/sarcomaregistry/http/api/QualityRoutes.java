package org.sarcomaregistry.http.api;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.google.common.collect.ImmutableList;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sarcomaregistry.application.counting.DataQuality;
import org.sarcomaregistry.application.counting.ReportingStatistics;
import org.sarcomaregistry.domain.indicator.Scope;
import org.sarcomaregistry.domain.quality.Demand;
import org.sarcomaregistry.domain.quality.FieldCount;
import org.sarcomaregistry.domain.quality.FormQuality;
import org.sarcomaregistry.domain.report.FieldSpec;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.http.TokenScope;

/** How good the material of one's own unit is. */
final class QualityRoutes {

    private final DataQuality quality;
    private final ReportingStatistics reporting;

    QualityRoutes(UseCases useCases) {
        this.quality = useCases.ownUnit().quality();
        this.reporting = useCases.ownUnit().reporting();
    }

    private record Quality(
            PlaceBody place,
            int year,
            String dataDate,
            ImmutableList<QualityBody> forms,
            QualityBody.Verified verification,
            ImmutableList<FigureBody> coverage) {}

    /** One field of one form. */
    private record Field(
            String form,
            String field,
            String nb,
            String en,
            String mandatory,
            @JsonUnwrapped QualityBody.Answering answering) {

        static Field of(FormKind kind, FieldSpec spec, FieldCount count) {
            return new Field(
                    kind.code(),
                    spec.name(),
                    spec.label().nb(),
                    spec.label().en(),
                    Demand.of(spec).code(),
                    QualityBody.Answering.of(count));
        }
    }

    private record Fields(PlaceBody place, int year, String dataDate, ImmutableList<Field> fields) {}

    void addTo(Routes routes) {
        routes.read("/statistics/data-quality", TokenScope.READ, this::quality);
        routes.read("/statistics/data-quality/fields", TokenScope.READ, this::fields);
    }

    private void quality(Context ctx, Caller caller) {
        var parameters = Parameters.of(ctx, "unit", "year");
        var place = parameters.place("unit");
        int year = parameters.need("year", Parameters::yearOf);
        caller.requireSight(place);
        Written.json(
                ctx,
                new Quality(
                        PlaceBody.of(place),
                        year,
                        reporting.today().toString(),
                        forms(place, year),
                        QualityBody.Verified.of(quality.verification(place, year)),
                        reporting.coverage(place, year).stream()
                                .map(FigureBody::whole)
                                .collect(toImmutableList())));
    }

    private ImmutableList<QualityBody> forms(Scope place, int year) {
        var reports = quality.forms(place, year);
        var validity = quality.validity(place, year);
        return Stream.concat(Arrays.stream(FormKind.values()).map(Optional::of), Stream.of(Optional.<FormKind>empty()))
                .filter(kind -> kind.filter(reports::containsKey).isPresent() || validity.containsKey(kind))
                .map(kind -> QualityBody.of(
                        kind,
                        kind.flatMap(form -> Optional.ofNullable(reports.get(form))),
                        Optional.ofNullable(validity.get(kind))))
                .collect(toImmutableList());
    }

    private void fields(Context ctx, Caller caller) {
        var parameters = Parameters.of(ctx, "unit", "year", "form");
        var place = parameters.place("unit");
        int year = parameters.need("year", Parameters::yearOf);
        var wanted = parameters.parsed("form", FormKind::form);
        caller.requireSight(place);
        var format = Accept.of(ctx);
        var fields = quality.forms(place, year).entrySet().stream()
                .filter(form -> wanted.map(form.getKey()::equals).orElse(true))
                .flatMap(QualityRoutes::fieldsOf)
                .collect(toImmutableList());
        if (format == Accept.CSV) {
            Written.csv(ctx, table(place, year, fields), "data-quality-" + place.code() + "-" + year);
        } else {
            Written.json(
                    ctx, new Fields(PlaceBody.of(place), year, reporting.today().toString(), fields));
        }
    }

    private static Stream<Field> fieldsOf(Map.Entry<FormKind, FormQuality> form) {
        var counts = form.getValue().fields();
        return FormQuality.fields(form.getKey()).entrySet().stream()
                .map(spec ->
                        Field.of(form.getKey(), spec.getValue(), counts.getOrDefault(spec.getKey(), FieldCount.NONE)));
    }

    private static Csv table(Scope place, int year, ImmutableList<Field> fields) {
        var table = new Csv(
                "unit",
                "year",
                "form",
                "field",
                "mandatory",
                "required",
                "answered",
                "unknown",
                "blank",
                "not_asked",
                "share");
        fields.forEach(field -> {
            var answering = field.answering();
            table.add(
                    place.code(),
                    year,
                    field.form(),
                    field.field(),
                    field.mandatory(),
                    answering.required(),
                    answering.answered(),
                    answering.unknown(),
                    answering.blank(),
                    answering.notAsked(),
                    answering.share());
        });
        return table;
    }
}
