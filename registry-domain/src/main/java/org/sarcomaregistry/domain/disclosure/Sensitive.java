package org.sarcomaregistry.domain.disclosure;

import org.sarcomaregistry.domain.disclosure.Reason.Ground;

/**
 * A number of a release that nobody may compute.
 *
 * @param line of the layout
 * @param release in which it must not be known
 * @param ground why
 * @param hiddenSince the first release since which nobody knew it; at most {@code release}
 */
record Sensitive(int line, int release, Ground ground, int hiddenSince) {}
