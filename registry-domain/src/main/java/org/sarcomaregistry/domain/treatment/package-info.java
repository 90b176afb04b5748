/**
 * What can be done about a tumour: margins, radiation doses, drugs, regimens and procedures as values. When it was done
 * to whom, and whether it was right, does not belong here.
 */
@NullMarked
package org.sarcomaregistry.domain.treatment;

import org.jspecify.annotations.NullMarked;
