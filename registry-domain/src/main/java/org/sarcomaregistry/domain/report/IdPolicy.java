package org.sarcomaregistry.domain.report;

import com.google.common.collect.ImmutableSet;
import org.sarcomaregistry.domain.person.IdScheme;

/**
 * Which patient numbers a way in takes.
 *
 * @param schemes the kinds of number
 * @param synthetic whether numbers that no living person can bear are taken
 * @param real whether numbers that a living person may bear are taken
 */
public record IdPolicy(ImmutableSet<IdScheme> schemes, boolean synthetic, boolean real) {

    private static final ImmutableSet<IdScheme> NATIONAL =
            ImmutableSet.of(IdScheme.FNR, IdScheme.DNR, IdScheme.HNR, IdScheme.FH);

    /** Messages from hospitals: national numbers, real ones only. */
    public static final IdPolicy PRODUCTION = new IdPolicy(NATIONAL, false, true);

    /** A trial service: national numbers, synthetic ones only. */
    public static final IdPolicy TRIAL = new IdPolicy(NATIONAL, true, false);

    /** Import of an older register: its own numbers too. */
    public static final IdPolicy IMPORT = new IdPolicy(ImmutableSet.copyOf(IdScheme.values()), true, true);
}
