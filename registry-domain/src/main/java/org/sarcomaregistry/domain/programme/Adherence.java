package org.sarcomaregistry.domain.programme;

import org.sarcomaregistry.domain.pathway.Answer;
import org.sarcomaregistry.domain.statistics.Tally;
import org.sarcomaregistry.domain.statistics.TallyRange;

/**
 * How many courses followed a recommendation (etterlevelse). Each course is in exactly one of the four; counts of disjoint
 * courses add.
 *
 * @param followed done as recommended
 * @param notFollowed done otherwise, or not done although there was time
 * @param notApplicable the recommendation is for other patients or other days
 * @param notDecidable too little was told, the time isn't over, or nobody has read the text of that edition
 */
public record Adherence(long followed, long notFollowed, long notApplicable, long notDecidable) {

    /** No course. */
    public static final Adherence NONE = new Adherence(0, 0, 0, 0);

    /**
     * Refuses negative counts.
     *
     * @param followed done as recommended
     * @param notFollowed done otherwise, or not done although there was time
     * @param notApplicable the recommendation is for other patients or other days
     * @param notDecidable too little was told, the time isn't over, or nobody has read the text of that edition
     */
    public Adherence {
        if (followed < 0 || notFollowed < 0 || notApplicable < 0 || notDecidable < 0) {
            throw new IllegalArgumentException("a count is not negative");
        }
    }

    /**
     * {@return one course}
     *
     * @param answer what a recommendation says of it
     */
    public static Adherence of(Answer answer) {
        return switch (answer) {
            case FOLLOWED -> new Adherence(1, 0, 0, 0);
            case NOT_FOLLOWED -> new Adherence(0, 1, 0, 0);
            case NOT_APPLICABLE -> new Adherence(0, 0, 1, 0);
            case NOT_DECIDABLE -> new Adherence(0, 0, 0, 1);
        };
    }

    /**
     * {@return both together}
     *
     * @param other of other courses
     */
    public Adherence plus(Adherence other) {
        return new Adherence(
                followed + other.followed,
                notFollowed + other.notFollowed,
                notApplicable + other.notApplicable,
                notDecidable + other.notDecidable);
    }

    /** {@return every course that was asked about} */
    public long courses() {
        return followed + notFollowed + notApplicable + notDecidable;
    }

    /** {@return those of whom it is decided that it applies and whether it was followed} */
    public Tally tally() {
        return new Tally(followed, followed + notFollowed);
    }

    /** {@return what the tally could be, if those who are not decidable had all followed it, or all not} */
    public TallyRange range() {
        long most = followed + notFollowed + notDecidable;
        return new TallyRange(new Tally(followed, most), new Tally(followed + notDecidable, most));
    }
}
