/**
 * What every keeper of the ports promises, as tests to inherit, and the forms that they are tested with. Nothing here is
 * part of the program, and what only one room's tests need doesn't belong here.
 */
@NullMarked
package org.sarcomaregistry.application.testing;

import org.jspecify.annotations.NullMarked;
