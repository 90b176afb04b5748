package org.sarcomaregistry.application.night;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.sarcomaregistry.application.night.Night.Claim;
import org.sarcomaregistry.application.night.Night.Made;

/**
 * The nights, one for each data date, without gaps: a night is there when somebody took it, and the one after it only when
 * it is made.
 */
public interface Nights {

    /** The night of the latest data date. */
    Optional<Night> last();

    /**
     * Takes the night after the last, or the first of all, or one that is {@linkplain Night#isFree free} at the time of
     * the claim.
     *
     * @return false if it is made, or another's claim on it stands
     * @throws org.sarcomaregistry.application.Collision if another night is not made yet
     * @throws IllegalStateException if dates would be left out
     */
    boolean claim(Claim claim);

    /**
     * Keeps what was made of a night, whoever took it last. Its release must be there at the end of the transaction.
     *
     * @return false if it was made already, and then nothing is changed
     */
    boolean made(LocalDate dataDate, Made made);

    /** Every night, the latest data date first. */
    ImmutableList<Night> all();
}
