/**
 * The registry's own subject: values, rules, courses, indicators and statistics, as pure functions of
 * what they are given. No clock, no input or output beyond the tables that it loads from its own class
 * path, and no framework belong here.
 */
@NullMarked
package org.sarcomaregistry.domain;

import org.jspecify.annotations.NullMarked;
