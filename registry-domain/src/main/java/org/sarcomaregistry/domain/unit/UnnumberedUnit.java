package org.sarcomaregistry.domain.unit;

import java.util.Optional;

/**
 * A hospital unit that old records name by code, and for which we know no organisation number; it cannot send reports.
 *
 * @param crnCode hospital code of the Cancer Registry
 */
public record UnnumberedUnit(
        String name, String registeredName, Trust trust, Optional<String> reshId, String crnCode) {}
