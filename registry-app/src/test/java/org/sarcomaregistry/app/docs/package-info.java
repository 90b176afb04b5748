/**
 * The parts of the documents that are written down from the code, and the test that holds them to it. What can't be derived
 * is written by hand in the documents themselves.
 */
@NullMarked
package org.sarcomaregistry.app.docs;

import org.jspecify.annotations.NullMarked;
