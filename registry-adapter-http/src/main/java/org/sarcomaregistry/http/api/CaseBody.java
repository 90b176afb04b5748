package org.sarcomaregistry.http.api;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.stream.Stream;
import org.sarcomaregistry.application.querying.Case;
import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.indicator.Verdict;
import org.sarcomaregistry.domain.report.EntryRef;
import org.sarcomaregistry.domain.report.MessageKey;
import org.sarcomaregistry.domain.report.PersonKey;

/**
 * A course behind a figure.
 *
 * @param in whether it is in the denominator
 * @param met whether it is in the numerator; says nothing where the course is out
 */
record CaseBody(String person, String tumour, String diagnosedOn, VerdictBody in, VerdictBody met) {

    /** What was decided, why, and by which entries. */
    record VerdictBody(String verdict, String nb, String en, ImmutableList<SourceBody> because) {

        static VerdictBody of(Verdict verdict, ImmutableMap<MessageKey, String> receipts) {
            return new VerdictBody(
                    Codes.fromName(verdict.truth()),
                    verdict.reason().nb(),
                    verdict.reason().en(),
                    SourceBody.of(verdict.because(), receipts));
        }
    }

    static CaseBody of(Case one, ImmutableMap<MessageKey, String> receipts) {
        var course = one.course();
        return new CaseBody(
                person(course),
                course.key().toString(),
                course.diagnosedOn().toString(),
                VerdictBody.of(one.explanation().included(), receipts),
                VerdictBody.of(one.explanation().met(), receipts));
    }

    /** The registry's own key of the person, which means nothing outside of it. */
    static String person(Course course) {
        return person(course.person().key());
    }

    static String person(PersonKey key) {
        return "P" + key.value();
    }

    /** Where the case stands among those of its figure: by diagnosis. */
    static Position position(Case one) {
        return position(one.course());
    }

    static Position position(Course course) {
        return Position.FIRST
                .then(course.diagnosedOn())
                .then(course.person().key().value())
                .then(course.key().toString());
    }

    /** The entries that decided about a case. */
    static Stream<EntryRef> sources(Case one) {
        return Stream.of(one.explanation().included(), one.explanation().met())
                .flatMap(verdict -> verdict.because().stream());
    }
}
