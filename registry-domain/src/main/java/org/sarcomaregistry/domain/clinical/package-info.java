/**
 * What was done for patients, counted for those who did it: drugs, operations, margins, irradiation and waiting by reporting
 * group, place and year. Whether it was done well is judged by indicators and not here.
 */
@NullMarked
package org.sarcomaregistry.domain.clinical;

import org.jspecify.annotations.NullMarked;
