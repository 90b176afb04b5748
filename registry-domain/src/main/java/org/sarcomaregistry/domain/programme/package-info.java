/**
 * The action programme as dated rules over a course: what was recommended then, whether it was done, and which visits are
 * due. The times of the patient pathway belong to {@code pathway}, and what to do about an answer to nobody here.
 */
@NullMarked
package org.sarcomaregistry.domain.programme;

import org.jspecify.annotations.NullMarked;
