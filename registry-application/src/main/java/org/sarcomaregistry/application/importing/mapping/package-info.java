/**
 * The mapping language as values: how rows of an older register become forms of the codebook. How a mapping is written
 * down in a file doesn't belong here, nor does what happens to the forms.
 */
@NullMarked
package org.sarcomaregistry.application.importing.mapping;

import org.jspecify.annotations.NullMarked;
