/**
 * What kind of sarcoma: morphology codes, the catalogue of subtypes with its hierarchy, and what became of older codes.
 * Where a tumour sits and how it is graded in one patient do not belong here.
 */
@NullMarked
package org.sarcomaregistry.domain.subtype;

import org.jspecify.annotations.NullMarked;
