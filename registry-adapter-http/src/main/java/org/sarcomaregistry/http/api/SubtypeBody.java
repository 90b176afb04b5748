package org.sarcomaregistry.http.api;

import java.util.Optional;
import org.sarcomaregistry.domain.subtype.Subtype;
import org.sarcomaregistry.domain.subtype.SubtypeId;
import org.sarcomaregistry.domain.text.Text;

/** A subtype of the catalogue. */
record SubtypeBody(
        String id,
        Text name,
        String morphology,
        Family family,
        String tissue,
        Optional<String> parent,
        boolean retired,
        Optional<String> replacedBy,
        boolean provisional) {

    record Family(String code, Text name) {}

    static SubtypeBody of(Subtype subtype) {
        var standing = subtype.standing();
        return new SubtypeBody(
                subtype.id().value(),
                subtype.name(),
                subtype.morphology().toString(),
                new Family(subtype.family().code(), subtype.family().name()),
                subtype.tissue().code(),
                subtype.parent().map(SubtypeId::value),
                standing.retired(),
                standing.replacedBy().map(SubtypeId::value),
                standing.provisional());
    }
}
