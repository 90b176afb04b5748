package org.sarcomaregistry.application.desk;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.sarcomaregistry.domain.report.Adjudication;
import org.sarcomaregistry.domain.report.AdjudicationReason;
import org.sarcomaregistry.domain.report.MessageKey;
import org.sarcomaregistry.domain.report.Ruling;

/**
 * A decision that a registrar wants to make.
 *
 * @param about messages; where numbers are joined, one under each number
 * @param words why, in the registrar's words; empty for none
 */
public record Proposal(
        Ruling ruling,
        ImmutableSortedSet<MessageKey> about,
        Optional<MessageKey> stands,
        ImmutableSortedSet<String> fields,
        Optional<String> doubt,
        AdjudicationReason reason,
        String words) {

    /** As it is written into the log; a joining names numbers, and no message. */
    Adjudication decision(Adjudication.Decided decided) {
        var named = ruling == Ruling.SAME_PERSON ? ImmutableSortedSet.<MessageKey>of() : about;
        return new Adjudication(ruling, named, stands, fields, doubt, reason, decided);
    }
}
