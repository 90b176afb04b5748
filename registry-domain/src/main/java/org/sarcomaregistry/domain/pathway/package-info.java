/**
 * The patient pathway (pakkeforløp): which of its stages a course has reached, and whether its four times were kept. What
 * is recommended for a patient belongs to {@code programme}, and counting many courses to {@code indicator}.
 */
@NullMarked
package org.sarcomaregistry.domain.pathway;

import org.jspecify.annotations.NullMarked;
