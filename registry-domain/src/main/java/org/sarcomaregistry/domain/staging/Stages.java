package org.sarcomaregistry.domain.staging;

import java.util.Optional;
import org.sarcomaregistry.domain.text.Text;

/**
 * The stage of a tumour after UICC and after AJCC, side by side.
 *
 * @param uicc what Norway reports; empty where UICC defines no stage group
 * @param ajcc empty where AJCC defines no stage group
 */
public record Stages(Optional<Decision<StageGroup>> uicc, Optional<Decision<StageGroup>> ajcc) {

    private static final Text GRADES_DIFFER =
            Text.of("grad 2 og grad 3 gir ulike stadier", "grade 2 and grade 3 lead to different stages");

    private static final Step OPEN_PLACE = new Step(
            "chapter",
            0,
            Text.of(
                    "ingen har fortalt om svulsten er i veggen eller i hulrommet, og det gir ulike stadier",
                    "nobody told whether the tumour is in the wall or in the cavity, and these lead to different stages"));

    /**
     * {@return the stages of a tumour; each path begins with the choice of the chapter. A tumour that may belong to two
     * chapters has a stage only where both give the same}
     *
     * @param tumour what is known of the tumour
     * @param facts what is known; what is missing makes a rule silent
     */
    public static Stages of(StagingCase tumour, StagingFacts facts) {
        return new Stages(stage(tumour, facts, Authority.UICC), stage(tumour, facts, Authority.AJCC));
    }

    /** {@return whether both define a group, and not the same one} */
    public boolean differ() {
        return uicc.isPresent()
                && ajcc.isPresent()
                && uicc.get().value() != ajcc.get().value();
    }

    private static Optional<Decision<StageGroup>> stage(StagingCase tumour, StagingFacts facts, Authority authority) {
        var chapters = Chapters.current().possible(tumour, authority);
        var stage = stage(chapters.get(0), facts, authority);
        for (var other : chapters.subList(1, chapters.size())) {
            if (!value(stage(other, facts, authority)).equals(value(stage))) {
                return Optional.of(Decision.by(OPEN_PLACE, StageGroup.UNKNOWN));
            }
        }
        return stage;
    }

    private static Optional<StageGroup> value(Optional<Decision<StageGroup>> stage) {
        return stage.map(Decision::value);
    }

    private static Optional<Decision<StageGroup>> stage(
            Decision<Chapter> choice, StagingFacts facts, Authority authority) {
        return choice.value()
                .table(authority, facts.tnm().edition())
                .map(table -> choice.then(chapter -> stage(table, facts)));
    }

    /** Where the grade is known in two steps only, the group is known if all that it may be lead to the same. */
    private static Decision<StageGroup> stage(StageTable table, StagingFacts facts) {
        var extent = Extent.of(facts.tnm());
        var grades = facts.grades(table.scheme().grade()).asList();
        var first = table.stage(extent, grades.get(0));
        for (int at = 1; at < grades.size(); at++) {
            if (table.stage(extent, grades.get(at)).value() != first.value()) {
                return Decision.by(new Step(table.scheme().id(), 0, GRADES_DIFFER), StageGroup.UNKNOWN);
            }
        }
        return first;
    }
}
