package org.sarcomaregistry.http.api;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import org.sarcomaregistry.domain.programme.ActionProgramme;
import org.sarcomaregistry.domain.programme.Editions;
import org.sarcomaregistry.domain.programme.Recommendation;
import org.sarcomaregistry.domain.text.Text;

/**
 * A recommendation of the action programme.
 *
 * @param applies for whom it is meant, from the criterion that is computed
 * @param followed what shows that it was done
 * @param day what chooses the edition
 * @param attributedTo the unit that it is counted for
 * @param editions how each edition is known to say so
 */
record RecommendationBody(
        String id,
        Text text,
        Text applies,
        Text followed,
        Text day,
        Text attributedTo,
        ImmutableList<Standing> editions) {

    /** An edition, and how it is known what it recommends. */
    record Standing(String edition, String from, String knowledge, String section) {}

    static RecommendationBody of(Recommendation recommendation) {
        return new RecommendationBody(
                recommendation.id(),
                recommendation.text(),
                recommendation.applies().text(),
                recommendation.followed().text(),
                recommendation.anchor().label(),
                recommendation.anchor().attribution().label(),
                Editions.norwegian().all().stream()
                        .flatMap(edition -> ActionProgramme.norwegian().advice(recommendation, edition.from()).stream())
                        .map(advice -> new Standing(
                                advice.edition().id(),
                                advice.edition().from().toString(),
                                advice.knowledge().code(),
                                advice.section()))
                        .collect(toImmutableList()));
    }
}
