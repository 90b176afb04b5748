/**
 * The library's functions on text tables, one command each, for those who want to compare with other programs. What a
 * function answers is the domain's; how tables are read and written, and what becomes of a row that can't be read, is
 * decided here.
 */
@NullMarked
package org.sarcomaregistry.app.calc;

import org.jspecify.annotations.NullMarked;
