package org.sarcomaregistry.domain.unit;

/**
 * A regional health authority (RHF).
 *
 * @param name for display, without the company form: Helse Vest
 */
public record Region(OrganisationNumber number, String name) {}
