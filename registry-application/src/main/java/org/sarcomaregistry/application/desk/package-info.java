/**
 * The registry's desk: its staff ask units about their reports and decide between sources. What a decision does to a course
 * is not decided here.
 */
@NullMarked
package org.sarcomaregistry.application.desk;

import org.jspecify.annotations.NullMarked;
