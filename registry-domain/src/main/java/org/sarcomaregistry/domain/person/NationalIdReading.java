package org.sarcomaregistry.domain.person;

import java.util.Optional;
import java.util.function.Function;

/** What came of reading a text as a national id. */
public sealed interface NationalIdReading {

    /**
     * Handles both cases; a new case would break every caller.
     *
     * @param <T> what the answer is
     * @param valid answers for a right number
     * @param invalid answers for a wrong one
     * @return what the case that applies answers
     */
    <T> T fold(Function<? super NationalId, ? extends T> valid, Function<? super IdFlaw, ? extends T> invalid);

    /** {@return the number where the text was one} */
    default Optional<NationalId> id() {
        return fold(Optional::of, flaw -> Optional.empty());
    }

    /** {@return the first flaw found where the text was no national id} */
    default Optional<IdFlaw> flaw() {
        return fold(id -> Optional.empty(), Optional::of);
    }

    /** The text is a national id. */
    record Valid(NationalId number) implements NationalIdReading {
        @Override
        public <T> T fold(
                Function<? super NationalId, ? extends T> valid, Function<? super IdFlaw, ? extends T> invalid) {
            return valid.apply(number);
        }
    }

    /** The text is no national id; flaws are sought in the order of the enum, and the first is kept. */
    record Invalid(IdFlaw reason) implements NationalIdReading {
        @Override
        public <T> T fold(
                Function<? super NationalId, ? extends T> valid, Function<? super IdFlaw, ? extends T> invalid) {
            return invalid.apply(reason);
        }
    }
}
