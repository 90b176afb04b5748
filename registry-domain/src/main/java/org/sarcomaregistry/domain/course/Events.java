package org.sarcomaregistry.domain.course;

import com.google.common.collect.ImmutableList;
import org.sarcomaregistry.domain.report.Evidence.DrugRecord;
import org.sarcomaregistry.domain.report.Evidence.Pathology;
import org.sarcomaregistry.domain.report.FollowUp;
import org.sarcomaregistry.domain.report.Radiotherapy;
import org.sarcomaregistry.domain.report.Surgery;
import org.sarcomaregistry.domain.report.SystemicTherapy;
import org.sarcomaregistry.domain.report.WorkUp;

/**
 * What happened in a course, each event once and by date.
 *
 * @param workUps of the primary tumour
 * @param recurrenceWorkUps of local recurrences and metastases
 * @param operations of the primary tumour, from reports and evidence together; those of unknown intention too
 * @param otherSurgery reports of surgery of local recurrences and metastases, and of operations for diagnosis
 * @param irradiations of any target, from reports and evidence together
 */
public record Events(
        ImmutableList<Told<WorkUp>> workUps,
        ImmutableList<Told<WorkUp>> recurrenceWorkUps,
        ImmutableList<Operated> operations,
        ImmutableList<Told<Surgery>> otherSurgery,
        ImmutableList<Irradiated> irradiations,
        ImmutableList<Told<SystemicTherapy>> systemicTherapies,
        ImmutableList<Told<DrugRecord>> drugRecords,
        ImmutableList<Told<FollowUp>> followUps,
        ImmutableList<Told<Pathology>> pathologies) {

    /** {@return every event with those who told it} */
    public ImmutableList<Told<?>> all() {
        var all = ImmutableList.<Told<?>>builder().addAll(workUps).addAll(recurrenceWorkUps);
        operations.forEach(o -> all.addAll(o.told()));
        all.addAll(otherSurgery);
        irradiations.forEach(i -> all.addAll(i.told()));
        return all.addAll(systemicTherapies)
                .addAll(drugRecords)
                .addAll(followUps)
                .addAll(pathologies)
                .build();
    }

    /** {@return reports of radiotherapy, without what is known from evidence alone} */
    public ImmutableList<Told<Radiotherapy>> radiotherapyReports() {
        return irradiations.stream().flatMap(i -> i.report().stream()).collect(ImmutableList.toImmutableList());
    }
}
