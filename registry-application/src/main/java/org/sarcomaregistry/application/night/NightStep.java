package org.sarcomaregistry.application.night;

import java.time.Instant;
import java.util.function.Function;

/** What became of looking for a night to make. */
public sealed interface NightStep permits NightStep.Done, NightStep.Idle {

    /** A night was made here; there may be more to make at once. */
    record Done(Night night) implements NightStep {}

    /** There is nothing to make here until some time, at which to look again. */
    record Idle(Instant until) implements NightStep {}

    /** The answer for the case that this is. */
    default <T> T fold(Function<Done, T> done, Function<Idle, T> idle) {
        return this instanceof Done one ? done.apply(one) : idle.apply((Idle) this);
    }
}
