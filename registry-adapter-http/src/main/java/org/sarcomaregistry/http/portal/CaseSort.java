package org.sarcomaregistry.http.portal;

import java.util.Optional;
import org.sarcomaregistry.application.querying.Case;
import org.sarcomaregistry.domain.code.Coded;
import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.indicator.Truth;
import org.sarcomaregistry.domain.text.Text;

/** The cases of a figure by how they count. */
enum CaseSort implements Coded {
    /** Everything that is or could be in the denominator. */
    COUNTED(Text.of("Telles eller kan telle", "Counted or could be")),
    NUMERATOR(Text.of("I telleren", "In the numerator")),
    DENOMINATOR_ONLY(Text.of("Bare i nevneren", "In the denominator only")),
    OPEN(Text.of("Åpne", "Open")),
    OUT(Text.of("Utenfor", "Outside"));

    private final Text label;

    CaseSort(Text label) {
        this.label = label;
    }

    @Override
    public String code() {
        return Codes.fromName(this);
    }

    Text label() {
        return label;
    }

    boolean holds(Case one) {
        var included = one.explanation().included().truth();
        return this == COUNTED
                ? included != Truth.NO
                : this == of(included, one.explanation().met().truth());
    }

    private static CaseSort of(Truth included, Truth met) {
        if (included == Truth.NO) {
            return OUT;
        }
        if (included == Truth.UNKNOWN || met == Truth.UNKNOWN) {
            return OPEN;
        }
        return met == Truth.YES ? NUMERATOR : DENOMINATOR_ONLY;
    }

    static CaseSort of(Asked asked) {
        return asked.text("show")
                .map(code -> Codes.parse(CaseSort.class, code).orElseThrow(Asked::notFound))
                .orElse(COUNTED);
    }

    /** Which part of a list a page shows. */
    record Slice(int page, int size, int total) {

        static Slice of(Optional<Integer> asked, int size, int total) {
            int page = asked.orElse(1);
            if (page < 1 || (page > 1 && (page - 1) * size >= total)) {
                throw Asked.notFound();
            }
            return new Slice(page, size, total);
        }

        int from() {
            return (page - 1) * size;
        }

        int to() {
            return Math.min(total, page * size);
        }
    }
}
