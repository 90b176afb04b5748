package org.sarcomaregistry.domain.staging;

import org.sarcomaregistry.domain.table.Row;
import org.sarcomaregistry.domain.text.Text;
import org.sarcomaregistry.domain.tumour.MCategory;
import org.sarcomaregistry.domain.tumour.NCategory;
import org.sarcomaregistry.domain.tumour.TCategory;

/**
 * One line of a stage table.
 *
 * @param number its place in the whole table, from 1
 */
record StageRule(
        int number,
        Choice<TCategory> t,
        Choice<NCategory> n,
        Choice<MCategory> m,
        Choice<StagingGrade> grade,
        StageGroup group) {

    private static final Text GRADE = Text.same("G");

    static StageRule of(Row row) {
        return new StageRule(
                row.integer("rule"),
                Choice.of(row, "t", TCategory.class),
                Choice.of(row, "n", NCategory.class),
                Choice.of(row, "m", MCategory.class),
                Choice.of(row, "grade", StagingGrade.class),
                row.code(StageGroup.class, "group"));
    }

    boolean fits(Extent extent, StagingGrade given) {
        return t.fits(extent.t()) && n.fits(extent.n()) && m.fits(extent.m()) && grade.fits(given);
    }

    /** Whether no combination fits both. */
    boolean isDisjoint(StageRule other) {
        return t.isDisjoint(other.t) || n.isDisjoint(other.n) || m.isDisjoint(other.m) || grade.isDisjoint(other.grade);
    }

    /** {@code T1; N0 or NX; M0; G1 or GX: stage IA}. */
    Text text() {
        return t.text(Text.same("T"))
                .then("; ", n.text(Text.same("N")))
                .then("; ", m.text(Text.same("M")))
                .then("; ", grade.text(GRADE))
                .then(": ", group.label());
    }
}
