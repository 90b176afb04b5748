/**
 * What the registry's staff ask units about their reports, and what units answer. Nothing here changes what is known of a
 * patient: corrections, withdrawals and decisions are entries of the log.
 */
@NullMarked
package org.sarcomaregistry.domain.desk;

import org.jspecify.annotations.NullMarked;
