/**
 * How the program writes its log: one event, one line, on the error stream. What is logged is decided where it happens;
 * answers of commands are no log and do not belong here.
 */
@NullMarked
package org.sarcomaregistry.app.logging;

import org.jspecify.annotations.NullMarked;
