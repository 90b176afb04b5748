/**
 * The demonstration: a synthetic Norway reported through the same intake as a hospital's reports, and the line that a
 * newcomer may paste. Nothing here is used by the registry in earnest.
 */
@NullMarked
package org.sarcomaregistry.app.demo;

import org.jspecify.annotations.NullMarked;
