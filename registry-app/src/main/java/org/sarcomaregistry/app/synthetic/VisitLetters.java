package org.sarcomaregistry.app.synthetic;

import com.google.common.collect.ImmutableList;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.unit.Department;

/** Follow-up reports of hospitals and practices. */
final class VisitLetters {

    private VisitLetters() {}

    static ImmutableList<Letter> of(Source source, Draw draw) {
        return source.disease().visits().stream()
                .map(visit -> letter(source, visit, draw))
                .collect(ImmutableList.toImmutableList());
    }

    private static Letter letter(Source source, Visit visit, Draw draw) {
        var ready = visit.on().plusDays(draw.days(3, 0.7));
        var form = source.report(FormKind.FOLLOW_UP, visit.ward(), ready, target(visit), draw)
                .put("examined_on", visit.on())
                .put("status", status(visit, draw))
                .put("local_recurrence_date", visit.local())
                .put("metastasis_date", visit.distant())
                .putAll("metastasis_sites", visit.sites())
                .putAll("next", ImmutableList.of(visit.isNews() ? "treatment" : "continued-follow-up"));
        boolean hospital = visit.ward().department() != Department.GENERAL_PRACTICE;
        form.putAll("imaging", hospital ? imaging(draw) : ImmutableList.of("none"));
        return Letter.report(form, visit.ward(), ready);
    }

    private static String target(Visit visit) {
        return visit.distant().isPresent() ? "metastasis" : visit.local().isPresent() ? "local-recurrence" : "primary";
    }

    private static String status(Visit visit, Draw draw) {
        return draw.chance(0.02) ? "unknown" : visit.diseased() ? "alive-with-disease" : "no-evidence-of-disease";
    }

    private static ImmutableList<String> imaging(Draw draw) {
        return draw.chance(0.5)
                ? ImmutableList.of("chest-ct", "mr-site")
                : ImmutableList.of(draw.chance(0.5) ? "chest-xray" : "chest-ct");
    }
}
