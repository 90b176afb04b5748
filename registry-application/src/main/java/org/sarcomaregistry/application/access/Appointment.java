package org.sarcomaregistry.application.access;

/**
 * The registry has appointed a person to a role.
 *
 * @param subject the person, as tokens name them
 * @param unit organisation number of the hospital, trust, region or practice; {@code norway} for the registry's staff
 *     and for sources
 */
public record Appointment(String subject, Role role, String unit) {}
