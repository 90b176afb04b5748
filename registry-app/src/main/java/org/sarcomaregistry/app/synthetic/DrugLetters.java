package org.sarcomaregistry.app.synthetic;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.sarcomaregistry.domain.report.FormKind;

/**
 * Reports of drug treatment, and the hospitals' drug records: every drug of the first cycle, one drug of each later one.
 * Treatment of many months is reported when it begins, and again when it ends.
 */
final class DrugLetters {

    private static final String SYSTEM = "drug-system";
    private static final double TOLD = 0.985;
    private static final int LONG_DAYS = 200;
    private static final int NIGHTS_BETWEEN_RECORD_AND_READING = 4;

    private final Source source;
    private final Draw draw;
    private final ImmutableList.Builder<Letter> letters = ImmutableList.builder();

    private DrugLetters(Source source, Draw draw) {
        this.source = source;
        this.draw = draw;
    }

    static ImmutableList<Letter> of(Source source, Draw draw) {
        var writer = new DrugLetters(source, draw);
        source.treatment().drugCourses().forEach(writer::write);
        return writer.letters.build();
    }

    private void write(DrugCourse course) {
        var drugs = course.plan().againstTumour();
        for (int cycle = 0; cycle < course.days().size(); cycle++) {
            for (String drug : cycle == 0 ? drugs : drugs.subList(0, 1)) {
                if (draw.chance(TOLD)) {
                    letters.add(given(course, course.days().get(cycle), drug));
                }
            }
        }
        letters.add(isLong(course) ? finished(course).after(begun(course)) : finished(course));
    }

    private static boolean isLong(DrugCourse course) {
        return ChronoUnit.DAYS.between(course.first(), course.last()) > LONG_DAYS;
    }

    private Letter given(DrugCourse course, LocalDate day, String drug) {
        var ready = day.plusDays(draw.days(NIGHTS_BETWEEN_RECORD_AND_READING, 0.5));
        return Letter.evidence(
                source.evidence(FormKind.DRUG_RECORD, ready)
                        .put("unit", course.ward().unit())
                        .put("given_on", day)
                        .put("drug", drug),
                SYSTEM,
                ready);
    }

    private Letter begun(DrugCourse course) {
        var ready = course.first().plusDays(draw.days(14, 0.4));
        return Letter.report(form(course, ready).put("stop_reason", "ongoing"), course.ward(), ready);
    }

    private Letter finished(DrugCourse course) {
        var ready = course.last().plusDays(draw.days(12, 0.5));
        var form = form(course, ready)
                .put("last_dose", course.last())
                .put("stop_reason", course.stopReason())
                .put("cycles", course.days().size());
        return Letter.report(form, course.ward(), ready);
    }

    private Form form(DrugCourse course, LocalDate ready) {
        var plan = course.plan();
        var form = source.report(FormKind.SYSTEMIC_THERAPY, course.ward(), ready, course.target(), draw)
                .put("intention", course.intention())
                .put("protocol", plan.protocol())
                .put("regimen", plan.regimen().id())
                .putAll("drugs", plan.atc())
                .put("route", plan.route())
                .put("first_dose", course.first());
        if (course.isPalliative()) {
            form.put("line", course.line());
        }
        return plan.isByProtocol()
                ? form.put("per_protocol", draw.chance(0.9) ? "yes" : draw.chance(0.7) ? "no" : "unknown")
                : form;
    }
}
