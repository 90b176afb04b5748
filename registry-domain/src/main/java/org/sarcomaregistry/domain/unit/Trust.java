package org.sarcomaregistry.domain.unit;

/**
 * A health trust (HF), or a private hospital owner with an agreement with its region.
 *
 * @param name for display, without the company form: Helse Bergen
 */
public record Trust(OrganisationNumber number, String name, Region region) {}
