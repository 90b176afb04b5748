package org.sarcomaregistry.domain.programme;

import static org.sarcomaregistry.domain.programme.Questions.said;
import static org.sarcomaregistry.domain.programme.Questions.timeless;
import static org.sarcomaregistry.domain.programme.Questions.unknown;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.indicator.Criterion;
import org.sarcomaregistry.domain.indicator.Property;
import org.sarcomaregistry.domain.indicator.Truth;
import org.sarcomaregistry.domain.indicator.TumourProperties;
import org.sarcomaregistry.domain.indicator.Verdict;
import org.sarcomaregistry.domain.report.WorkUp;
import org.sarcomaregistry.domain.subtype.FnclccUse;
import org.sarcomaregistry.domain.subtype.SubtypeCatalogue;
import org.sarcomaregistry.domain.subtype.Subtypes;
import org.sarcomaregistry.domain.text.Text;
import org.sarcomaregistry.domain.tumour.AnatomicalGroup;
import org.sarcomaregistry.domain.tumour.Grade;
import org.sarcomaregistry.domain.tumour.Sites;

/** What recommendations ask about the patient and the tumour. */
final class TumourQuestions {

    private static final ImmutableSet<AnatomicalGroup> LIMBS = ImmutableSet.of(
            AnatomicalGroup.EXTREMITY_UPPER, AnatomicalGroup.EXTREMITY_LOWER, AnatomicalGroup.BONE_EXTREMITY);

    static final Property OSTEOSARCOMA = TumourProperties.entity(
            "osteosarcoma",
            Text.of("svulsten er osteosarkom", "the tumour is osteosarcoma"),
            ImmutableSet.of(Subtypes.OSTEOSARCOMA));
    static final Property EWING = TumourProperties.entity(
            "ewing",
            Text.of("svulsten er Ewing sarkom", "the tumour is Ewing sarcoma"),
            ImmutableSet.of(Subtypes.EWING_SARCOMA));
    static final Property GIST = TumourProperties.entity(
            "gist", Text.of("svulsten er GIST", "the tumour is GIST"), ImmutableSet.of(Subtypes.GIST));

    /** Neither bone nor GIST. */
    static final Criterion SOFT_TISSUE = TumourProperties.BONE.negate().and(GIST.negate());

    static final Property LIMB = timeless(
            "limb", Text.of("svulsten sitter i en ekstremitet", "the tumour is in a limb"), TumourQuestions::limb);

    static final Property AGE_18_TO_75 = timeless(
            "age-18-to-75",
            Text.of("pasienten var 18–75 år ved diagnosen", "the patient was 18–75 years old at diagnosis"),
            course -> course.ageAtDiagnosis()
                    .map(age -> Verdict.of(
                            Truth.of(age >= 18 && age <= 75),
                            Text.of("alder ved diagnosen: " + age + " år", "age at diagnosis: " + age + " years")))
                    .orElseGet(() -> unknown("alderen er ukjent", "the age is unknown")));

    /** A type for which the score foretells the course, outside bone. */
    static final Property FNCLCC_TYPE = timeless(
            "fnclcc-type",
            Text.of("svulsttypen graderes etter FNCLCC", "the type is graded by FNCLCC"),
            TumourQuestions::isFnclccType);

    private TumourQuestions() {}

    private static Verdict limb(Course course) {
        return course.tumour()
                .topography()
                .map(site -> said(
                        Truth.of(LIMBS.contains(Sites.icdO3().of(site).group())),
                        Text.of("svulsten sitter i en ekstremitet", "the tumour is in a limb"),
                        Questions.refs(course.events().workUps())))
                .orElseGet(() -> unknown("stedet er ukjent", "the site is unknown"));
    }

    private static Verdict isFnclccType(Course course) {
        return course.tumour()
                .morphology()
                .map(SubtypeCatalogue.current()::of)
                .filter(subtypes -> !subtypes.isEmpty())
                .map(subtypes -> said(
                        Truth.of(subtypes.get(0).fnclcc() == FnclccUse.YES),
                        Text.of("svulsttypen graderes etter FNCLCC", "the type is graded by FNCLCC"),
                        ImmutableList.of()))
                .orElseGet(() -> unknown("svulsttypen er ukjent", "the type is unknown"));
    }

    /** Whether a work-up states a grade that says something. */
    static Truth stated(WorkUp workUp) {
        var grade = workUp.histology().grade();
        return Truth.of(grade != Grade.UNKNOWN && grade != Grade.NOT_APPLICABLE);
    }
}
