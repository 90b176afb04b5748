package org.sarcomaregistry.domain.explanation;

import java.util.OptionalDouble;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.staging.Gist;
import org.sarcomaregistry.domain.staging.GistRisk;
import org.sarcomaregistry.domain.staging.GistSite;
import org.sarcomaregistry.domain.staging.Risk;
import org.sarcomaregistry.domain.staging.Sft;
import org.sarcomaregistry.domain.staging.SftModel;
import org.sarcomaregistry.domain.staging.SftRisk;
import org.sarcomaregistry.domain.subtype.SubtypeCatalogue;
import org.sarcomaregistry.domain.subtype.SubtypeId;
import org.sarcomaregistry.domain.subtype.Subtypes;

/** Risk of the two tumours whose size and mitoses foretell the course. */
final class Risks {

    private static final double MM_IN_A_CM = 10;

    private Risks() {}

    static Explained<Risk> gist(Course course) {
        var type = TumourFacts.morphology(course);
        if (!isA(course, Subtypes.GIST)) {
            return Explained.missing(Reasons.NOT_GIST, type.grounds());
        }
        var site = TumourFacts.topography(course);
        var size = Measured.sizeResected(course);
        var mitoses = Measured.mitosesPer5mm2(course);
        var rupture = Measured.ruptured(course);
        var grounds = type.grounds()
                .plus(site.grounds())
                .plus(size.grounds())
                .plus(mitoses.grounds())
                .plus(rupture.grounds());
        if (size.value().filter(mm -> mm > 0).isEmpty()
                || mitoses.value().isEmpty()
                || site.value().isEmpty()) {
            return Explained.missing(Reasons.TOO_LITTLE, grounds);
        }
        var gist = new Gist(
                size.value().orElseThrow() / MM_IN_A_CM,
                mitoses.value().orElseThrow(),
                GistSite.of(site.value().orElseThrow()),
                rupture.value().isPresent());
        return Explained.decided(GistRisk.current().of(gist), grounds);
    }

    /** By four variables where necrosis is told, else by three. */
    static Explained<Risk> sft(Course course) {
        var type = TumourFacts.morphology(course);
        if (!isA(course, Subtypes.SOLITARY_FIBROUS_TUMOUR)) {
            return Explained.missing(Reasons.NOT_SFT, type.grounds());
        }
        var size = Measured.sizeResected(course);
        var mitoses = Measured.mitosesPer10Hpf(course);
        var necrosis = Measured.necrosisPercent(course);
        var diagnosis = TumourFacts.diagnosedOn(course);
        var age = diagnosis.value().flatMap(course.person()::ageOn).filter(years -> years >= 0 && years <= 130);
        var grounds = type.grounds()
                .plus(size.grounds())
                .plus(mitoses.grounds())
                .plus(necrosis.grounds())
                .plus(diagnosis.grounds());
        if (size.value().filter(mm -> mm > 0).isEmpty() || mitoses.value().isEmpty() || age.isEmpty()) {
            return Explained.missing(Reasons.TOO_LITTLE, grounds);
        }
        var tumour = new Sft(
                age.orElseThrow(),
                size.value().orElseThrow() / MM_IN_A_CM,
                mitoses.value().orElseThrow(),
                necrosis.value().map(OptionalDouble::of).orElse(OptionalDouble.empty()));
        var model = necrosis.value().isPresent() ? SftModel.FOUR_VARIABLE : SftModel.THREE_VARIABLE;
        return Explained.decided(SftRisk.current().of(tumour, model), grounds).map(SftRisk.Score::risk);
    }

    private static boolean isA(Course course, SubtypeId entity) {
        return course.tumour()
                .morphology()
                .filter(morphology -> SubtypeCatalogue.current().isA(morphology, entity))
                .isPresent();
    }
}
