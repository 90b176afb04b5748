package org.sarcomaregistry.app.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.sarcomaregistry.app.architecture.ArchitectureRule.rule;

import com.google.common.collect.ImmutableList;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import org.sarcomaregistry.app.architecture.planted.application.querying.Hen;
import org.sarcomaregistry.app.architecture.planted.application.querying.OpensConnections;
import org.sarcomaregistry.app.architecture.planted.application.reporting.Egg;
import org.sarcomaregistry.app.architecture.planted.domain.course.AsksTheApplication;
import org.sarcomaregistry.app.architecture.planted.domain.course.Late;
import org.sarcomaregistry.app.architecture.planted.domain.mystery.Unranked;
import org.sarcomaregistry.app.architecture.planted.domain.person.DrawsLots;
import org.sarcomaregistry.app.architecture.planted.domain.person.ReadsFiles;
import org.sarcomaregistry.app.architecture.planted.domain.statistics.KnowsTumours;
import org.sarcomaregistry.app.architecture.planted.domain.unit.Early;
import org.sarcomaregistry.app.architecture.planted.domain.unit.Forgets;
import org.sarcomaregistry.app.architecture.planted.domain.unit.KeepsALog;
import org.sarcomaregistry.app.architecture.planted.domain.unit.KnowsJdbc;

/** What domain and application may know, and in which order their features stand. */
final class InnerRules {

    private static final String[] BESIDE_JAVA = {"com.google.common..", "org.jspecify.annotations.."};
    private static final String[] FORBIDDEN_JAVA = {"java.sql..", "java.net..", "java.util.logging..", "java.rmi.."};
    private static final String[] FILES = {"java.nio..", "java.io..", "com.google.common.io.."};

    static final ImmutableList<ArchitectureRule> ALL = ImmutableList.of(
            rule("the domain knows Java, Guava and itself", rooms -> knowsOnly(rooms, "domain..", "domain.."))
                    .about("domain..")
                    .brokenBy(KnowsJdbc.class, KeepsALog.class, AsksTheApplication.class),
            rule(
                            "the application knows the domain, Java and Guava",
                            rooms -> knowsOnly(rooms, "application..", "application..", "domain.."))
                    .about("application..", "domain..")
                    .brokenBy(OpensConnections.class),
            rule("only the tables of the domain are read from anywhere", InnerRules::readsTablesOnly)
                    .about("domain..", "domain.table")
                    .brokenBy(ReadsFiles.class),
            rule("the domain leaves nothing to chance", InnerRules::withoutChance)
                    .about("domain..")
                    .brokenBy(DrawsLots.class),
            rule("nothing in the domain changes after its birth", InnerRules::unchanging)
                    .about("domain..")
                    .brokenBy(Forgets.class),
            rule("features of the domain know earlier ones only", Features::inOrder)
                    .about(Features.patterns())
                    .brokenBy(Early.class, KnowsTumours.class),
            rule("every feature of the domain has a place in the order", Features::ranked)
                    .about(Features.patterns())
                    .brokenBy(Unranked.class),
            rule("features of the domain form no circle", rooms -> withoutCircles(rooms, "domain"))
                    .about("domain.course", "domain.report")
                    .brokenBy(Early.class, Late.class),
            rule("features of the application form no circle", rooms -> withoutCircles(rooms, "application"))
                    .about("application.reporting", "application.querying", "application.publishing")
                    .brokenBy(Egg.class, Hen.class));

    private InnerRules() {}

    private static ArchRule knowsOnly(Rooms rooms, String room, String... known) {
        return classes()
                .that()
                .resideInAPackage(rooms.in(room))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(rooms.in(known))
                        .or(resideInAnyPackage(BESIDE_JAVA))
                        .or(resideInAPackage("java..").and(not(resideInAnyPackage(FORBIDDEN_JAVA))))
                        .or(primitives()));
    }

    /** Arrays of primitives too have no package. */
    private static DescribedPredicate<JavaClass> primitives() {
        return DescribedPredicate.describe(
                "primitive", type -> type.getBaseComponentType().isPrimitive());
    }

    private static ArchRule readsTablesOnly(Rooms rooms) {
        return noClasses()
                .that()
                .resideInAPackage(rooms.in("domain.."))
                .and()
                .resideOutsideOfPackage(rooms.in("domain.table"))
                .should()
                .dependOnClassesThat(resideInAnyPackage(FILES));
    }

    private static ArchRule withoutChance(Rooms rooms) {
        return noClasses()
                .that()
                .resideInAPackage(rooms.in("domain.."))
                .should()
                .callMethod(java.util.UUID.class, "randomUUID")
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callConstructor(java.util.Random.class)
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.concurrent.ThreadLocalRandom")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.security.SecureRandom");
    }

    private static ArchRule unchanging(Rooms rooms) {
        return classes().that().resideInAPackage(rooms.in("domain..")).should().haveOnlyFinalFields();
    }

    private static ArchRule withoutCircles(Rooms rooms, String room) {
        return slices().matching(rooms.in(room + ".(*)..")).should().beFreeOfCycles();
    }
}
