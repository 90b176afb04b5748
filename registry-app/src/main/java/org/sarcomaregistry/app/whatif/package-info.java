/**
 * What a changed definition would do, in words, with the smallest made-up patient that shows it. What a change is, and whom
 * it moves, is the domain's; the command that asks stands with the others.
 */
@NullMarked
package org.sarcomaregistry.app.whatif;

import org.jspecify.annotations.NullMarked;
