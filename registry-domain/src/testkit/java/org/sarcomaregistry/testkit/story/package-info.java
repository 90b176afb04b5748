/**
 * What is told of some people, form by form and day by day: the input of every law, small enough to be read. What a law
 * says of it belongs to {@code law}; how such input is drawn at random belongs to {@code arbitrary}.
 */
@NullMarked
package org.sarcomaregistry.testkit.story;

import org.jspecify.annotations.NullMarked;
