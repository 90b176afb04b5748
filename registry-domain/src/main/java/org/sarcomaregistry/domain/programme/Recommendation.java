package org.sarcomaregistry.domain.programme;

import java.util.Optional;
import org.sarcomaregistry.domain.indicator.Criterion;
import org.sarcomaregistry.domain.text.Text;

/**
 * One recommendation of the action programme as a rule over a course.
 *
 * <p>Both conditions are criteria of the indicators' algebra, so that a recommendation can be rendered, explained for one
 * course, counted for a cohort, and made an indicator without being written twice.
 *
 * @param id stable, capitals with hyphens
 * @param text what is recommended, in our own words
 * @param anchor what chooses the edition
 * @param applies for whom it is meant
 * @param followed what shows that it was done
 */
public record Recommendation(String id, Text text, Anchor anchor, Criterion applies, Criterion followed) {

    /**
     * Refuses an id that is not capitals and digits in parts joined by hyphens.
     *
     * @param id stable, capitals with hyphens
     * @param text what is recommended, in our own words
     * @param anchor what chooses the edition
     * @param applies for whom it is meant
     * @param followed what shows that it was done
     */
    public Recommendation {
        if (!id.matches("[A-Z0-9]+(-[A-Z0-9]+)*")) {
            throw new IllegalArgumentException("not a recommendation's id: " + id);
        }
    }

    /** Begins a recommendation. */
    static Draft recommendation(String id, String nb, String en) {
        return new Draft(id, Text.of(nb, en), Anchor.DIAGNOSIS, Optional.empty());
    }

    /** A recommendation that isn't finished. */
    record Draft(String id, Text text, Anchor anchor, Optional<Criterion> applies) {

        Draft asOf(Anchor chosen) {
            return new Draft(id, text, chosen, applies);
        }

        Draft when(Criterion... conditions) {
            return new Draft(id, text, anchor, Optional.of(Criterion.all(conditions)));
        }

        Recommendation then(Criterion followed) {
            return new Recommendation(id, text, anchor, applies.orElseThrow(), followed);
        }
    }
}
