package org.sarcomaregistry.app.synthetic;

import static org.sarcomaregistry.app.synthetic.Weighted.share;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.tumour.TumourGroup;

/** Work-up reports: one of the primary tumour, and now and then one of what came back. */
final class WorkUpLetters {

    private static final int NATIONAL_MEETING_SINCE = 2022;
    private static final double RELAPSE_REPORTED = 0.3;
    private static final double PARTIAL_DATE = 0.004;
    private static final Weighted<String> REFERRERS =
            Weighted.shares(share(58, "primary-care"), share(30, "unit"), share(9, "private"), share(3, "unknown"));
    private static final Weighted<String> PREDISPOSITIONS = Weighted.shares(
            share(82, "none"),
            share(2, "neurofibromatosis-1"),
            share(1, "li-fraumeni"),
            share(1, "other"),
            share(14, "unknown"));

    private final Source source;
    private final Draw draw;

    private WorkUpLetters(Source source, Draw draw) {
        this.source = source;
        this.draw = draw;
    }

    static ImmutableList<Letter> of(Source source, Draw draw) {
        var letters = ImmutableList.<Letter>builder().add(new WorkUpLetters(source, draw.branch("primary")).primary());
        var relapse = source.patient().relapse();
        var chance = draw.branch("relapse");
        relapse.local()
                .filter(day -> chance.chance(RELAPSE_REPORTED))
                .map(day -> new WorkUpLetters(source, chance.branch("local")).relapse(day, "local-recurrence"))
                .ifPresent(letters::add);
        relapse.distant()
                .filter(day -> chance.chance(RELAPSE_REPORTED))
                .map(day -> new WorkUpLetters(source, chance.branch("distant")).relapse(day, "metastasis"))
                .ifPresent(letters::add);
        return letters.build();
    }

    private Letter primary() {
        var diagnosis = source.patient().diagnosis();
        var ward = source.patient().care().assessing();
        var latest = diagnosis.on().isAfter(diagnosis.finished()) ? diagnosis.on() : diagnosis.finished();
        var ready = latest.plusDays(draw.days(9, 0.5));
        var form = begun(ward, ready, "primary", diagnosis.on())
                .put("referral_route", diagnosis.route())
                .put("basis", diagnosis.biopsy().equals("fine-needle") ? "5" : "7")
                .put("biopsy", diagnosis.biopsy())
                .putAll("metastasis_sites", orNone(source.tumour().metastases()))
                .putAll("planned_treatment", planned());
        if (!diagnosis.isDirect()) {
            form.put("biopsy_date", diagnosis.on())
                    .put("biopsy_unit", diagnosis.sampledBy().unit());
        }
        if (draw.chance(PARTIAL_DATE)) {
            form.put("diagnosis_date", diagnosis.on().toString().substring(0, 7))
                    .without("biopsy_date");
        }
        pathway(form, diagnosis);
        TumourAnswers.stage(form, source.tumour(), draw.branch("stage"));
        return Letter.report(form, ward, ready);
    }

    private Letter relapse(LocalDate found, String target) {
        var ward = source.patient().care().following();
        var ready = found.plusDays(draw.days(18, 0.4));
        boolean distant = target.equals("metastasis");
        var form = begun(ward, ready, target, found)
                .put("referral_route", "untouched")
                .put("basis", distant ? "6" : "7")
                .put("biopsy", distant ? "core-needle" : "none")
                .putAll(
                        "metastasis_sites",
                        orNone(distant ? source.patient().relapse().sites() : ImmutableList.of()))
                .put("planned_treatment", "unknown");
        return Letter.report(form, ward, ready);
    }

    private Form begun(Ward ward, LocalDate ready, String target, LocalDate diagnosed) {
        var form = source.report(FormKind.WORK_UP, ward, ready, target, draw)
                .put("diagnosis_date", diagnosed)
                .putAll("mdt", meetings(diagnosed))
                .put("referring_unit", REFERRERS.from(draw))
                .put("predisposition", PREDISPOSITIONS.from(draw));
        BackgroundAnswers.of(form, source.patient(), draw.branch("background"));
        TumourAnswers.of(form, source.tumour(), draw.branch("tumour"));
        ImagingAnswers.of(form, source, draw.branch("imaging"));
        return form;
    }

    /** Days that came in the patient's life, as far as the reporter knows them. */
    private void pathway(Form form, Diagnosis diagnosis) {
        boolean known = draw.chance(0.9);
        if (known && source.happened(diagnosis.attendance())) {
            form.put("referral_received", diagnosis.referral()).put("first_attendance", diagnosis.attendance());
        }
        if (draw.chance(0.92) && source.patient().isAssessed()) {
            form.put("assessment_finished", diagnosis.finished());
            if (!form.answer("mdt").equals("none") && !form.answer("mdt").equals("unknown")) {
                form.put("mdt_date", diagnosis.finished());
            }
        }
    }

    private ImmutableList<String> meetings(LocalDate day) {
        double at = draw.unit();
        if (at < 0.07) {
            return ImmutableList.of(at < 0.05 ? "none" : "unknown");
        }
        boolean bone = source.tumour().group() == TumourGroup.BONE;
        boolean national = day.getYear() >= NATIONAL_MEETING_SINCE && draw.chance(bone ? 0.55 : 0.04);
        String first = isCentral() ? "regional" : "local";
        return national ? ImmutableList.of(first, "national") : ImmutableList.of(first);
    }

    private boolean isCentral() {
        return source.patient()
                .care()
                .assessing()
                .unit()
                .equals(source.life().person().home().centre());
    }

    private ImmutableList<String> planned() {
        var treatment = source.treatment();
        var planned = ImmutableList.<String>builder();
        if (treatment.operations().stream().anyMatch(Operation::isOfPrimary)) {
            planned.add("surgery");
        }
        if (Iterables.any(
                treatment.irradiations(), irradiation -> irradiation.target().equals("primary"))) {
            planned.add("radiotherapy");
        }
        if (Iterables.any(treatment.drugCourses(), course -> course.target().equals("primary"))) {
            planned.add("systemic-therapy");
        }
        var some = planned.build();
        return some.isEmpty() ? ImmutableList.of(draw.chance(0.6) ? "symptom-relief" : "watchful-waiting") : some;
    }

    private static ImmutableList<String> orNone(ImmutableList<String> sites) {
        return sites.isEmpty() ? ImmutableList.of("none") : sites;
    }
}
