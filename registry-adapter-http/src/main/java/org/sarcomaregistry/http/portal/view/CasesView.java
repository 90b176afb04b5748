package org.sarcomaregistry.http.portal.view;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.sarcomaregistry.domain.indicator.Verdict;

/**
 * The cases behind a figure.
 *
 * @param filters the cases that can be shown, with how many there are of each sort
 * @param before the page before this one
 * @param after the page after this one
 */
public record CasesView(
        Frame frame,
        Card card,
        String place,
        int year,
        Link back,
        ImmutableList<Filter> filters,
        ImmutableList<Row> rows,
        Optional<String> before,
        Optional<String> after) {

    /** A sort of cases. */
    public record Filter(Link link, int cases, boolean chosen) {}

    /**
     * A case: no person, only the row, the day and the tumour.
     *
     * @param number place in the list of all cases of the figure, from 1
     */
    public record Row(int number, String diagnosed, String tumour, String group, Reason included, Reason met) {

        /** Whether the case is or could be in the denominator, so that its place in the numerator matters. */
        public boolean counts() {
            return included.mark().shape() != Mark.Shape.NO;
        }
    }

    /**
     * Why something is so.
     *
     * @param because receipts of the entries that decided it; none when silence did
     */
    public record Reason(Mark mark, String reason, ImmutableList<Link> because) {

        public static Reason of(Verdict verdict, ImmutableList<Link> because, Words words) {
            return new Reason(Mark.of(verdict.truth(), words), words.say(verdict.reason()), because);
        }
    }
}
