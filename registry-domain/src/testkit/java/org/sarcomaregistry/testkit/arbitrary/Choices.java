package org.sarcomaregistry.testkit.arbitrary;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.sarcomaregistry.domain.report.ReportForm;

/** Varies a form field by field; the first choice of each field is the plainest, and shrinking ends there. */
final class Choices {

    /** Changes a form. */
    @FunctionalInterface
    interface Change {

        ReportForm of(ReportForm form);
    }

    private final List<Arbitrary<Change>> changes = new ArrayList<>();

    /** Answers to one field, separated by bars; an empty one leaves the field out. */
    Choices field(String name, String answers) {
        return with(
                Arbitraries.of(Splitter.on('|').splitToList(answers)).map(answer -> form -> form.with(name, answer)));
    }

    /** Answers to several fields that go together: {@code a=1 b=2|a=2}. */
    Choices fields(String alternatives) {
        return with(
                Arbitraries.of(Splitter.on('|').splitToList(alternatives)).map(answers -> form -> all(form, answers)));
    }

    Choices with(Arbitrary<Change> change) {
        changes.add(change);
        return this;
    }

    Arbitrary<ReportForm> of(Arbitrary<ReportForm> plain) {
        return Combinators.combine(plain, Combinators.combine(changes).as(all -> all))
                .as((form, all) -> {
                    var changed = form;
                    for (Change change : all) {
                        changed = change.of(changed);
                    }
                    return changed;
                });
    }

    private static ReportForm all(ReportForm form, String answers) {
        var changed = form;
        for (String answer : Splitter.on(' ').omitEmptyStrings().split(answers)) {
            var parts = Splitter.on('=').splitToList(answer);
            changed = changed.with(parts.get(0), parts.get(1));
        }
        return changed;
    }
}
