package org.sarcomaregistry.http.api;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import org.sarcomaregistry.domain.report.EntryRef;
import org.sarcomaregistry.domain.report.MessageKey;

/**
 * An entry of the log on which something rests.
 *
 * @param receipt id of the receipt that its sender got
 */
record SourceBody(String form, String learntOn, Optional<String> receipt) {

    static ImmutableList<SourceBody> of(List<EntryRef> entries, ImmutableMap<MessageKey, String> receipts) {
        return entries.stream().map(entry -> of(entry, receipts)).collect(toImmutableList());
    }

    private static SourceBody of(EntryRef entry, ImmutableMap<MessageKey, String> receipts) {
        return new SourceBody(
                entry.kind().code(), entry.learntOn().toString(), Optional.ofNullable(receipts.get(entry.message())));
    }
}
