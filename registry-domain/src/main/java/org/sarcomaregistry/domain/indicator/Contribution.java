package org.sarcomaregistry.domain.indicator;

/**
 * What one course adds to a share.
 *
 * @param included whether it belongs to the denominator
 * @param met whether it belongs to the numerator, if it belongs to the denominator at all
 */
public record Contribution(Truth included, Truth met) {}
