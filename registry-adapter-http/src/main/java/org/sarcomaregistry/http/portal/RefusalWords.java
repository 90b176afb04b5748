package org.sarcomaregistry.http.portal;

import org.sarcomaregistry.application.reporting.Outcome.Reason;
import org.sarcomaregistry.domain.text.Text;

/** Says why a message can't be taken as things stand. */
final class RefusalWords {

    private RefusalWords() {}

    static Text of(Reason reason) {
        return switch (reason) {
            case MESSAGE_ID_REUSED, IDEMPOTENCY_KEY_REUSED ->
                Text.of(
                        "Ikke sendt: dette er sendt før med annet innhold. Last siden på nytt.",
                        "Not sent: this was sent before with other content. Load the page again.");
            case ORIGINAL_UNKNOWN ->
                Text.of(
                        "Ikke sendt: meldingen som skal rettes eller trekkes, er ikke kjent fra denne enheten.",
                        "Not sent: the report to be corrected or withdrawn is not known from this unit.");
            case ORIGINAL_REPLACED ->
                Text.of(
                        "Ikke sendt: meldingen er rettet eller trukket allerede. Se den nyeste kvitteringen.",
                        "Not sent: the report was corrected or withdrawn already. See the newest receipt.");
            case ORIGINAL_OF_OTHER_PERSON ->
                Text.of(
                        "Ikke sendt: meldingen som rettes, gjelder en annen person. Trekk den tilbake og send en ny.",
                        "Not sent: the report to be corrected is about another person. Withdraw it and send a new one.");
        };
    }
}
