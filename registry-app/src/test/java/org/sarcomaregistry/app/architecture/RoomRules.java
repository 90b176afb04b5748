package org.sarcomaregistry.app.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.sarcomaregistry.app.architecture.ArchitectureRule.rule;

import com.google.common.collect.ImmutableList;
import com.tngtech.archunit.lang.ArchRule;
import org.sarcomaregistry.app.architecture.planted.app.ReadsTables;
import org.sarcomaregistry.app.architecture.planted.application.reporting.StartsTheProgram;
import org.sarcomaregistry.app.architecture.planted.db.CallsAnotherAdapter;
import org.sarcomaregistry.app.architecture.planted.domain.course.AsksTheApplication;
import org.sarcomaregistry.app.architecture.planted.elsewhere.Roomless;
import org.sarcomaregistry.app.architecture.planted.http.api.ShowsPages;

/** Which room may know which. */
final class RoomRules {

    private static final String[] ROOMS = {"domain..", "application..", "db..", "http..", "app.."};

    static final ImmutableList<ArchitectureRule> ALL = ImmutableList.of(
            rule("dependencies point inwards, and the two adapters never meet", RoomRules::inwards)
                    .about(ROOMS)
                    .brokenBy(StartsTheProgram.class, CallsAnotherAdapter.class, AsksTheApplication.class),
            rule("every class lives in one of the five rooms", RoomRules::housed)
                    .about(ROOMS)
                    .brokenBy(Roomless.class),
            rule("the API does not know the portal", RoomRules::apiWithoutPortal)
                    .about("http.api..", "http.portal..")
                    .brokenBy(ShowsPages.class),
            rule("only the stores know the generated tables", RoomRules::tablesAtHome)
                    .about("db", "db.schema..")
                    .brokenBy(ReadsTables.class));

    private RoomRules() {}

    private static ArchRule inwards(Rooms rooms) {
        return layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("domain")
                .definedBy(rooms.in("domain.."))
                .layer("application")
                .definedBy(rooms.in("application.."))
                .layer("db")
                .definedBy(rooms.in("db.."))
                .layer("http")
                .definedBy(rooms.in("http.."))
                .layer("app")
                .definedBy(rooms.in("app.."))
                .whereLayer("app")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("http")
                .mayOnlyBeAccessedByLayers("app")
                .whereLayer("db")
                .mayOnlyBeAccessedByLayers("app")
                .whereLayer("application")
                .mayOnlyBeAccessedByLayers("app", "http", "db")
                .whereLayer("domain")
                .mayOnlyBeAccessedByLayers("app", "http", "db", "application");
    }

    private static ArchRule housed(Rooms rooms) {
        return classes().should().resideInAnyPackage(rooms.in(ROOMS));
    }

    private static ArchRule apiWithoutPortal(Rooms rooms) {
        return noClasses()
                .that()
                .resideInAPackage(rooms.in("http.api.."))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(rooms.in("http.portal.."));
    }

    private static ArchRule tablesAtHome(Rooms rooms) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(rooms.in("db", "db.schema.."))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(rooms.in("db.schema.."));
    }
}
