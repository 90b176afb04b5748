/**
 * The property kit: what a tester adds to try an indicator by laws. This package only names it; generators, laws,
 * mutants and the client live below, and nothing here is part of the registry as it runs.
 */
@NullMarked
package org.sarcomaregistry.testkit;

import org.jspecify.annotations.NullMarked;
