/**
 * The registry as seen over HTTP: routes, JSON, problems and pages. No rule of the registry and no
 * order of steps belongs here, and nothing about tables.
 */
@NullMarked
package org.sarcomaregistry.http;

import org.jspecify.annotations.NullMarked;
