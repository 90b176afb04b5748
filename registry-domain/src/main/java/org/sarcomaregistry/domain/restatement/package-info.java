/**
 * Why figures of one time differ from those of an earlier one, down to the messages that came between. How a figure is
 * counted belongs to {@code indicator}; which two times are compared is for the caller to say.
 */
@NullMarked
package org.sarcomaregistry.domain.restatement;

import org.jspecify.annotations.NullMarked;
