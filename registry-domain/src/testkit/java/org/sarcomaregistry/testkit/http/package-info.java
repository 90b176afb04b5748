/**
 * A small client that lets the laws judge a registry far away, by its HTTP contract and nothing else. What is sent belongs
 * to {@code story}, what is judged to {@code law}.
 */
@NullMarked
package org.sarcomaregistry.testkit.http;

import org.jspecify.annotations.NullMarked;
