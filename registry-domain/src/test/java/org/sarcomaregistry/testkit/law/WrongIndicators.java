package org.sarcomaregistry.testkit.law;

import static org.sarcomaregistry.domain.indicator.Indicator.indicator;
import static org.sarcomaregistry.domain.indicator.Placing.byDiagnosis;
import static org.sarcomaregistry.domain.indicator.TumourProperties.SARCOMA;
import static org.sarcomaregistry.domain.indicator.WorkUpProperties.PET;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.sarcomaregistry.domain.indicator.Attribution;
import org.sarcomaregistry.domain.indicator.Criterion;
import org.sarcomaregistry.domain.indicator.Indicator;
import org.sarcomaregistry.domain.indicator.Property;
import org.sarcomaregistry.domain.indicator.Status;
import org.sarcomaregistry.domain.indicator.Target;
import org.sarcomaregistry.domain.indicator.Truth;
import org.sarcomaregistry.domain.indicator.Verdict;
import org.sarcomaregistry.domain.report.EntryRef;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.MessageKey;
import org.sarcomaregistry.domain.text.Text;

/** Indicators whose criteria are wrong, each in its own way. The evaluation is the library's. */
final class WrongIndicators {

    private WrongIndicators() {}

    /** A right one: sarcomas assessed with PET, with a target. */
    static Indicator right() {
        return measuring(PET);
    }

    static Indicator measuring(Criterion met) {
        return among(SARCOMA, met);
    }

    private static Indicator among(Criterion population, Criterion met) {
        return indicator("WRONG", "feil", "wrong")
                .among(population)
                .share(met)
                .answeredBy(FormKind.WORK_UP)
                .target(Target.atLeast(80).acceptable(50))
                .placed(byDiagnosis(Attribution.ASSESSING), Status.COMPARATOR, "prøve", "a trial");
    }

    /** Whoever has no work-up wasn't examined. */
    static Indicator takesSilenceForNo() {
        return measuring(new Property("wrong-silence", Text.same("PET"), (course, date) -> {
            var verdict = PET.explain(course, date);
            return verdict.truth() == Truth.UNKNOWN ? Verdict.of(Truth.NO, Text.same("no PET")) : verdict;
        }));
    }

    /** Every third question is answered yes. */
    static Indicator changesItsMind() {
        var asked = new AtomicInteger();
        return measuring(new Property(
                "wrong-mood",
                Text.same("mood"),
                (course, date) -> Verdict.of(Truth.of(asked.incrementAndGet() % 3 == 0), Text.same("mood"))));
    }

    /** Nobody is counted twice, not even in another cohort. */
    static Indicator remembersPeople() {
        Set<Object> seen = new HashSet<>();
        return among(
                SARCOMA.and(new Property(
                        "wrong-memory",
                        Text.same("new"),
                        (course, date) ->
                                Verdict.of(Truth.of(seen.add(course.person().key())), Text.same("new")))),
                PET);
    }

    /** People with odd keys were examined. */
    static Indicator readsKeys() {
        return measuring(new Property(
                "wrong-keys",
                Text.same("odd"),
                (course, date) -> Verdict.of(Truth.of(course.person().key().value() % 3 == 1), Text.same("a third"))));
    }

    /** Believes in whatever arrived first. */
    static Indicator readsPositions() {
        return measuring(new Property("wrong-positions", Text.same("first"), (course, date) -> {
            var sources = course.sources();
            var first = sources.get(0);
            return new Verdict(Truth.of(first.kind() == FormKind.WORK_UP), Text.same("first"), ImmutableList.of(first));
        }));
    }

    /** Counts how often something was said, not what. */
    static Indicator countsMessages() {
        return measuring(new Property(
                "wrong-number",
                Text.same("many"),
                (course, date) -> new Verdict(
                        Truth.of(course.events().workUps().stream()
                                        .mapToInt(told -> told.by().size())
                                        .sum()
                                > 1),
                        Text.same("many"),
                        course.sources())));
    }

    /** Takes signatures for quality. */
    static Indicator readsSignatures() {
        return measuring(new Property(
                "wrong-signature",
                Text.same("signed"),
                (course, date) -> course.events().workUps().stream()
                        .findFirst()
                        .map(told -> new Verdict(
                                Truth.of(told.content().head().reporterHpr().startsWith("1")),
                                Text.same("signed"),
                                told.by()))
                        .orElse(Verdict.of(Truth.UNKNOWN, Text.same("missing")))));
    }

    /** Names an entry that nobody sent. */
    static Indicator inventsReasons() {
        return measuring(new Property("wrong-reason", Text.same("PET"), (course, date) -> {
            var ref = new EntryRef(9_999_999, new MessageKey("nobody", "x"), FormKind.WORK_UP, date);
            var verdict = PET.explain(course, date);
            return verdict.truth() == Truth.UNKNOWN
                    ? verdict
                    : new Verdict(verdict.truth(), verdict.reason(), ImmutableList.of(ref));
        }));
    }
}
