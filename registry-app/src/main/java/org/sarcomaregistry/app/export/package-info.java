/**
 * Files for those who want to count again: every course and every figure as CSV with a codebook. What is counted is the
 * domain's; no one who reads the files can be told who a patient is.
 */
@NullMarked
package org.sarcomaregistry.app.export;

import org.jspecify.annotations.NullMarked;
