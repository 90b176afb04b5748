package org.sarcomaregistry.domain.consistency;

import com.google.common.collect.ImmutableList;

/** The order of a patient's days. */
final class DateRules {

    static final Rule DIAGNOSED_BEFORE_BIRTH = RuleDraft.error(
                    "DATE-1", "Diagnosen er stilt før fødselen", "The diagnosis was made before birth")
            .about("diagnosis_date", "patient_value")
            .when(f -> f.isBefore(Fact.DIAGNOSED, Fact.BORN));

    static final Rule AGE_AGAINST_DATES = RuleDraft.error(
                    "DATE-2",
                    "Oppgitt alder stemmer ikke med fødselsdato og diagnosedato",
                    "The stated age does not follow from the dates of birth and diagnosis")
            .about("age_years", "diagnosis_date", "patient_value")
            .when(f -> f.knows(Fact.AGE) && f.knows(Fact.AGE_BY_DATES) && f.of(Fact.AGE) != f.of(Fact.AGE_BY_DATES));

    static final Rule LAST_SEEN_BEFORE_DIAGNOSIS = RuleDraft.error(
                    "DATE-3",
                    "Siste kontakt med pasienten er før diagnosen",
                    "The last contact with the patient lies before the diagnosis")
            .about("examined_on", "diagnosis_date")
            .when(f -> f.isBefore(Fact.LAST_CONTACT, Fact.DIAGNOSED));

    static final Rule SEEN_IN_THE_FUTURE = RuleDraft.error(
                    "DATE-4", "Siste kontakt ligger i framtiden", "The last contact lies in the future")
            .about("examined_on")
            .when(f -> f.isBefore(Fact.TODAY, Fact.LAST_CONTACT));

    static final Rule EVENT_AFTER_DEATH = RuleDraft.error(
                    "DATE-5", "En hendelse er datert etter dødsfallet", "An event is dated after the death")
            .about("diagnosis_date", "operation_date", "start", "first_dose", "examined_on")
            .when(f -> f.isBefore(Fact.DIED, Fact.LATEST_EVENT));

    static final Rule DIAGNOSED_AFTER_HISTOLOGY = RuleDraft.warning(
                    "DATE-6",
                    "Diagnosedatoen er senere enn den første positive vevsprøven, som bestemmer den",
                    "The diagnosis is dated later than the first positive tissue sample, which decides it")
            .about("diagnosis_date", "biopsy_date")
            .when(f -> f.isBefore(Fact.FIRST_HISTOLOGY, Fact.DIAGNOSED));

    static final Rule TREATMENT_OUT_OF_ORDER = RuleDraft.warning(
                    "DATE-7",
                    "Behandlingen slutter før den begynner, eller operasjonspreparatet er eldre enn operasjonen",
                    "The treatment ends before it starts, or the specimen is older than the operation")
            .about("end", "last_dose", "operation_date", "sampled_on")
            .when(f -> f.isBefore(Fact.TREATMENT_END, Fact.TREATMENT_START)
                    || f.isBefore(Fact.SPECIMEN_TAKEN, Fact.OPERATED));

    static final ImmutableList<Rule> ALL = ImmutableList.of(
            DIAGNOSED_BEFORE_BIRTH,
            AGE_AGAINST_DATES,
            LAST_SEEN_BEFORE_DIAGNOSIS,
            SEEN_IN_THE_FUTURE,
            EVENT_AFTER_DEATH,
            DIAGNOSED_AFTER_HISTOLOGY,
            TREATMENT_OUT_OF_ORDER);

    private DateRules() {}
}
