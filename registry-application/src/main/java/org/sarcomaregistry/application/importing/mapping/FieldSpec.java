package org.sarcomaregistry.application.importing.mapping;

/**
 * How a field of a form is answered.
 *
 * @param name by the codebook
 */
public record FieldSpec(Place place, String name, Expression value) {}
