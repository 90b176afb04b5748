package org.sarcomaregistry.domain.indicator;

import java.util.Optional;
import org.sarcomaregistry.domain.statistics.Tally;
import org.sarcomaregistry.domain.statistics.TallyRange;

/**
 * How many courses contribute what to a share. Counts add: split by hospital, year or machine, and merge.
 *
 * @param met in the denominator and met
 * @param unmet in the denominator and not met
 * @param undecided in the denominator; nobody knows whether met
 * @param perhapsMet met if in the denominator, which nobody knows
 * @param perhapsUnmet not met if in the denominator, which nobody knows
 * @param perhaps nobody knows either
 */
public record Counts(long met, long unmet, long undecided, long perhapsMet, long perhapsUnmet, long perhaps) {

    /** Nothing counted. */
    public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

    /**
     * Refuses negative counts.
     *
     * @param met in the denominator and met
     * @param unmet in the denominator and not met
     * @param undecided in the denominator; nobody knows whether met
     * @param perhapsMet met if in the denominator, which nobody knows
     * @param perhapsUnmet not met if in the denominator, which nobody knows
     * @param perhaps nobody knows either
     */
    public Counts {
        if (met < 0 || unmet < 0 || undecided < 0 || perhapsMet < 0 || perhapsUnmet < 0 || perhaps < 0) {
            throw new IllegalArgumentException("a count is not negative");
        }
    }

    /**
     * One course counted.
     *
     * @param contribution how one course counts
     * @return counts of that course alone
     */
    public static Counts of(Contribution contribution) {
        return switch (contribution.included()) {
            case NO -> NONE;
            case YES ->
                switch (contribution.met()) {
                    case YES -> new Counts(1, 0, 0, 0, 0, 0);
                    case NO -> new Counts(0, 1, 0, 0, 0, 0);
                    case UNKNOWN -> new Counts(0, 0, 1, 0, 0, 0);
                };
            case UNKNOWN ->
                switch (contribution.met()) {
                    case YES -> new Counts(0, 0, 0, 1, 0, 0);
                    case NO -> new Counts(0, 0, 0, 0, 1, 0);
                    case UNKNOWN -> new Counts(0, 0, 0, 0, 0, 1);
                };
        };
    }

    /**
     * {@return both together}
     *
     * @param other disjoint from these for a sum, a part of these for a difference
     */
    public Counts plus(Counts other) {
        return new Counts(
                met + other.met,
                unmet + other.unmet,
                undecided + other.undecided,
                perhapsMet + other.perhapsMet,
                perhapsUnmet + other.perhapsUnmet,
                perhaps + other.perhaps);
    }

    /**
     * {@return these without others that are among them}
     *
     * @param other disjoint from these for a sum, a part of these for a difference
     */
    public Counts minus(Counts other) {
        return new Counts(
                met - other.met,
                unmet - other.unmet,
                undecided - other.undecided,
                perhapsMet - other.perhapsMet,
                perhapsUnmet - other.perhapsUnmet,
                perhaps - other.perhaps);
    }

    /**
     * {@return whether others may be among these: none of theirs is more}
     *
     * @param others supposed to be a part of these
     */
    public boolean includes(Counts others) {
        return others.met <= met
                && others.unmet <= unmet
                && others.undecided <= undecided
                && others.perhapsMet <= perhapsMet
                && others.perhapsUnmet <= perhapsUnmet
                && others.perhaps <= perhaps;
    }

    /** {@return what is decided: undecided courses are neither met nor failed} */
    public Tally tally() {
        return new Tally(met, met + unmet);
    }

    /**
     * {@return the tallies at both ends of what the open courses could turn out to be: at the lower end all that may fail
     * are in and fail, and those that could only be met stay out; at the upper end the other way round}
     */
    public TallyRange range() {
        long open = undecided + perhaps;
        return new TallyRange(
                new Tally(met, met + unmet + open + perhapsUnmet),
                new Tally(met + open + perhapsMet, met + unmet + open + perhapsMet));
    }

    /** {@return how many courses could still move the share} */
    public long open() {
        return undecided + perhapsMet + perhapsUnmet + perhaps;
    }

    /** {@return every course that is or could be in the denominator} */
    public long population() {
        return met + unmet + open();
    }

    /** {@return the extremes of the share over every way that the open courses could turn out} */
    public Optional<Bounds> bounds() {
        return Bounds.of(this);
    }
}
