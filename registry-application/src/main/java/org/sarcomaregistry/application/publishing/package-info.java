/**
 * The night: courses become a release of statistics that can be made again to the byte, and readers find the releases
 * that there are. How figures are computed is the domain's.
 */
@NullMarked
package org.sarcomaregistry.application.publishing;

import org.jspecify.annotations.NullMarked;
