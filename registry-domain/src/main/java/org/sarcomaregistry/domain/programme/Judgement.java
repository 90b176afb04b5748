package org.sarcomaregistry.domain.programme;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.sarcomaregistry.domain.pathway.Answer;
import org.sarcomaregistry.domain.report.EntryRef;
import org.sarcomaregistry.domain.text.Text;

/**
 * What a recommendation says of one course as of a data date.
 *
 * @param reason one sentence
 * @param because the entries of the log that decided it, in the order of the log; empty when silence did
 * @param advice the edition that was in force; empty where none was, or where the day that chooses it isn't known
 */
public record Judgement(
        Recommendation recommendation,
        Answer answer,
        Text reason,
        ImmutableList<EntryRef> because,
        Optional<Advice> advice) {}
