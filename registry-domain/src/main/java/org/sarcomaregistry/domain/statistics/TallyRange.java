package org.sarcomaregistry.domain.statistics;

/**
 * The tallies at both ends of what cases that are still open could turn out to be, in the denominator or not, met or not.
 * Ranges of disjoint groups add.
 *
 * @param least as many fail as could, and none meets that need not
 * @param most as many meet as could, and none fails that need not
 */
public record TallyRange(Tally least, Tally most) {

    /**
     * Refuses ends in the wrong order.
     *
     * @param least as many fail as could, and none meets that need not
     * @param most as many meet as could, and none fails that need not
     */
    public TallyRange {
        if (least.met() > most.met()
                || least.complement().met() < most.complement().met()) {
            throw new IllegalArgumentException("no range from " + least + " to " + most);
        }
    }

    /**
     * {@return the range where nothing is open}
     *
     * @param tally at both ends
     */
    public static TallyRange known(Tally tally) {
        return new TallyRange(tally, tally);
    }

    /**
     * {@return the range of both groups together}
     *
     * @param other of other people
     * @throws ArithmeticException if a sum exceeds a long
     */
    public TallyRange plus(TallyRange other) {
        return new TallyRange(least.plus(other.least), most.plus(other.most));
    }

    /** {@return the range of those who did not meet the criterion} */
    public TallyRange complement() {
        return new TallyRange(most.complement(), least.complement());
    }

    /** {@return whether nobody is or could be in the denominator} */
    public boolean nobody() {
        return least.assessed() == 0 && most.assessed() == 0;
    }
}
