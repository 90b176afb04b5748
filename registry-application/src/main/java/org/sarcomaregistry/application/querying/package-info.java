/**
 * What people ask: courses as they stand, figures and the cases behind them, what is missing, and what a report did to
 * the figures.
 */
@NullMarked
package org.sarcomaregistry.application.querying;

import org.jspecify.annotations.NullMarked;
