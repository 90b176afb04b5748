package org.sarcomaregistry.app.architecture;

import com.google.common.collect.ImmutableList;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;

/**
 * One rule on the rooms, for the registry and for the planted rooms alike.
 *
 * @param name a sentence
 * @param rule the rule for rooms
 * @param packages patterns below the root of the packages that the rule is about; each must hold classes, because a rule
 *     about nothing is never broken
 * @param planted the classes that break it on purpose
 * @param exempt classes of the registry that may break it, by name below the root; each must do so
 */
record ArchitectureRule(
        String name,
        Function<Rooms, ArchRule> rule,
        ImmutableList<String> packages,
        ImmutableList<Class<?>> planted,
        ImmutableList<String> exempt) {

    static ArchitectureRule rule(String name, Function<Rooms, ArchRule> rule) {
        return new ArchitectureRule(name, rule, ImmutableList.of(), ImmutableList.of(), ImmutableList.of());
    }

    ArchitectureRule about(String... patterns) {
        return new ArchitectureRule(name, rule, ImmutableList.copyOf(patterns), planted, exempt);
    }

    ArchitectureRule brokenBy(Class<?>... classes) {
        return new ArchitectureRule(name, rule, packages, ImmutableList.copyOf(classes), exempt);
    }

    ArchitectureRule exceptFor(String... classes) {
        return new ArchitectureRule(name, rule, packages, planted, ImmutableList.copyOf(classes));
    }

    ArchRule of(Rooms rooms) {
        return rule.apply(rooms).as(name);
    }

    DescribedPredicate<JavaClass> isExempt() {
        return DescribedPredicate.describe(
                "are exempt", type -> exempt.stream().map(Rooms.REGISTRY::in).anyMatch(type.getName()::equals));
    }

    @Override
    public String toString() {
        return name;
    }
}
