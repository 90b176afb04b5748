package org.sarcomaregistry.http.api;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.sarcomaregistry.http.api.FieldSchema.matching;

import com.google.common.collect.ImmutableMap;
import java.util.stream.Stream;
import org.sarcomaregistry.domain.consistency.ConsistencyRules;
import org.sarcomaregistry.domain.report.Codebook;
import org.sarcomaregistry.domain.report.Reference;
import org.sarcomaregistry.domain.treatment.Drug;
import org.sarcomaregistry.domain.treatment.Drugs;
import org.sarcomaregistry.domain.treatment.Regimen;
import org.sarcomaregistry.domain.treatment.Regimens;
import org.sarcomaregistry.domain.unit.PathologyLaboratories;

/** What a JSON Schema says of codes that a table or a pattern knows: the codes of short tables, the shape of others. */
final class ReferenceSchema {

    private static final String ORGANISATION = "[0-9]{9}";

    private ReferenceSchema() {}

    static ImmutableMap<String, ?> of(Reference reference) {
        return switch (reference) {
            case FORM, PATIENT -> ImmutableMap.of("type", "string", "minLength", 1);
            case VERSION -> codes(Codebook.versions().stream());
            case UNIT -> matching(ORGANISATION);
            case UNIT_OR_UNKNOWN -> matching("(" + ORGANISATION + "|unknown)");
            case UNIT_OR_ALL -> matching("(" + ORGANISATION + "|all)");
            case HPR -> matching("[0-9]{1,9}");
            case TOPOGRAPHY -> matching("C[0-9]{2}(\\.[0-9])?");
            case SITE -> matching("C[0-9]{2}");
            case MORPHOLOGY -> matching("[89][0-9]{3}/[012369]");
            case PROCEDURE -> matching("[A-Z]{3}[0-9]{2}");
            case REGIMEN ->
                codes(Stream.concat(
                        Stream.of("none"), Regimens.current().all().stream().map(Regimen::id)));
            case DRUG -> codes(Drugs.current().all().stream().map(Drug::atc));
            case LABORATORY ->
                codes(PathologyLaboratories.norway().all().stream().map(laboratory -> laboratory.code()));
            case ICD10 -> matching("[A-Z][0-9]{2}(\\.?[0-9A-Z]{1,2})?");
            case MUNICIPALITY -> matching("[0-9]{4}");
            case FINDING ->
                codes(ConsistencyRules.all().stream()
                        .filter(rule -> rule.severity().isConfirmable())
                        .map(rule -> rule.code()));
        };
    }

    private static ImmutableMap<String, ?> codes(Stream<String> codes) {
        return ImmutableMap.of("enum", codes.distinct().collect(toImmutableList()));
    }
}
