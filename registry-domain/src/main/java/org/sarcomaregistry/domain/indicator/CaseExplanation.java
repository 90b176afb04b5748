package org.sarcomaregistry.domain.indicator;

/**
 * Why a course is counted as it is.
 *
 * @param included why it is in the denominator, or out, or nobody knows
 * @param met why it is in the numerator; says nothing where the course is out
 */
public record CaseExplanation(Verdict included, Verdict met) {

    /** {@return what the course adds} */
    public Contribution contribution() {
        return new Contribution(included.truth(), met.truth());
    }
}
