/**
 * Counts reporting itself: what units sent, in time or late, rejected or still being written. What the reports say of
 * patients is counted by indicators and not here.
 */
@NullMarked
package org.sarcomaregistry.application.counting;

import org.jspecify.annotations.NullMarked;
