/**
 * What a patient's entries in the log amount to: one course for each tumour, derived anew by a pure fold whatever the
 * order of arrival. How courses are counted belongs to {@code indicator}.
 */
@NullMarked
package org.sarcomaregistry.domain.course;

import org.jspecify.annotations.NullMarked;
