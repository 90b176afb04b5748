package org.sarcomaregistry.domain.consistency;

/**
 * What is known of one patient and one tumour at one moment, as far as rules ask; anything may be missing.
 *
 * <p>Made once per report and read by every rule, hence kept as plain numbers.
 */
public final class Facts {

    static final int MISSING = Integer.MIN_VALUE;
    static final int NO = 0;
    static final int YES = 1;
    /** Asked for and left empty, which is something else than not asked. */
    static final int BLANK = -1;

    private final int[] values;

    Facts(int[] values) {
        this.values = values.clone();
    }

    /** {@return facts to be told one by one; what is not told is missing} */
    public static FactsBuilder builder() {
        return new FactsBuilder();
    }

    int of(Fact fact) {
        return values[fact.place()];
    }

    int site() {
        return of(Fact.SITE);
    }

    int histology() {
        return of(Fact.HISTOLOGY);
    }

    boolean is(Fact fact) {
        return of(fact) == YES;
    }

    boolean isNot(Fact fact) {
        return of(fact) == NO;
    }

    boolean knows(Fact fact) {
        return of(fact) != MISSING;
    }

    boolean ageAtMost(int years) {
        int age = of(Fact.AGE);
        return age >= 0 && age <= years;
    }

    boolean ageAtLeast(int years) {
        return of(Fact.AGE) >= years;
    }

    /** Histology and behaviour together, as in {@code 8850/1}. */
    boolean isMorphology(int histology, int behaviour) {
        return histology() == histology && of(Fact.BEHAVIOUR) == behaviour;
    }

    /** Both days are known and the first lies before the second. */
    boolean isBefore(Fact first, Fact second) {
        return knows(first) && knows(second) && of(first) < of(second);
    }
}
