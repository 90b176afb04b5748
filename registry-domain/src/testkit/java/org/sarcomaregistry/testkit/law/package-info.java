/**
 * The laws that every indicator keeps, whoever wrote it and wherever it answers, and the report of those that one breaks.
 * How cases are drawn belongs to {@code arbitrary}; what is told of them to {@code story}.
 */
@NullMarked
package org.sarcomaregistry.testkit.law;

import org.jspecify.annotations.NullMarked;
