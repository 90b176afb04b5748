/**
 * One tumour as it is described: where it sits, how it is graded and classified, and to which reporting, histology and
 * site groups that leads. What was done about it, and stage arithmetic, do not belong here.
 */
@NullMarked
package org.sarcomaregistry.domain.tumour;

import org.jspecify.annotations.NullMarked;
