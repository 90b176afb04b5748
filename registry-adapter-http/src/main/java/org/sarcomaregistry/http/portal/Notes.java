package org.sarcomaregistry.http.portal;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.sarcomaregistry.domain.indicator.Attainment;
import org.sarcomaregistry.domain.indicator.Indicator;
import org.sarcomaregistry.domain.indicator.Scope;
import org.sarcomaregistry.domain.indicator.Scope.Level;
import org.sarcomaregistry.domain.indicator.Scopes;
import org.sarcomaregistry.http.portal.view.Address;
import org.sarcomaregistry.http.portal.view.Frame;
import org.sarcomaregistry.http.portal.view.Link;
import org.sarcomaregistry.http.portal.view.Note;

/**
 * Says why an indicator has no figure at a place.
 *
 * @param linked the places that the reader may follow a link to
 */
record Notes(Frame frame, Scope place, int year, ImmutableSet<Scope> linked) {

    /** The reason, for an indicator that isn't counted here or that nobody is counted in. */
    Note of(Indicator indicator) {
        if (!indicator.isDefined()) {
            return note(indicator, frame.say(indicator.status().label()));
        }
        if (isMadeHere(indicator)) {
            return note(indicator, frame.say(Attainment.NO_PATIENTS.label()));
        }
        var why = frame.say("Lages for regioner og landet", "Made for regions and the country");
        return new Note(
                frame.say(indicator.name()),
                why,
                region().filter(linked::contains).map(this::link));
    }

    private Note note(Indicator indicator, String why) {
        return new Note(frame.say(indicator.name()), why, Optional.empty());
    }

    private boolean isMadeHere(Indicator indicator) {
        return indicator.placing().perHospital() || (place.level() != Level.HOSPITAL && place.level() != Level.TRUST);
    }

    private Optional<Scope> region() {
        var up = Scopes.NORWAY.parent(place);
        while (up.isPresent() && up.get().level() != Level.REGION) {
            up = Scopes.NORWAY.parent(up.get());
        }
        return up;
    }

    private Link link(Scope region) {
        return new Link(region.name(), frame.to(Address.at(frame.address().path(), region.code(), year)));
    }
}
