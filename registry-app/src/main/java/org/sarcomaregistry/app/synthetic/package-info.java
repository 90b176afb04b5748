/**
 * Synthetic Norway: patients who never lived, told by forms as hospitals and registers would tell them, with the gaps,
 * delays and mistakes of real reporting. Nothing here knows how forms are taken in or counted, and no figure of a real
 * hospital is shown: habits of reporting are drawn by the seed.
 */
@NullMarked
package org.sarcomaregistry.app.synthetic;

import org.jspecify.annotations.NullMarked;
