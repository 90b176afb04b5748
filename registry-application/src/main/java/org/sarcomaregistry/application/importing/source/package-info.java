/**
 * Tables of an older register as they were read: rows, cells, and where each stands. What a cell means is told by a
 * mapping; how a file is decoded is for the program that reads it.
 */
@NullMarked
package org.sarcomaregistry.application.importing.source;

import org.jspecify.annotations.NullMarked;
