/**
 * What stays of an import when it is over: that it was run, what it amounted to, which reports it stored, and the rows
 * that wait for a person's decision. How rows become reports is not said here.
 */
@NullMarked
package org.sarcomaregistry.application.importing.kept;

import org.jspecify.annotations.NullMarked;
