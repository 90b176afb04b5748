/**
 * What a change of a definition would do: the same courses counted by both, and which of them move. Definitions themselves
 * belong to {@code indicator}, and what new messages did to figures to {@code restatement}.
 */
@NullMarked
package org.sarcomaregistry.domain.whatif;

import org.jspecify.annotations.NullMarked;
