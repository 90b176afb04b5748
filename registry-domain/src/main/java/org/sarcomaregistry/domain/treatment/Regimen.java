package org.sarcomaregistry.domain.treatment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.sarcomaregistry.domain.text.Text;

/**
 * A named combination of drugs; neither doses nor a prescription.
 *
 * @param drugs with the supportive ones that belong to it
 * @param provisional its composition is from memory
 */
public record Regimen(
        String id, Text name, ImmutableList<Drug> drugs, ImmutableSet<Setting> settings, boolean provisional) {

    /** {@return the drugs against the tumour, without mesna, folinate and the like} */
    public ImmutableSet<Drug> againstTumour() {
        return drugs.stream().filter(Drug::againstTumour).collect(ImmutableSet.toImmutableSet());
    }
}
