package org.sarcomaregistry.http.api;

import org.sarcomaregistry.application.desk.Proposal;
import org.sarcomaregistry.domain.report.Ruling;

/** Whether a decision is told as its ruling asks; a problem names the field that is missing or too much. */
final class ProposalForm {

    private ProposalForm() {}

    /** The proposal itself, if it is whole. */
    static Proposal of(Proposal proposal) {
        var ruling = proposal.ruling();
        require("receipts", isEnough(ruling, proposal.about().size()));
        boolean stands = ruling == Ruling.STANDS;
        require("stands", proposal.stands().map(proposal.about()::contains).orElse(!stands));
        require("stands", stands || proposal.stands().isEmpty());
        require("fields", stands || proposal.fields().isEmpty());
        require("doubt", (ruling == Ruling.AS_TOLD) == proposal.doubt().isPresent());
        return proposal;
    }

    private static boolean isEnough(Ruling ruling, int messages) {
        return switch (ruling) {
            case STANDS, APART -> messages > 1;
            case SAME_PERSON -> messages == 2;
            case AS_TOLD, NOT_SAME_PERSON -> messages > 0;
        };
    }

    private static void require(String field, boolean right) {
        if (!right) {
            throw DeskForm.wrong(field);
        }
    }
}
