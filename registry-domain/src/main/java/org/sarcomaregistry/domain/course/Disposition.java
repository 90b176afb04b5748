package org.sarcomaregistry.domain.course;

import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.sarcomaregistry.domain.course.DispositionReason.Ruling;
import org.sarcomaregistry.domain.report.PersonKey;
import org.sarcomaregistry.domain.report.UnitCode;
import org.sarcomaregistry.domain.unit.OrganisationNumber;

/**
 * A unit's word that it will not send an expected report (svar på forventet melding): not relevant here, or another
 * unit's. It says who owes a report, and nothing about the patient: no figure rests on it.
 *
 * @param person whom the report would be about
 * @param unit the unit that owed the report until then
 * @param to the unit that owes it from then on; of a transfer only
 * @param withdrawn who took it back; then it counts as never said
 */
public record Disposition(
        UUID id,
        Expected expected,
        PersonKey person,
        UnitCode unit,
        DispositionReason reason,
        Optional<OrganisationNumber> to,
        Signature decided,
        Optional<Signature> withdrawn) {

    /** The order in which units decided, whatever the order in which the registry reads. */
    static final Comparator<Disposition> IN_TIME =
            Comparator.comparing((Disposition d) -> d.decided().at()).thenComparing(Disposition::id);

    /**
     * Refuses a transfer to nobody or to the same unit, and a unit to go to where nothing is transferred.
     *
     * @param id the registry's own
     * @param expected which report
     * @param person whom it is about
     * @param unit the unit that owed the report until then
     * @param reason why
     * @param to the unit that owes it from then on; of a transfer only
     * @param decided who said so, and when
     * @param withdrawn who took it back; then it counts as never said
     */
    public Disposition {
        if ((reason.ruling() == Ruling.TRANSFER) != to.isPresent()) {
            throw new IllegalArgumentException("a transfer, and nothing else, goes to a unit");
        }
        if (to.isPresent() && to.equals(unit.number())) {
            throw new IllegalArgumentException("a transfer goes to another unit");
        }
    }

    /** {@return no report will come, or another unit is asked for it} */
    public Ruling ruling() {
        return reason.ruling();
    }

    /** {@return who owes the report as far as this says: the unit that it goes to, else the one that answered} */
    public UnitCode owedBy() {
        return to.map(UnitCode::of).orElse(unit);
    }

    /**
     * {@return the same, taken back}
     *
     * @param by who took it back, and when
     */
    public Disposition withdrawnBy(Signature by) {
        return new Disposition(id, expected, person, unit, reason, to, decided, Optional.of(by));
    }
}
