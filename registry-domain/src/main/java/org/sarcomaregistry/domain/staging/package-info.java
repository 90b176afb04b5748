/**
 * From what is described of a tumour to stage group, grade and risk, each with the rules that decided it: TNM and FIGO
 * stage, T by size, FNCLCC arithmetic, Toronto stage, and the risk of GIST and solitary fibrous tumour. How a tumour is
 * described, and whether what was reported agrees with what follows from it, do not belong here.
 */
@NullMarked
package org.sarcomaregistry.domain.staging;

import org.jspecify.annotations.NullMarked;
