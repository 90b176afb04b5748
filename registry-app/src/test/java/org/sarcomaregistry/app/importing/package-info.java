/** Tests of the import, from files to what the registry knows afterwards. Nothing that the program needs belongs here. */
@NullMarked
package org.sarcomaregistry.app.importing;

import org.jspecify.annotations.NullMarked;
