package org.sarcomaregistry.domain.subtype;

import org.sarcomaregistry.domain.text.Text;

/**
 * The chapter in which pathologists file a subtype. A variant of an organ keeps the organ's family and may have its
 * parent in another one.
 */
public record Family(String code, Text name) {}
