/** What an operator may want different, from a file and the environment. Defaults are written here and nowhere else. */
@NullMarked
package org.sarcomaregistry.app.settings;

import org.jspecify.annotations.NullMarked;
