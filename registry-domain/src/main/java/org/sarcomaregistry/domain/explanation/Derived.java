package org.sarcomaregistry.domain.explanation;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.code.Labelled;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.staging.Authority;
import org.sarcomaregistry.domain.subtype.Morphology;
import org.sarcomaregistry.domain.text.Text;
import org.sarcomaregistry.domain.tumour.TCategory;
import org.sarcomaregistry.domain.tumour.Topography;

/** The values of a course that are derived from several messages, each of which can be asked where it came from. */
public enum Derived implements Labelled {
    /** Site by ICD-O. */
    TOPOGRAPHY("lokalisasjon", "site", course -> plain(TumourFacts.topography(course), Topography::code)),
    /** Left, right or midline; nothing where nobody told. */
    LATERALITY("side", "side", course -> coded(TumourFacts.laterality(course))),
    /** Histology by ICD-O-3.2. */
    MORPHOLOGY("histologi", "histology", course -> plain(TumourFacts.morphology(course), Morphology::toString)),
    /** Reporting group; {@code unknown-site} where nothing is known. */
    GROUP("svulstgruppe", "reporting group", course -> coded(TumourFacts.group(course))),
    /** Day of diagnosis. */
    DIAGNOSED_ON("diagnosedato", "day of diagnosis", course -> dated(TumourFacts.diagnosedOn(course))),
    /** Largest diameter at diagnosis in millimetres. */
    SIZE_MM("størrelse i mm", "size in mm", course -> plain(Measured.sizeAtDiagnosis(course), String::valueOf)),
    /** The highest grade told, else the one of the subtype. */
    GRADE("grad", "grade", course -> coded(TumourGrade.of(course))),
    /** T at diagnosis, as stated or by size. */
    T("T", "T", course -> staged(course, staged -> plain(staged.t(), TCategory::code))),
    /** Stage group at diagnosis by UICC; nothing where there are none. */
    STAGE_UICC("stadium (UICC)", "stage (UICC)", course -> staged(course, Authority.UICC)),
    /** Stage group at diagnosis by AJCC; nothing where there are none. */
    STAGE_AJCC("stadium (AJCC)", "stage (AJCC)", course -> staged(course, Authority.AJCC)),
    /** Risk of a GIST by the modified NIH criteria. */
    GIST_RISK("risiko ved GIST", "risk of GIST", course -> coded(Risks.gist(course))),
    /** Risk of a solitary fibrous tumour. */
    SFT_RISK("risiko ved solitær fibrøs tumor", "risk of solitary fibrous tumour", course -> coded(Risks.sft(course))),
    /** First operation of the primary tumour. */
    OPERATED_ON("første operasjon", "first operation", course -> dated(Milestones.operatedOn(course))),
    /** First day of radiotherapy. */
    IRRADIATED_FROM(
            "første strålebehandling", "first radiotherapy", course -> dated(Milestones.irradiatedFrom(course))),
    /** First day of drugs. */
    MEDICATED_FROM("første legemiddel", "first drug", course -> dated(Milestones.medicatedFrom(course))),
    /** Alive, emigrated or dead. */
    VITAL_STATUS("vitalstatus", "vital status", course -> coded(Milestones.vitalStatus(course))),
    /** Day of death. */
    DIED_ON("dødsdato", "day of death", course -> dated(Milestones.diedOn(course)));

    private final Text label;

    @SuppressWarnings("ImmutableEnumChecker") // functions without state
    private final Function<Course, Explained<Labelled>> explanation;

    Derived(String nb, String en, Function<Course, Explained<Labelled>> explanation) {
        label = Text.of(nb, en);
        this.explanation = explanation;
    }

    /**
     * {@return the value with its code, number or date ({@code yyyy-mm-dd}), why it is so, and whose messages say so}
     *
     * @param course as known on the day in question
     */
    public Explained<Labelled> explain(Course course) {
        return explanation.apply(course);
    }

    /**
     * {@return every derived value of a course, in order}
     *
     * @param course as known on the day in question
     */
    public static ImmutableMap<Derived, Explained<Labelled>> all(Course course) {
        return Arrays.stream(values()).collect(toImmutableMap(one -> one, one -> one.explain(course)));
    }

    private static Explained<Labelled> staged(Course course, Authority authority) {
        return staged(course, staged -> coded(staged.stage(authority)));
    }

    private static Explained<Labelled> staged(Course course, Function<Staged, Explained<Labelled>> part) {
        Optional<Staged> staged = Staged.of(course);
        return staged.map(part).orElseGet(() -> Explained.missing(Reasons.NO_TNM, Grounds.NONE));
    }

    private static Explained<Labelled> coded(Explained<? extends Labelled> value) {
        return value.map(labelled -> labelled);
    }

    private static Explained<Labelled> dated(Explained<LocalDate> value) {
        return plain(value, LocalDate::toString);
    }

    private static <T> Explained<Labelled> plain(Explained<T> value, Function<T, String> text) {
        return value.map(one -> new Plain(text.apply(one)));
    }

    @Override
    public String code() {
        return Codes.fromName(this);
    }

    @Override
    public Text label() {
        return label;
    }
}
