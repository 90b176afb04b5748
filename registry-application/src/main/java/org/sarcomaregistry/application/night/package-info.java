/**
 * The nights: which dates are due, who makes each, and what was made. What a release is made of belongs to publishing,
 * and who waits for the hour to come is no business of this package.
 */
@NullMarked
package org.sarcomaregistry.application.night;

import org.jspecify.annotations.NullMarked;
