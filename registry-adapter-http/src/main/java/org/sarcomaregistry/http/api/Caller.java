package org.sarcomaregistry.http.api;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Optional;
import org.sarcomaregistry.application.access.Access;
import org.sarcomaregistry.application.access.Appointment;
import org.sarcomaregistry.application.access.Role;
import org.sarcomaregistry.application.reporting.Sender;
import org.sarcomaregistry.application.reporting.SendingUnit;
import org.sarcomaregistry.domain.indicator.Scope;
import org.sarcomaregistry.domain.report.MessageKey;
import org.sarcomaregistry.domain.report.ReportForm;
import org.sarcomaregistry.domain.text.Text;
import org.sarcomaregistry.http.Identity;
import org.sarcomaregistry.http.Problem;
import org.sarcomaregistry.http.ProblemKind;
import org.sarcomaregistry.http.Violation;

/** Whoever asks, with what the registry has appointed them to. What it hasn't ends in a problem. */
record Caller(Identity identity, Access access) {

    private static final Text NOT_THAT_UNIT = Text.of(
            "Du er ikke oppnevnt til å melde for denne enheten", "You are not appointed to report for this unit");

    private static final Text NOT_THAT_MESSAGE = Text.of(
            "Du er ikke oppnevnt til å erstatte meldingen fra den enheten",
            "You are not appointed to replace the message of that unit");

    /** Reports are the organisation's. */
    Sender asReporter() {
        return new Sender(identity.organisation().digits());
    }

    /** Evidence is the sending system's. */
    Sender asSource() {
        return new Sender(identity.subject());
    }

    /**
     * Must report, for the unit that the form names and for the one whose message it replaces. A unit that nobody knows
     * is the examination's to find.
     */
    void requireReporter(ReportForm form) {
        var own = access.appointments(identity.subject());
        if (own.stream().noneMatch(appointment -> appointment.role() == Role.REPORTER)) {
            throw notAppointed();
        }
        var unit = SendingUnit.of(form).map(sending -> sending.number().digits());
        if (unit.filter(number -> !own.contains(new Appointment(identity.subject(), Role.REPORTER, number)))
                .isPresent()) {
            throw notAppointed("/sender_unit", NOT_THAT_UNIT);
        }
        requireOriginal(form, asReporter());
    }

    /** Must be a source of evidence. */
    void requireSource(ReportForm form) {
        if (!access.mayDeliverEvidence(identity.subject())) {
            throw notAppointed();
        }
        requireOriginal(form, asSource());
    }

    private void requireOriginal(ReportForm form, Sender sender) {
        var original = form.answer("replaces").map(id -> new MessageKey(sender.name(), id));
        if (original.isPresent() && !access.mayReplace(identity.subject(), original.get())) {
            throw notAppointed("/replaces", NOT_THAT_MESSAGE);
        }
    }

    /** Must be appointed to one of some roles, to anything if none is named. */
    void requireAny(Role... roles) {
        var wanted = Arrays.asList(roles);
        boolean has = access.appointments(identity.subject()).stream()
                .anyMatch(appointment -> wanted.isEmpty() || wanted.contains(appointment.role()));
        if (!has) {
            throw notAppointed();
        }
    }

    /** Must be of the registry's own staff: what is asked and decided at its desk is about everybody. */
    void requireRegistry() {
        if (!access.isRegistrar(identity.subject())) {
            throw notAppointed();
        }
    }

    /** Must be allowed to see figures and persons of a place. */
    void requireSight(Scope place) {
        if (!access.maySee(identity.subject(), place)) {
            throw notAppointed();
        }
    }

    /** Whether figures of every place may be seen whole. */
    boolean maySeeAll() {
        return access.maySee(identity.subject(), Scope.NATION);
    }

    /** Must report for a unit, or be allowed to see it: those who send its reports know which are missing. */
    void requireKnowledge(Scope place) {
        if (!mayKnow(place)) {
            throw notAppointed();
        }
    }

    /** Whether today's figures of a place are those of a unit that the caller reports for, or may see. */
    boolean mayKnow(Scope place) {
        return access.maySee(identity.subject(), place) || access.mayReport(identity.subject(), place.code());
    }

    /** Whether a message of this sender is the caller's own, or the caller is of the registry's staff. */
    boolean owns(String sender) {
        return senders().map(own -> own.contains(sender)).orElse(true);
    }

    /** Whose messages the caller owns; everybody's if empty. */
    Optional<ImmutableSet<String>> senders() {
        return maySeeAll()
                ? Optional.empty()
                : Optional.of(ImmutableSet.of(asReporter().name(), asSource().name()));
    }

    private static RuntimeException notAppointed(String pointer, Text text) {
        return Problem.of(ProblemKind.NOT_APPOINTED)
                .withViolations(ImmutableList.of(Violation.error(pointer, "NOT-APPOINTED", text)))
                .toException();
    }

    private static RuntimeException notAppointed() {
        return Problem.of(ProblemKind.NOT_APPOINTED).toException();
    }
}
