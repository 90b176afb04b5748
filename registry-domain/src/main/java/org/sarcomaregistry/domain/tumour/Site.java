package org.sarcomaregistry.domain.tumour;

import java.util.Optional;
import org.sarcomaregistry.domain.text.Text;

/**
 * What the registry knows about a site of the body.
 *
 * @param code the topography code
 * @param laterality whether a side is to be reported; provisional
 */
public record Site(
        String code,
        Text name,
        AnatomicalGroup group,
        StagingSchema stagingSchema,
        boolean laterality,
        Optional<String> note) {}
