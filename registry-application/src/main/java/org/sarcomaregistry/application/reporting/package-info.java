/**
 * How reports and evidence come in: the use cases, their outcomes, and the stores that they need. What makes a report
 * valid is the domain's; how it travels is the adapters'.
 */
@NullMarked
package org.sarcomaregistry.application.reporting;

import org.jspecify.annotations.NullMarked;
