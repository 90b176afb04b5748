package org.sarcomaregistry.app.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {

    private static final JavaClasses REGISTRY = Rooms.REGISTRY.classes();
    private static final JavaClasses PLANTED = Rooms.PLANTED.classes();

    static Stream<ArchitectureRule> rules() {
        return Stream.of(RoomRules.ALL, InnerRules.ALL, TimeRules.ALL, HouseRules.ALL)
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_registry_keeps_the_rule(ArchitectureRule rule) {
        var judged = REGISTRY.that(not(rule.isExempt()));
        assertThat(rule.of(Rooms.REGISTRY).evaluate(judged).getFailureReport().getDetails())
                .as(rule.name())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void no_package_that_the_rule_is_about_is_empty(ArchitectureRule rule) {
        assertThat(rule.packages())
                .isNotEmpty()
                .allSatisfy(pattern -> assertThat(REGISTRY.that(
                                resideInAPackage(Rooms.REGISTRY.in(pattern)).and(Rooms.areClasses())))
                        .as(pattern)
                        .isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_planted_violation_breaks_the_rule(ArchitectureRule rule) {
        assertThat(rule.planted())
                .isNotEmpty()
                .allSatisfy(planted -> assertThatThrownBy(
                                () -> rule.of(Rooms.PLANTED).check(PLANTED))
                        .isInstanceOf(AssertionError.class)
                        .hasMessageContaining(planted.getName()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_exempt_class_needs_its_exemption(ArchitectureRule rule) {
        assertThat(rule.exempt())
                .allSatisfy(name -> assertThat(rule.of(Rooms.REGISTRY)
                                .allowEmptyShould(true)
                                .evaluate(REGISTRY.that(isNamed(name)))
                                .hasViolation())
                        .as(name)
                        .isTrue());
    }

    @Test
    void every_planted_class_breaks_some_rule() {
        var broken = rules().flatMap(rule -> rule.planted().stream()).map(Class::getName);
        assertThat(PLANTED.stream()
                        .map(JavaClass::getName)
                        .filter(name -> !name.toLowerCase(Locale.ROOT).contains("innocent") && !name.contains("$")))
                .containsExactlyInAnyOrderElementsOf(broken.distinct().toList());
    }

    private static DescribedPredicate<JavaClass> isNamed(String name) {
        return DescribedPredicate.describe(name, type -> type.getName().equals(Rooms.REGISTRY.in(name)));
    }
}
