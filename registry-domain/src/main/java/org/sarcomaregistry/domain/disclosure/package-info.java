/**
 * Disclosure control: which cells of the public tables of a release are shown, so that nobody can compute a small count from
 * all that is shown now and was shown before. How a figure is counted, and what may be said of it, belongs to {@code
 * indicator}; who publishes belongs to the application.
 */
@NullMarked
package org.sarcomaregistry.domain.disclosure;

import org.jspecify.annotations.NullMarked;
