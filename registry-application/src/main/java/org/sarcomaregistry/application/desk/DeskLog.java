package org.sarcomaregistry.application.desk;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.sarcomaregistry.application.Stores;
import org.sarcomaregistry.application.reporting.Fingerprints;
import org.sarcomaregistry.application.reporting.NewEntry;
import org.sarcomaregistry.application.reporting.Receipt;
import org.sarcomaregistry.application.reporting.ReportAccepted;
import org.sarcomaregistry.application.reporting.Sender;
import org.sarcomaregistry.domain.course.Signature;
import org.sarcomaregistry.domain.report.Adjudication;
import org.sarcomaregistry.domain.report.Content;
import org.sarcomaregistry.domain.report.Entry;
import org.sarcomaregistry.domain.report.FormWriter;
import org.sarcomaregistry.domain.report.MessageKey;
import org.sarcomaregistry.domain.report.PersonKey;
import org.sarcomaregistry.domain.report.ReportForm;
import org.sarcomaregistry.domain.report.Withdrawal;

/** Writes the registry's own entries: log, receipt and event together, as of any message. */
record DeskLog(Fingerprints fingerprints) {

    /** Whose messages the registry's decisions are. */
    static final Sender SENDER = new Sender("registry-desk");

    /**
     * Whom an entry of the desk is about, and who made it.
     *
     * @param words why, in the registry's words; empty for none
     */
    record Made(PersonKey person, Optional<PersonKey> samePerson, Signature signature, String words) {}

    Receipt decide(Stores stores, Adjudication decision, Made made) {
        return write(stores, decision, FormWriter.of(decision), made, Optional.empty());
    }

    Receipt takeBack(Stores stores, Entry decision, Made made) {
        var form = ReportForm.of(Map.of(
                "decided_by", ImmutableList.of(made.signature().by()),
                "decided_at", ImmutableList.of(made.signature().at().toString())));
        return write(stores, new Withdrawal(), form, made, Optional.of(decision.message()));
    }

    private Receipt write(Stores stores, Content content, ReportForm form, Made made, Optional<MessageKey> replaces) {
        var id = UUID.randomUUID();
        var message = new MessageKey(SENDER.name(), content.kind().code() + '-' + id);
        var entry = new NewEntry(
                made.signature().on(),
                Optional.of(made.person()),
                message,
                replaces,
                made.samePerson(),
                form,
                Optional.of(made.words()).filter(words -> !words.isEmpty()),
                content);
        var position = stores.log().append(ImmutableList.of(entry)).get(0).position();
        var receipt = new Receipt(
                id,
                message,
                Optional.empty(),
                Optional.of(content.kind()),
                ImmutableList.of(),
                made.signature().on(),
                made.signature().at(),
                fingerprints.of(form.with("message_id", message.id())),
                OptionalLong.of(position));
        stores.receipts().add(ImmutableList.of(receipt));
        stores.outbox().add(ImmutableList.of(new ReportAccepted(position, content.kind())));
        return receipt;
    }
}
