package org.sarcomaregistry.domain.tumour;

import com.google.common.collect.ImmutableList;
import org.sarcomaregistry.domain.subtype.Morphology;

/**
 * One case of the international count.
 *
 * @param site of its tumours if they agree; else the code for several places of the group, or C80.9 for a systemic one
 * @param morphology the numerically highest of its specific tumours, else of all
 * @param tumours never empty
 */
public record PrimaryCase(Topography site, Morphology morphology, ImmutableList<Primary> tumours) {}
