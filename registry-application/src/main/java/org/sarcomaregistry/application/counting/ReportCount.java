package org.sarcomaregistry.application.counting;

/**
 * How many reports, of one unit, form and month. Counts add.
 *
 * @param received reports that were accepted; a correction is none of them, and one that was withdrawn since still is
 * @param onTime those of them that arrived within two months of the event that they tell
 * @param corrections accepted corrections of earlier reports
 * @param rejected messages that were rejected
 * @param drafts begun in the month and not closed yet
 */
public record ReportCount(int received, int onTime, int corrections, int rejected, int drafts) {

    /** Nothing. */
    public static final ReportCount NONE = new ReportCount(0, 0, 0, 0, 0);

    public ReportCount {
        if (onTime < 0 || onTime > received || corrections < 0 || rejected < 0 || drafts < 0) {
            throw new IllegalArgumentException("counts are not negative, and what is on time is received");
        }
    }

    static ReportCount received(boolean onTime) {
        return new ReportCount(1, onTime ? 1 : 0, 0, 0, 0);
    }

    static ReportCount corrected() {
        return new ReportCount(0, 0, 1, 0, 0);
    }

    static ReportCount rejected(int messages) {
        return new ReportCount(0, 0, 0, messages, 0);
    }

    static ReportCount draft() {
        return new ReportCount(0, 0, 0, 0, 1);
    }

    /** Both together. */
    public ReportCount plus(ReportCount other) {
        return new ReportCount(
                received + other.received,
                onTime + other.onTime,
                corrections + other.corrections,
                rejected + other.rejected,
                drafts + other.drafts);
    }
}
