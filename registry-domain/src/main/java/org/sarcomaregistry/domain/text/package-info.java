/**
 * What is said to people, in Norwegian bokmål and in English. No format, no markup and no look-up of resources belongs
 * here.
 */
@NullMarked
package org.sarcomaregistry.domain.text;

import org.jspecify.annotations.NullMarked;
