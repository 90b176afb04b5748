package org.sarcomaregistry.app.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Optional;

/** The features of the domain in their order: each may know those of lower ranks, and none of its own rank. */
final class Features {

    private static final ImmutableMap<String, Integer> RANKS = ImmutableMap.<String, Integer>builder()
            .put("text", 0)
            .put("statistics", 0)
            .put("code", 1)
            .put("table", 2)
            .put("unit", 3)
            .put("person", 3)
            .put("subtype", 3)
            .put("tumour", 4)
            .put("treatment", 5)
            .put("staging", 5)
            .put("consistency", 6)
            .put("report", 7)
            .put("course", 8)
            .put("explanation", 9)
            .put("pathway", 9)
            .put("indicator", 10)
            .put("desk", 9)
            .put("programme", 11)
            .put("disclosure", 11)
            .put("comparison", 11)
            .put("whatif", 11)
            .put("restatement", 11)
            .put("quality", 9)
            .put("clinical", 11)
            .buildOrThrow();

    private Features() {}

    /** Package patterns of the features, below the root. */
    static String[] patterns() {
        return RANKS.keySet().stream().map(feature -> "domain." + feature).toArray(String[]::new);
    }

    static ArchRule inOrder(Rooms rooms) {
        return classes().that().resideInAnyPackage(rooms.in(patterns())).should(knowEarlierOnes(rooms));
    }

    static ArchRule ranked(Rooms rooms) {
        var known =
                ImmutableList.<String>builder().add("domain").add(patterns()).build();
        return classes()
                .that()
                .resideInAPackage(rooms.in("domain.."))
                .should()
                .resideInAnyPackage(rooms.in(known.toArray(String[]::new)));
    }

    private static ArchCondition<JavaClass> knowEarlierOnes(Rooms rooms) {
        return new ArchCondition<>("know earlier features only") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> isForward(rooms, dependency))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(type, dependency.getDescription())));
            }
        };
    }

    private static boolean isForward(Rooms rooms, Dependency dependency) {
        var from = feature(rooms, dependency.getOriginClass());
        var to = feature(rooms, dependency.getTargetClass());
        return !from.equals(to)
                && rank(to).isPresent()
                && rank(to).get() >= rank(from).orElseThrow();
    }

    private static Optional<Integer> rank(String feature) {
        return Optional.ofNullable(RANKS.get(feature));
    }

    /** The feature that a class belongs to; empty outside the domain. */
    private static String feature(Rooms rooms, JavaClass type) {
        var domain = rooms.in("domain.");
        var home = type.getBaseComponentType().getPackageName();
        return home.startsWith(domain) ? home.substring(domain.length()) : "";
    }
}
