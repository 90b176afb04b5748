package org.sarcomaregistry.application.desk;

import java.util.function.Function;

/**
 * What came of something that was said at the registry's desk.
 *
 * @param <T> what is kept of it
 */
public sealed interface DeskOutcome<T> {

    /** Handles every outcome. */
    <R> R fold(Function<Done<T>, R> done, Function<Refused<T>, R> refused);

    /**
     * It is kept.
     *
     * @param repeated whether it was kept already
     */
    record Done<T>(T kept, boolean repeated) implements DeskOutcome<T> {

        @Override
        public <R> R fold(Function<Done<T>, R> onDone, Function<Refused<T>, R> refused) {
            return onDone.apply(this);
        }
    }

    /** Nothing was changed. */
    record Refused<T>(Why why) implements DeskOutcome<T> {

        @Override
        public <R> R fold(Function<Done<T>, R> done, Function<Refused<T>, R> onRefused) {
            return onRefused.apply(this);
        }
    }

    /** Why nothing was changed. */
    enum Why {
        /** There is none, or it is not the speaker's: the two are not told apart. */
        ABSENT,
        /** The message was corrected or withdrawn. */
        NOT_STANDING,
        /** The unit has confirmed it, and is not asked the same again. */
        CONFIRMED,
        /** Nothing of that kind is doubtful about these messages. */
        NOT_DOUBTED,
        /** The query is closed, or it is the other side's turn to speak. */
        OUT_OF_TURN,
        /** The messages are not about one person. */
        OTHER_PERSON,
        /** The messages can't tell one thing, or make no sense together. */
        NOT_COMPARABLE,
        /** The form has no such field, or none that can be asked about. */
        FIELD_UNKNOWN,
        /** The numbers are one person's already, or nothing joins them. */
        NOTHING_TO_JOIN
    }
}
