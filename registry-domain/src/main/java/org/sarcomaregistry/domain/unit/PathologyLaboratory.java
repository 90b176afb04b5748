package org.sarcomaregistry.domain.unit;

import java.util.Optional;

/**
 * A laboratory that sends pathology reports.
 *
 * @param code laboratory code of the Cancer Registry
 * @param hospital the hospital it serves in, absent for private laboratories and for the codes "other" and "unknown"
 */
public record PathologyLaboratory(String code, String name, boolean named, Optional<Hospital> hospital) {}
