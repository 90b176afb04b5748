package org.sarcomaregistry.testkit.law;

import java.util.OptionalInt;
import org.sarcomaregistry.domain.indicator.CaseExplanation;
import org.sarcomaregistry.domain.indicator.Contribution;
import org.sarcomaregistry.domain.indicator.Scope;

/**
 * What is said of one course.
 *
 * @param person number of the person in the stories
 * @param tumour the registry's id of the tumour
 * @param scope the place that it counts for
 * @param year the year that it counts in; empty when it counts in none
 */
public record CaseAnswer(int person, String tumour, Scope scope, OptionalInt year, CaseExplanation explanation) {

    /** {@return what the course adds} */
    public Contribution contribution() {
        return explanation.contribution();
    }
}
