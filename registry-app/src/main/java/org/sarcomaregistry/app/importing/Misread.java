package org.sarcomaregistry.app.importing;

import org.sarcomaregistry.application.importing.mapping.Place;
import org.sarcomaregistry.application.importing.mapping.Problem;

/** Ends the reading of one part of a mapping; its other parts are read nevertheless. */
final class Misread extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    Misread(Place place, String nb, String en) {
        super(en);
        this.problem = Problem.at(place, nb, en);
    }

    Problem problem() {
        return problem;
    }
}
