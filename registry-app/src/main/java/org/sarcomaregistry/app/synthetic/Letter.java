package org.sarcomaregistry.app.synthetic;

import java.time.LocalDate;
import java.util.Optional;
import org.sarcomaregistry.domain.report.FormKind;

/**
 * Something that could be told to the registry.
 *
 * @param ward who would report it; empty for evidence
 * @param ready the first day on which it can be sent: everything in it has happened
 * @param interim what would be told before, to be replaced by this
 */
record Letter(Form form, String sender, Optional<Ward> ward, LocalDate ready, Optional<Letter> interim) {

    static Letter report(Form form, Ward ward, LocalDate ready) {
        return new Letter(form, ward.unit(), Optional.of(ward), ready, Optional.empty());
    }

    static Letter evidence(Form form, String source, LocalDate ready) {
        return new Letter(form, source, Optional.empty(), ready, Optional.empty());
    }

    Letter after(Letter earlier) {
        return new Letter(form, sender, ward, ready, Optional.of(earlier));
    }

    FormKind kind() {
        return form.kind();
    }
}
