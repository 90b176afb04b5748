package org.sarcomaregistry.domain.report;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.consistency.ConsistencyRules;
import org.sarcomaregistry.domain.subtype.Morphology;
import org.sarcomaregistry.domain.treatment.Drugs;
import org.sarcomaregistry.domain.treatment.ProcedureCode;
import org.sarcomaregistry.domain.treatment.Regimens;
import org.sarcomaregistry.domain.tumour.Topography;
import org.sarcomaregistry.domain.unit.OrganisationNumber;
import org.sarcomaregistry.domain.unit.PathologyLaboratories;

/**
 * The tables and patterns that know which codes a field may hold. A unit is only known by its number here: whether it
 * fits the department is for the examination.
 */
public enum Reference {
    FORM(text -> Codes.parse(FormKind.class, text).isPresent()),
    VERSION(text -> text.equals("1")),
    PATIENT(text -> true),
    UNIT(text -> OrganisationNumber.parse(text).isPresent()),
    UNIT_OR_UNKNOWN(text -> text.equals("unknown") || isKnownUnit(text)),
    UNIT_OR_ALL(text -> text.equals("all") || isKnownUnit(text)),
    HPR(pattern("[0-9]{1,9}")),
    TOPOGRAPHY(text -> Topography.parse(text).isPresent()),
    SITE(pattern("C[0-9]{2}")),
    MORPHOLOGY(text -> Morphology.parse(text).isPresent()),
    PROCEDURE(text -> ProcedureCode.parse(text).isPresent()),
    REGIMEN(text -> text.equals("none") || Regimens.current().byId(text).isPresent()),
    DRUG(text -> Drugs.current().byAtc(text).isPresent()),
    LABORATORY(text -> PathologyLaboratories.norway().byCode(text).isPresent()),
    ICD10(pattern("[A-Z][0-9]{2}(\\.?[0-9A-Z]{1,2})?")),
    MUNICIPALITY(pattern("[0-9]{4}")),
    /** A rule whose finding a sender may confirm. */
    FINDING(Reference::isConfirmable);

    @SuppressWarnings("ImmutableEnumChecker") // predicates over immutable tables
    private final Predicate<String> knows;

    Reference(Predicate<String> knows) {
        this.knows = knows;
    }

    /** The reference with the name that the codebook uses after the at sign. */
    static Reference of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Whether the table has this code. */
    public boolean knows(String code) {
        return knows.test(code);
    }

    private static Predicate<String> pattern(String regex) {
        return Pattern.compile(regex).asMatchPredicate();
    }

    private static boolean isConfirmable(String code) {
        return ConsistencyRules.all().stream()
                .anyMatch(rule -> rule.code().equals(code) && rule.severity().isConfirmable());
    }

    /** A practice has no table: every valid organisation number may be one. */
    private static boolean isKnownUnit(String text) {
        return OrganisationNumber.parse(text).isPresent();
    }
}
