package org.sarcomaregistry.domain.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sarcomaregistry.domain.course.Entries.entries;
import static org.sarcomaregistry.domain.report.Fixtures.aWorkUp;
import static org.sarcomaregistry.domain.report.Fixtures.drugs;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.domain.code.Coded;
import org.sarcomaregistry.domain.code.Labelled;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.course.TumourTold;
import org.sarcomaregistry.domain.subtype.Morphology;
import org.sarcomaregistry.domain.tumour.Laterality;
import org.sarcomaregistry.domain.tumour.Topography;
import org.sarcomaregistry.testkit.arbitrary.Cohorts;

class ExplanationLawsTest {

    private static final BiFunction<Derived, Course, Explained<Labelled>> OURS = Derived::explain;

    @Property
    void an_explanation_names_messages_of_the_log_only_and_each_once(@ForAll("oneTumour") Log log) {
        for (var explained : Derived.all(log.course()).values()) {
            assertThat(log.refs()).containsAll(explained.grounds().all());
            assertThat(Sets.intersection(
                            explained.grounds().decidedBy(), explained.grounds().others()))
                    .isEmpty();
        }
    }

    @Property
    void what_decided_is_enough(@ForAll("oneTumour") Log log) {
        for (Derived derived : Derived.values()) {
            needsNobodyElse(log, derived, OURS);
        }
    }

    /**
     * Without those who decided, only somebody decides who was named before. It doesn't hold where an entry that fitted no
     * tumour now fits the one that is left; nor where nobody is left who tells the diagnosis, whose day is then that of the
     * first event, whoever told of it.
     */
    @Property
    void nobody_steps_forward_who_was_not_named(@ForAll("oneTumour") Log log) {
        for (Derived derived : Derived.values()) {
            var before = derived.explain(log.course());
            log.without(before.grounds().decidedBy())
                    .filter(course -> log.course().sources().containsAll(course.sources()))
                    .filter(course -> derived != Derived.DIAGNOSED_ON || tellsDiagnosis(course))
                    .map(derived::explain)
                    .filter(after -> after.value().equals(before.value()))
                    .ifPresent(after -> assertThat(before.grounds().all())
                            .as("%s %s", derived, before.value())
                            .containsAll(after.grounds().decidedBy()));
        }
    }

    @Property
    void a_value_without_grounds_is_told_by_nobody(@ForAll("oneTumour") Log log) {
        Derived.all(log.course()).forEach((derived, explained) -> {
            if (explained.grounds().decidedBy().isEmpty() && derived != Derived.GROUP) {
                assertThat(explained.value()).as("%s", derived).isEmpty();
            }
        });
    }

    @Property
    void an_explanation_says_what_the_fold_says(@ForAll("oneTumour") Log log) {
        var course = log.course();
        var tumour = course.tumour();
        assertThat(value(Derived.TOPOGRAPHY, course))
                .isEqualTo(tumour.topography().map(Topography::code));
        assertThat(value(Derived.MORPHOLOGY, course))
                .isEqualTo(tumour.morphology().map(Morphology::toString));
        assertThat(value(Derived.GROUP, course)).contains(tumour.group().code());
        assertThat(value(Derived.DIAGNOSED_ON, course))
                .contains(course.diagnosedOn().toString());
        assertThat(value(Derived.DIED_ON, course))
                .isEqualTo(course.fate().diedOn().map(Object::toString));
        assertThat(value(Derived.LATERALITY, course))
                .isEqualTo(Optional.of(tumour.laterality())
                        .filter(side -> side != Laterality.UNKNOWN)
                        .map(Coded::code));
    }

    @Test
    void the_law_of_enough_rejects_an_explanation_that_names_the_last_message() {
        BiFunction<Derived, Course, Explained<Labelled>> namesTheLast = (derived, course) -> {
            var last = course.sources().reverse().get(0);
            var ours = derived.explain(course);
            return new Explained<>(ours.value(), ours.reason(), new Grounds(ImmutableSet.of(last), ImmutableSet.of()));
        };
        var log = Log.of(entries()
                .told(aWorkUp())
                .told(drugs("2024-04-20", "2024-08-01"))
                .list());
        assertThatThrownBy(() -> needsNobodyElse(log, Derived.MORPHOLOGY, namesTheLast))
                .isInstanceOf(AssertionError.class);
    }

    private static void needsNobodyElse(
            Log log, Derived derived, BiFunction<Derived, Course, Explained<Labelled>> explain) {
        var whole = explain.apply(derived, log.course());
        if (whole.value().isPresent() && !whole.grounds().decidedBy().isEmpty()) {
            log.only(whole.grounds().decidedBy())
                    .ifPresent(
                            course -> assertThat(explain.apply(derived, course).value())
                                    .as("%s", derived)
                                    .isEqualTo(whole.value()));
        }
    }

    private static boolean tellsDiagnosis(Course course) {
        return TumourTold.in(course.events()).diagnoses().findAny().isPresent();
    }

    private static Optional<String> value(Derived derived, Course course) {
        return derived.explain(course).value().map(Labelled::code);
    }

    @Provide
    Arbitrary<Log> oneTumour() {
        return Cohorts.any()
                .person()
                .map(story -> Log.of(story.entries(Cohorts.LAST_DAY)))
                .filter(log -> log.courses().size() == 1);
    }
}
