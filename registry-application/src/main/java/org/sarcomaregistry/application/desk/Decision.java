package org.sarcomaregistry.application.desk;

import java.util.Optional;
import org.sarcomaregistry.application.reporting.Receipt;
import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.code.Labelled;
import org.sarcomaregistry.domain.report.Adjudication;
import org.sarcomaregistry.domain.report.PersonKey;
import org.sarcomaregistry.domain.text.Text;

/**
 * A decision of the registry, as it stands now.
 *
 * @param samePerson the other number, where numbers were joined
 * @param words why, in the registrar's words; empty for none
 */
public record Decision(
        Receipt receipt,
        Adjudication made,
        PersonKey person,
        Optional<PersonKey> samePerson,
        String words,
        State state) {

    /** Whether courses obey a decision. */
    public enum State implements Labelled {
        /** They do. */
        HOLDS("gjelder", "holds"),
        /** Something that it names was corrected or withdrawn, or a later decision says otherwise. */
        FALLEN("falt bort", "fallen away"),
        /** The registry took it back. */
        TAKEN_BACK("trukket tilbake", "taken back");

        private final Text label;

        State(String nb, String en) {
            label = Text.of(nb, en);
        }

        @Override
        public String code() {
            return Codes.fromName(this);
        }

        @Override
        public Text label() {
            return label;
        }
    }
}
