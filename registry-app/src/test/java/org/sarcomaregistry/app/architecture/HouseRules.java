package org.sarcomaregistry.app.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static org.sarcomaregistry.app.architecture.ArchitectureRule.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.lang.ArchRule;
import org.sarcomaregistry.app.architecture.planted.db.CatchesEverything;
import org.sarcomaregistry.app.architecture.planted.db.SpeaksPlainSql;
import org.sarcomaregistry.app.architecture.planted.db.util.Things;
import org.sarcomaregistry.app.architecture.planted.domain.report.CanBeChanged;
import org.sarcomaregistry.app.architecture.planted.elsewhere.Roomless;
import org.sarcomaregistry.app.architecture.planted.http.Chatters;
import org.sarcomaregistry.app.architecture.planted.http.IsFilledFromOutside;
import org.sarcomaregistry.app.architecture.planted.http.PageHelper;

/** How classes are written, whatever their room. What jOOQ writes itself is left out. */
final class HouseRules {

    private static final String[] ROOMS = {"domain..", "application..", "db..", "http..", "app.."};
    private static final String GENERATED = "db.schema..";
    private static final String[] FORBIDDEN_PACKAGES = {
        "..model..", "..service..", "..dto..", "..util..", "..common..", "..helper..", "..manager..", "..impl.."
    };
    private static final ImmutableSet<String> INJECTING =
            ImmutableSet.of("Inject", "Autowired", "Resource", "Value", "EJB", "PersistenceContext");

    static final ImmutableList<ArchitectureRule> ALL = ImmutableList.of(
            rule("packages are named after features", HouseRules::packages)
                    .about(ROOMS)
                    .brokenBy(Things.class),
            rule("names say what a class is", HouseRules::names).about(ROOMS).brokenBy(PageHelper.class),
            rule("values are whole from birth: there are no setters", HouseRules::setters)
                    .about(ROOMS)
                    .brokenBy(CanBeChanged.class),
            rule("what a class needs comes by its constructor", HouseRules::injection)
                    .about(ROOMS)
                    .brokenBy(IsFilledFromOutside.class),
            rule("only the program writes to the terminal", HouseRules::streams)
                    .about(ROOMS)
                    .brokenBy(Chatters.class),
            rule("only the edges catch every exception", HouseRules::catches)
                    .about("domain..", "application..", "db..", "http..", "app..")
                    .brokenBy(CatchesEverything.class)
                    // They hand on what they catch to those whom it concerns.
                    .exceptFor("application.Gathering", "application.reporting.Intake"),
            rule("SQL is built, not written", HouseRules::plainSql)
                    .about("db..", GENERATED)
                    .brokenBy(SpeaksPlainSql.class)
                    .exceptFor("db.JooqTransactions", "db.Rows", "db.RowColumns"),
            rule("every package is null-marked", HouseRules::nullMarked)
                    .about(ROOMS)
                    .brokenBy(Roomless.class));

    private HouseRules() {}

    private static ArchRule packages(Rooms rooms) {
        return noClasses().should().resideInAnyPackage(FORBIDDEN_PACKAGES);
    }

    private static ArchRule names(Rooms rooms) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(rooms.in(GENERATED))
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Manager|Processor|Impl|Data|Dto|DTO)")
                .orShould()
                .haveNameMatching(".*[a-z](Port|Repository|Service|UseCase)");
    }

    private static ArchRule setters(Rooms rooms) {
        return noMethods()
                .that()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackage(rooms.in(GENERATED))
                .should()
                .haveNameMatching("set[A-Z].*");
    }

    private static ArchRule injection(Rooms rooms) {
        return noFields()
                .should()
                .beAnnotatedWith(DescribedPredicate.<JavaAnnotation<?>>describe(
                        "an annotation that asks to be filled",
                        annotation -> INJECTING.contains(annotation.getRawType().getSimpleName())));
    }

    private static ArchRule streams(Rooms rooms) {
        return noClasses().that().resideOutsideOfPackage(rooms.in("app..")).should(ACCESS_STANDARD_STREAMS);
    }

    private static ArchRule catches(Rooms rooms) {
        return classes()
                .that()
                .resideOutsideOfPackages(rooms.in("http..", "app.."))
                .should(new Conditions.CatchNamedExceptions());
    }

    private static ArchRule plainSql(Rooms rooms) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(rooms.in(GENERATED))
                .should()
                .accessTargetWhere(DescribedPredicate.<JavaAccess<?>>describe(
                        "jOOQ is given SQL as text",
                        access -> access.getTarget()
                                .isAnnotatedWith(DescribedPredicate.<JavaAnnotation<?>>describe(
                                        "PlainSQL",
                                        annotation -> annotation
                                                .getRawType()
                                                .getSimpleName()
                                                .equals("PlainSQL")))));
    }

    private static ArchRule nullMarked(Rooms rooms) {
        return classes()
                .that()
                .resideOutsideOfPackage(rooms.in(GENERATED))
                .should(new Conditions.LiveInNullMarkedPackages());
    }
}
