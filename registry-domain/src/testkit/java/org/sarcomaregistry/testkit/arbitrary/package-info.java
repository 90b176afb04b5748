/**
 * Arbitraries of jqwik for whatever the registry takes in: patients, tumours, treatments, forms, entries, courses and
 * cohorts, each valid; forms and patients also nearly valid, and nasty. Laws belong to {@code law}.
 */
@NullMarked
package org.sarcomaregistry.testkit.arbitrary;

import org.jspecify.annotations.NullMarked;
