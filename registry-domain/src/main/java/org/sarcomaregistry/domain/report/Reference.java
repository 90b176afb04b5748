package org.sarcomaregistry.domain.report;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
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
    /** A kind of message. */
    FORM(text -> FormKind.form(text).isPresent()),
    /** A version of the codebook that was released. */
    VERSION(text -> Codebook.of(text).isPresent()),
    /** A patient's number, which the examination reads by its scheme. */
    PATIENT(text -> true),
    /** An organisation number. */
    UNIT(Reference::isOrganisation),
    /** An organisation number, or {@code unknown}. */
    UNIT_OR_UNKNOWN(text -> text.equals("unknown") || isOrganisation(text)),
    /** An organisation number, or {@code all}. */
    UNIT_OR_ALL(text -> text.equals("all") || isOrganisation(text)),
    /** A health worker's number, one to nine digits. */
    HPR(pattern("[0-9]{1,9}")),
    /** A site of ICD-O. */
    TOPOGRAPHY(text -> Topography.parse(text).isPresent()),
    /** The first three characters of a site. */
    SITE(pattern("C[0-9]{2}")),
    /** Histology and behaviour by ICD-O. */
    MORPHOLOGY(text -> Morphology.parse(text).isPresent()),
    /** A code of the shape of NCSP, known or not. */
    PROCEDURE(text -> ProcedureCode.parse(text).isPresent()),
    /** A regimen of the table, or {@code none}. */
    REGIMEN(text -> text.equals("none") || Regimens.current().byId(text).isPresent()),
    /** A drug of the table, by ATC. */
    DRUG(text -> Drugs.current().byAtc(text).isPresent()),
    /** A pathology laboratory of the table. */
    LABORATORY(text -> PathologyLaboratories.norway().byCode(text).isPresent()),
    /** A code of the shape of ICD-10, known or not. */
    ICD10(pattern("[A-Z][0-9]{2}(\\.?[0-9A-Z]{1,2})?")),
    /** Four digits, known or not: municipalities come and go. */
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

    /**
     * {@return whether the table has this code}
     *
     * @param code code as sent or stored; another case or spaces are not tolerated
     */
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
    private static boolean isOrganisation(String text) {
        return OrganisationNumber.parse(text).isPresent();
    }
}
