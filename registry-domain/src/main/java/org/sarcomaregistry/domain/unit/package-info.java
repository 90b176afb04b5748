/**
 * Who reports and where people live: hospitals with trust and region, departments, practices, laboratories, counties.
 * Persons and their appointments do not belong here.
 */
@NullMarked
package org.sarcomaregistry.domain.unit;

import org.jspecify.annotations.NullMarked;
