package org.sarcomaregistry.domain.course;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import com.google.common.collect.Comparators;
import java.util.Comparator;
import org.sarcomaregistry.domain.report.Evidence.DrugRecord;
import org.sarcomaregistry.domain.report.Evidence.Pathology;
import org.sarcomaregistry.domain.report.Evidence.PopulationNotice;
import org.sarcomaregistry.domain.report.Evidence.Procedure;
import org.sarcomaregistry.domain.report.Evidence.RadiotherapyRecord;
import org.sarcomaregistry.domain.report.FollowUp;
import org.sarcomaregistry.domain.report.Radiotherapy;
import org.sarcomaregistry.domain.report.Report;
import org.sarcomaregistry.domain.report.Surgery;
import org.sarcomaregistry.domain.report.SystemicTherapy;
import org.sarcomaregistry.domain.report.WorkUp;
import org.sarcomaregistry.domain.treatment.ProcedureCode;

/**
 * What makes two entries about one tumour tell the same event: the same kind, exact date, target and unit, and whatever
 * else tells two events of one day apart. Entries that compare as equal do; others are in the order of their dates.
 */
final class SameEvent {

    static final Comparator<WorkUp> WORK_UP =
            report(comparing((WorkUp w) -> w.diagnosis().date().assumed())
                    .thenComparing(w -> w.diagnosis().date().text()));

    static final Comparator<Surgery> SURGERY = report(comparing(Surgery::operationDate));

    static final Comparator<Radiotherapy> RADIOTHERAPY =
            report(comparing(Radiotherapy::start)).thenComparing(Radiotherapy::field);

    static final Comparator<SystemicTherapy> SYSTEMIC_THERAPY = report(
                    comparing((SystemicTherapy s) -> s.given().firstDose()))
            .thenComparing(SystemicTherapy::drugs, Comparators.<String, String>lexicographical(naturalOrder()))
            .thenComparing(SystemicTherapy::intention);

    static final Comparator<FollowUp> FOLLOW_UP = report(comparing(FollowUp::examinedOn));

    static final Comparator<Pathology> PATHOLOGY =
            comparing(Pathology::on).thenComparing(Pathology::laboratory).thenComparing(Pathology::specimenNumber);

    static final Comparator<Procedure> PROCEDURE = comparing(Procedure::on)
            .thenComparing(p -> p.unit().toString())
            .thenComparing(
                    Procedure::procedures, Comparators.<ProcedureCode, ProcedureCode>lexicographical(naturalOrder()));

    static final Comparator<RadiotherapyRecord> RADIOTHERAPY_RECORD =
            comparing(RadiotherapyRecord::on).thenComparing(r -> r.unit().toString());

    static final Comparator<DrugRecord> DRUG_RECORD =
            comparing(DrugRecord::on).thenComparing(d -> d.unit().toString()).thenComparing(DrugRecord::drug);

    static final Comparator<PopulationNotice> POPULATION_NOTICE = comparing(PopulationNotice::on)
            .thenComparing(PopulationNotice::event)
            .thenComparing(notice -> notice.municipality().orElse(""));

    private SameEvent() {}

    private static <R extends Report> Comparator<R> report(Comparator<R> byDate) {
        return byDate.thenComparing(report -> report.head().target())
                .thenComparing(report -> report.head().unit());
    }
}
