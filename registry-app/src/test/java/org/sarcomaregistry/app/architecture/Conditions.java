package org.sarcomaregistry.app.architecture;

import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.TryCatchBlock;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/** Conditions that ArchUnit has no words for. */
final class Conditions {

    private Conditions() {}

    /**
     * Catches no {@code Exception} and no {@code RuntimeException}. {@code Throwable} can't be judged: the compiler catches
     * it itself, to close what a try opened.
     */
    static final class CatchNamedExceptions extends ArchCondition<JavaClass> {

        private static final ImmutableSet<String> BROAD =
                ImmutableSet.of(Exception.class.getName(), RuntimeException.class.getName());

        CatchNamedExceptions() {
            super("catch exceptions by name");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            for (JavaCodeUnit unit : type.getCodeUnits()) {
                unit.getTryCatchBlocks().stream()
                        .filter(CatchNamedExceptions::isBroad)
                        .forEach(block -> events.add(SimpleConditionEvent.violated(
                                type, unit.getFullName() + " catches everything, " + block.getSourceCodeLocation())));
            }
        }

        private static boolean isBroad(TryCatchBlock block) {
            return block.getCaughtThrowables().stream().map(JavaClass::getName).anyMatch(BROAD::contains);
        }
    }

    /** The package is described by a package-info that says {@code @NullMarked}. */
    static final class LiveInNullMarkedPackages extends ArchCondition<JavaClass> {

        LiveInNullMarkedPackages() {
            super("live in null-marked packages");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                events.add(SimpleConditionEvent.violated(
                        type, type.getName() + " lives in a package that is not null-marked"));
            }
        }
    }
}
