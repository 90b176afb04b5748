package org.sarcomaregistry.domain.indicator;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.course.Told;
import org.sarcomaregistry.domain.report.EntryRef;
import org.sarcomaregistry.domain.subtype.Morphology;
import org.sarcomaregistry.domain.subtype.SubtypeCatalogue;
import org.sarcomaregistry.domain.subtype.SubtypeId;
import org.sarcomaregistry.domain.subtype.Subtypes;
import org.sarcomaregistry.domain.text.Text;
import org.sarcomaregistry.domain.tumour.TumourGroup;

/** Properties of the tumour itself. */
public final class TumourProperties {

    private static final Text NOT_DESCRIBED =
            Text.of("ingen har beskrevet svulsten ennå", "nobody has described the tumour yet");

    /** A malignant tumour of the catalogue. */
    public static final Property SARCOMA = new Property(
            "sarcoma",
            Text.of("svulsten er et sarkom", "the tumour is a sarcoma"),
            (course, dataDate) -> described(
                    course,
                    course.tumour().isSarcoma(),
                    Text.of("svulsten er et sarkom", "the tumour is a sarcoma"),
                    Text.of("svulsten er ikke et sarkom", "the tumour is not a sarcoma")));

    /** The person's first sarcoma of the calendar year: the published coverage counts no other. */
    public static final Property FIRST_OF_YEAR = new Property(
            "first-of-year",
            Text.of("det er personens første sarkom det året", "it is the person's first sarcoma of the year"),
            (course, dataDate) -> switch (course.firstOfYear()) {
                case YES ->
                    Verdict.of(Truth.YES, Text.of("det første sarkomet dette året", "the first sarcoma of the year"));
                case NO ->
                    Verdict.of(Truth.NO, Text.of("et senere sarkom samme år", "a later sarcoma of the same year"));
                case UNKNOWN ->
                    Verdict.of(
                            Truth.UNKNOWN,
                            Text.of(
                                    "en annen svulst samme år er ikke beskrevet ennå",
                                    "another tumour of the same year is not described yet"));
            });

    /** Ewing sarcoma or osteosarcoma, with their variants. */
    public static final Property EWING_OR_OSTEOSARCOMA = entity(
            "ewing-or-osteosarcoma",
            Text.of("svulsten er Ewing sarkom eller osteosarkom", "the tumour is Ewing sarcoma or osteosarcoma"),
            ImmutableSet.of(Subtypes.EWING_SARCOMA, Subtypes.OSTEOSARCOMA));

    /** A tumour of bone, by reporting group. */
    public static final Property BONE = group("bone", TumourGroup.BONE);

    /** A soft-tissue tumour of extremity or trunk wall, by reporting group. */
    public static final Property EXTREMITY_OR_TRUNK = group("extremity-trunk", TumourGroup.EXTREMITY_TRUNK);

    /** A soft-tissue tumour in the abdomen or behind it, by reporting group. */
    public static final Property ABDOMINAL = group("abdominal", TumourGroup.ABDOMINAL_RETROPERITONEAL);

    /** High grade by the highest grade that anybody told; else by the subtype. */
    public static final Property HIGH_GRADE = new Property(
            "high-grade", Text.of("svulsten er høygradig", "the tumour is high grade"), (course, dataDate) -> {
                var grade = Grading.of(course);
                return new Verdict(grade.isHigh(), grade.text(), grade.by());
            });

    private TumourProperties() {}

    /**
     * One of these subtypes or a variant of one; unknown while nobody has described the tumour.
     *
     * @param id name of the property
     * @param text phrase that fits after "where"
     * @param ancestors entities whose variants belong with them
     * @return the criterion
     */
    public static Property entity(String id, Text text, ImmutableSet<SubtypeId> ancestors) {
        return new Property(
                id,
                text,
                (course, dataDate) -> described(
                        course,
                        course.tumour()
                                .morphology()
                                .filter(m -> isA(m, ancestors))
                                .isPresent(),
                        text,
                        Text.of("svulsten er av en annen type", "the tumour is of another type")));
    }

    private static boolean isA(Morphology morphology, ImmutableSet<SubtypeId> ancestors) {
        var catalogue = SubtypeCatalogue.current();
        return catalogue.of(morphology).stream()
                .anyMatch(subtype -> ancestors.stream().anyMatch(a -> catalogue.isA(subtype.id(), a)));
    }

    /**
     * A tumour of one reporting group; unknown while nobody has described the tumour.
     *
     * @param id lower-case words joined by hyphens
     * @param group reporting group
     * @return the criterion
     */
    public static Property group(String id, TumourGroup group) {
        return new Property(id, isGroup(group), (course, dataDate) -> {
            var tumour = course.tumour();
            boolean open = tumour.group() != group && tumour.possibleGroups().contains(group);
            return open
                    ? new Verdict(Truth.UNKNOWN, tumour.groupReason().orElse(NOT_DESCRIBED), describing(course))
                    : described(course, tumour.group() == group, isGroup(group), isGroup(tumour.group()));
        });
    }

    private static Text isGroup(TumourGroup group) {
        return Text.of(
                "svulstgruppen er " + group.label().nb(),
                "the tumour group is " + group.label().en());
    }

    private static Verdict described(Course course, boolean holds, Text yes, Text no) {
        if (course.tumour().morphology().isEmpty()) {
            return Verdict.of(Truth.UNKNOWN, NOT_DESCRIBED);
        }
        return new Verdict(Truth.of(holds), holds ? yes : no, describing(course));
    }

    /** Those who described the tumour: work-ups, else specimens. */
    private static ImmutableList<EntryRef> describing(Course course) {
        List<? extends Told<?>> told = course.events().workUps().isEmpty()
                ? course.events().pathologies()
                : course.events().workUps();
        return told.stream().flatMap(t -> t.by().stream()).collect(ImmutableList.toImmutableList());
    }
}
