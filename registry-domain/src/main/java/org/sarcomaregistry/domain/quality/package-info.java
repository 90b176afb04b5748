/**
 * How good the registry's material is: how completely forms are answered, how soon reports come, what is found in them,
 * and what diagnoses rest on. Whether patients were treated well is asked by indicators and not here.
 */
@NullMarked
package org.sarcomaregistry.domain.quality;

import org.jspecify.annotations.NullMarked;
