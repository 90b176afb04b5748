/**
 * Rules on what can and can't be true together of one patient and one tumour, each a named value with code, severity
 * and text. They judge facts and know neither forms nor where the facts came from.
 *
 * <p>Does not belong here: whether an answer is an answer at all, comparisons between tumours, and what follows from a
 * finding.
 */
@NullMarked
package org.sarcomaregistry.domain.consistency;

import org.jspecify.annotations.NullMarked;
