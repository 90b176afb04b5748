package org.sarcomaregistry.app.synthetic;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Objects;
import org.sarcomaregistry.domain.table.Row;
import org.sarcomaregistry.domain.tumour.TumourGroup;
import org.sarcomaregistry.domain.unit.Department;

/**
 * What differs between the groups of tumours beside their types; shares between 0 and 1.
 *
 * @param department that assesses and operates
 * @param metastatic has metastases at diagnosis
 * @param operated of those without metastases
 * @param free margins after the last operation
 * @param netSurvival five-year relative survival to aim at
 * @param localRecurrence of those who don't die of the tumour
 * @param pet has PET in work-up, outside the protocol tumours
 * @param unplanned found at an operation that wasn't meant for a sarcoma
 * @param direct operated without a biopsy
 */
record GroupProfile(
        TumourGroup group,
        Department department,
        double metastatic,
        double operated,
        double free,
        double irradiated,
        double netSurvival,
        double localRecurrence,
        double pet,
        double unplanned,
        double openBiopsy,
        double direct) {

    private static final ImmutableMap<TumourGroup, GroupProfile> ALL = Maps.uniqueIndex(
            Parameters.table("groups.tsv").unique("group").rows().stream()
                    .map(GroupProfile::of)
                    .iterator(),
            GroupProfile::group);

    static GroupProfile of(TumourGroup group) {
        return Objects.requireNonNull(ALL.get(group));
    }

    private static GroupProfile of(Row row) {
        return new GroupProfile(
                row.code(TumourGroup.class, "group"),
                row.code(Department.class, "department"),
                Parameters.probability(row, "metastatic"),
                Parameters.probability(row, "operated"),
                Parameters.probability(row, "free"),
                Parameters.probability(row, "irradiated"),
                Parameters.probability(row, "net_survival"),
                Parameters.probability(row, "local_recurrence"),
                Parameters.probability(row, "pet"),
                Parameters.probability(row, "unplanned"),
                Parameters.probability(row, "open_biopsy"),
                Parameters.probability(row, "direct"));
    }
}
