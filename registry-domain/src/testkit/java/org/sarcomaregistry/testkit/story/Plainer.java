package org.sarcomaregistry.testkit.story;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.sarcomaregistry.domain.report.ReportForm;

/** Ways to make a message plainer by one answer; each of them ends, so that making smaller does. */
final class Plainer {

    /** The day that plain things happen on. */
    private static final LocalDate PLAIN_DAY = LocalDate.of(2024, 1, 15);

    private static final Set<String> KEPT = Set.of("form", "form_version");

    private Plainer() {}

    static Stream<Telling> of(Telling telling) {
        var plain = PlainForms.of(telling.kind(), PLAIN_DAY);
        var answers = telling.form().fields().keySet().stream()
                .filter(name -> !KEPT.contains(name))
                .filter(name -> !telling.form().answers(name).equals(plain.answers(name)))
                .map(name -> telling.with(plainer(telling.form(), plain, name)));
        return telling.learntOn().equals(PLAIN_DAY) ? answers : Stream.concat(Stream.of(learnt(telling)), answers);
    }

    private static Telling learnt(Telling telling) {
        return new Telling(telling.id(), PLAIN_DAY, telling.replaces(), telling.form());
    }

    private static ReportForm plainer(ReportForm form, ReportForm plain, String name) {
        return form.with(name, plain.answers(name).toArray(String[]::new));
    }
}
