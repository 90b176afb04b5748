/**
 * The action programme and the patient pathway as dated rules over a course: what was recommended then, whether it was
 * done, and which visits are due. How answers are counted for many courses belongs to {@code indicator}, and what to do
 * about an answer to nobody here.
 */
@NullMarked
package org.sarcomaregistry.domain.programme;

import org.jspecify.annotations.NullMarked;
