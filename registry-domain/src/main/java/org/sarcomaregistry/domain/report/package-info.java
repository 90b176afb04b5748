/**
 * What is told to the registry: the codebook, forms as they arrive, their examination, and the typed reports and pieces
 * of evidence that come of them. What a patient's reports amount to together belongs to {@code course}.
 */
@NullMarked
package org.sarcomaregistry.domain.report;

import org.jspecify.annotations.NullMarked;
