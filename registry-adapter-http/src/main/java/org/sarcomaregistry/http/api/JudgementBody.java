package org.sarcomaregistry.http.api;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.sarcomaregistry.domain.programme.AdherenceFigures;
import org.sarcomaregistry.domain.programme.Advice;
import org.sarcomaregistry.domain.report.MessageKey;

/**
 * What a recommendation says of a course.
 *
 * @param answer followed, not-followed, not-applicable or not-decidable
 * @param edition the one that was in force on the recommendation's day, where that is known
 */
record JudgementBody(
        String person,
        String tumour,
        String diagnosedOn,
        String answer,
        String nb,
        String en,
        Optional<String> edition,
        ImmutableList<SourceBody> because) {

    static JudgementBody of(AdherenceFigures.Case one, ImmutableMap<MessageKey, String> receipts) {
        var course = one.course();
        var judgement = one.judgement();
        return new JudgementBody(
                CaseBody.person(course),
                course.key().toString(),
                course.diagnosedOn().toString(),
                judgement.answer().code(),
                judgement.reason().nb(),
                judgement.reason().en(),
                judgement.advice().map(Advice::edition).map(edition -> edition.id()),
                SourceBody.of(judgement.because(), receipts));
    }
}
