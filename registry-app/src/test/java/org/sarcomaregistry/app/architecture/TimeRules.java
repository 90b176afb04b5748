package org.sarcomaregistry.app.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.sarcomaregistry.app.architecture.ArchitectureRule.rule;

import com.google.common.collect.ImmutableList;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Date;
import org.sarcomaregistry.app.architecture.planted.application.publishing.LooksAtTheClock;
import org.sarcomaregistry.app.architecture.planted.application.publishing.PassesTheClockOn;
import org.sarcomaregistry.app.architecture.planted.db.CountsMilliseconds;
import org.sarcomaregistry.app.architecture.planted.db.MakesItsOwnClock;
import org.sarcomaregistry.app.architecture.planted.http.portal.KeepsADate;

/** Time comes from outside: one clock is made in the program and handed on. */
final class TimeRules {

    static final ImmutableList<ArchitectureRule> ALL = ImmutableList.of(
            rule("nobody asks what time it is but of a clock", TimeRules::now)
                    .about("domain..", "application..", "db..", "http..", "app..")
                    .brokenBy(LooksAtTheClock.class, PassesTheClockOn.class, CountsMilliseconds.class),
            rule("only the program makes a clock", TimeRules::clocks)
                    .about("domain..", "application..", "db..", "http..", "app..")
                    .brokenBy(MakesItsOwnClock.class),
            rule("nobody keeps time in java.util.Date", TimeRules::dates)
                    .about("domain..", "application..", "db..", "http..", "app..")
                    .brokenBy(KeepsADate.class)
                    .exceptFor("http.LocalIssuer"));

    private TimeRules() {}

    private static ArchRule now(Rooms rooms) {
        return noClasses().should().accessTargetWhere(asksTheSystem());
    }

    /** Calls and method references alike: {@code now()} and {@code now(zone)} of java.time, and the old ways. */
    private static DescribedPredicate<JavaAccess<?>> asksTheSystem() {
        return DescribedPredicate.describe("the system's time is asked for", access -> {
            var owner = access.getTargetOwner();
            var name = access.getTarget().getName();
            boolean dated = owner.getPackageName().startsWith("java.time") && name.equals("now") && !takesClock(access);
            boolean counted = owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis");
            boolean born = owner.isEquivalentTo(Date.class) && name.equals("<init>") && takesNothing(access);
            return dated || counted || born;
        });
    }

    private static boolean takesClock(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target
                && target.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static boolean takesNothing(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target
                && target.getRawParameterTypes().isEmpty();
    }

    private static ArchRule clocks(Rooms rooms) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(rooms.in("app.."))
                .should()
                .accessTargetWhere(DescribedPredicate.describe(
                        "a system clock is made",
                        access -> access.getTargetOwner().isEquivalentTo(Clock.class)
                                && (access.getTarget().getName().startsWith("system")
                                        || access.getTarget().getName().startsWith("tick"))
                                && !takesClock(access)));
    }

    private static ArchRule dates(Rooms rooms) {
        return noClasses().should().dependOnClassesThat().areAssignableTo(Date.class);
    }
}
