package org.sarcomaregistry.domain.consistency;

/** The facts that rules ask for, each a whole number: a code, a count, a day since 1970, or 1 and 0 for yes and no. */
enum Fact {
    FEMALE,
    MALE,
    AGE,
    AGE_BY_DATES,
    BORN,
    DIED,
    DIAGNOSED,
    DIAGNOSIS_YEAR,
    FIRST_HISTOLOGY,
    OPERATED,
    SPECIMEN_TAKEN,
    TREATMENT_START,
    TREATMENT_END,
    LAST_CONTACT,
    LATEST_EVENT,
    TODAY,
    SITE,
    PAIRED,
    SIDE,
    HISTOLOGY,
    BEHAVIOUR,
    PRIMARY,
    BASIS,
    GRADE,
    ICDO_GRADE,
    FNCLCC_SYSTEM,
    FNCLCC_BY_POINTS,
    NEOADJUVANT,
    SIZE_MM,
    TNM_GIVEN,
    T_FITS_SIZE,
    STAGE_RIGHT,
    STAGE_DEFINED,
    M_SUBDIVIDED,
    M_NONE,
    DISTANT_METASTASIS,
    RESECTED,
    MARGIN_RECORDED,
    IMATINIB;

    /** Place among the numbers of {@link Facts}, which live no longer than the process. */
    @SuppressWarnings("EnumOrdinal")
    int place() {
        return ordinal();
    }
}
