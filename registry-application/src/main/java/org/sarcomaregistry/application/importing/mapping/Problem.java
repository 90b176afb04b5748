package org.sarcomaregistry.application.importing.mapping;

import org.sarcomaregistry.domain.text.Text;

/** Why a mapping, or a file that it names, can't be used, and where the mapping says so. */
public record Problem(Place place, Text text) {

    /** A problem with the Norwegian wording first. */
    public static Problem at(Place place, String nb, String en) {
        return new Problem(place, Text.of(nb, en));
    }
}
