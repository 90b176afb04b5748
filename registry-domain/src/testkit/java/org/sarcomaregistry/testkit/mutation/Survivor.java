package org.sarcomaregistry.testkit.mutation;

import java.util.Optional;

/**
 * A mutant that the owner's tests let pass.
 *
 * @param wouldKill the smallest people that would have told it from the indicator; empty if none were found, and the
 *     change may make no difference
 */
public record Survivor(Mutant mutant, Optional<Difference> wouldKill) {

    /** {@return the change, and the test that is missing} */
    public String text() {
        return mutant.change() + "\n"
                + wouldKill
                        .map(difference -> ("would have been killed by: " + difference.text())
                                .indent(2)
                                .stripTrailing())
                        .orElse("  nobody was found whom it counts differently");
    }
}
