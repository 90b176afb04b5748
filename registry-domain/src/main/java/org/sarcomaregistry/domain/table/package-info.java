/**
 * Reading of the reference tables that the domain ships: tab-separated text with an edition, a source and a licence at
 * the top, refused as a whole when one line is wrong. What a table means belongs to the feature that owns it, not here.
 */
@NullMarked
package org.sarcomaregistry.domain.table;

import org.jspecify.annotations.NullMarked;
