/**
 * Why a derived value of a course is what it is, down to the messages that it came from. What indicators and
 * recommendations make of a course belongs to {@code indicator} and {@code programme}.
 */
@NullMarked
package org.sarcomaregistry.domain.explanation;

import org.jspecify.annotations.NullMarked;
