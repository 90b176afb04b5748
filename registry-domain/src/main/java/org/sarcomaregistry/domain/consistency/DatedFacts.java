package org.sarcomaregistry.domain.consistency;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

/** The part of {@link FactsBuilder} that is told days, and keeps what is told. */
abstract sealed class DatedFacts permits FactsBuilder {

    private final int[] values = new int[Fact.values().length];

    DatedFacts() {
        Arrays.fill(values, Facts.MISSING);
    }

    abstract FactsBuilder self();

    /**
     * With the day of diagnosis it gives an age to compare with the stated one.
     *
     * @param day in the calendar of the registry
     * @return this builder
     */
    public FactsBuilder born(LocalDate day) {
        return put(Fact.BORN, day).ageByDates();
    }

    /**
     * No event may come after this day.
     *
     * @param day in the calendar of the registry
     * @return this builder
     */
    public FactsBuilder died(LocalDate day) {
        return put(Fact.DIED, day);
    }

    /**
     * Day of diagnosis; it is an event too, and tells the year.
     *
     * @param day in the calendar of the registry
     * @return this builder
     */
    public FactsBuilder diagnosed(LocalDate day) {
        return put(Fact.DIAGNOSED, day)
                .ageByDates()
                .diagnosisYear(day.getYear())
                .event(day);
    }

    /**
     * Year of diagnosis where the day is unknown.
     *
     * @param year calendar year, four digits
     * @return this builder
     */
    public FactsBuilder diagnosisYear(int year) {
        return put(Fact.DIAGNOSIS_YEAR, year);
    }

    /**
     * Sampling day of the first positive histology or cytology.
     *
     * @param day in the calendar of the registry
     * @return this builder
     */
    public FactsBuilder firstHistology(LocalDate day) {
        return put(Fact.FIRST_HISTOLOGY, day).event(day);
    }

    /**
     * Day of the operation that the facts are about; an event too.
     *
     * @param day in the calendar of the registry
     * @return this builder
     */
    public FactsBuilder operated(LocalDate day) {
        return put(Fact.OPERATED, day).event(day);
    }

    /**
     * Day on which the specimen of the operation was taken, as the laboratory has it.
     *
     * @param day in the calendar of the registry
     * @return this builder
     */
    public FactsBuilder specimenTaken(LocalDate day) {
        return put(Fact.SPECIMEN_TAKEN, day).event(day);
    }

    /**
     * First day of radiotherapy or of drugs; an event too.
     *
     * @param day in the calendar of the registry
     * @return this builder
     */
    public FactsBuilder treatmentStarted(LocalDate day) {
        return put(Fact.TREATMENT_START, day).event(day);
    }

    /**
     * Last day of radiotherapy or of drugs; an event too.
     *
     * @param day in the calendar of the registry
     * @return this builder
     */
    public FactsBuilder treatmentEnded(LocalDate day) {
        return put(Fact.TREATMENT_END, day).event(day);
    }

    /**
     * Last day on which the patient is known to have been seen.
     *
     * @param day in the calendar of the registry
     * @return this builder
     */
    public FactsBuilder lastContact(LocalDate day) {
        return put(Fact.LAST_CONTACT, day).event(day);
    }

    /**
     * Any other day on which the patient was alive; only the latest counts.
     *
     * @param day in the calendar of the registry
     * @return this builder
     */
    public FactsBuilder event(LocalDate day) {
        int at = Math.toIntExact(day.toEpochDay());
        return put(Fact.LATEST_EVENT, Math.max(at, values[Fact.LATEST_EVENT.place()]));
    }

    /**
     * Day of receipt.
     *
     * @param day in the calendar of the registry
     * @return this builder
     */
    public FactsBuilder today(LocalDate day) {
        return put(Fact.TODAY, day);
    }

    final FactsBuilder ageByDates() {
        int born = value(Fact.BORN);
        int diagnosed = value(Fact.DIAGNOSED);
        if (born == Facts.MISSING || diagnosed == Facts.MISSING) {
            return self();
        }
        long years = ChronoUnit.YEARS.between(LocalDate.ofEpochDay(born), LocalDate.ofEpochDay(diagnosed));
        return put(Fact.AGE_BY_DATES, Math.toIntExact(years));
    }

    final FactsBuilder put(Fact fact, LocalDate day) {
        return put(fact, Math.toIntExact(day.toEpochDay()));
    }

    final FactsBuilder put(Fact fact, boolean holds) {
        return put(fact, holds ? Facts.YES : Facts.NO);
    }

    final FactsBuilder put(Fact fact, int value) {
        values[fact.place()] = value;
        return self();
    }

    /** What was told of a fact; missing if nothing was. */
    final int value(Fact fact) {
        return values[fact.place()];
    }

    final Facts facts() {
        return new Facts(values);
    }
}
