/**
 * What tests of stores and of the whole program share: databases of their own. Nothing here is part of the program, and no
 * test stands here.
 */
@NullMarked
package org.sarcomaregistry.db.testing;

import org.jspecify.annotations.NullMarked;
