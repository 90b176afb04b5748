package org.sarcomaregistry.http.api;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import org.sarcomaregistry.application.drafting.DraftOutcome.Refused;
import org.sarcomaregistry.application.drafting.DraftOutcome.Why;
import org.sarcomaregistry.application.drafting.Drafting;
import org.sarcomaregistry.domain.text.Text;
import org.sarcomaregistry.http.Problem;
import org.sarcomaregistry.http.ProblemKind;
import org.sarcomaregistry.http.Violation;

/** Why a draft is not what was asked for, as a problem that shows the way on. */
final class DraftProblems {

    private DraftProblems() {}

    static Problem of(Refused refused) {
        var problem = Problem.of(kind(refused.why())).withViolations(violations(refused));
        return refused.current()
                .map(current -> refused.why() == Why.EXISTS
                        ? problem.withHeader("Location", DraftRoutes.location(current))
                        : problem.withHeader("ETag", Shown.tag(current.version())))
                .orElse(problem);
    }

    private static ProblemKind kind(Why why) {
        return switch (why) {
            case ABSENT -> ProblemKind.NOT_FOUND;
            case STALE -> ProblemKind.DRAFT_STALE;
            case CLOSED -> ProblemKind.DRAFT_CLOSED;
            case HELD -> ProblemKind.DRAFT_HELD;
            case EXISTS -> ProblemKind.DRAFT_EXISTS;
            case NOT_A_REPORT -> ProblemKind.WRONG_FORM;
            case NO_UNIT, OTHER_FORM, WRONG_ANSWERS, TOO_MANY -> ProblemKind.DRAFT_REFUSED;
        };
    }

    private static ImmutableList<Violation> violations(Refused refused) {
        return switch (refused.why()) {
            case NOT_A_REPORT ->
                one("/form", "Et utkast må være en av de fem meldingene", "A draft is one of the five reports");
            case NO_UNIT ->
                one(
                        "/sender_unit",
                        "Oppgi sykehus og avdeling, eller praksis",
                        "Tell hospital and department, or practice");
            case OTHER_FORM ->
                one(
                        "/form",
                        "Utkastet er et annet skjema, eller en annen enhets",
                        "The draft is another form, or another unit's");
            case WRONG_ANSWERS -> refused.findings().stream().map(Violation::of).collect(toImmutableList());
            case TOO_MANY ->
                one(
                        "",
                        "Du har %d utkast; send eller forkast noen".formatted(Drafting.MOST),
                        "You hold %d drafts; submit or discard some".formatted(Drafting.MOST));
            case ABSENT, STALE, CLOSED, HELD, EXISTS -> ImmutableList.of();
        };
    }

    private static ImmutableList<Violation> one(String pointer, String nb, String en) {
        return ImmutableList.of(Violation.error(pointer, "DRAFT-FORM", Text.of(nb, en)));
    }
}
