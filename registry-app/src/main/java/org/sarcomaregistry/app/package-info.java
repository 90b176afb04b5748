/**
 * The program that an operator starts: command line, settings, wiring and schedule. Nothing that an
 * embedder would want without the program belongs here.
 */
@NullMarked
package org.sarcomaregistry.app;

import org.jspecify.annotations.NullMarked;
