/**
 * What every door over HTTP shares: the server and its limits, problems, tokens, health and metrics. Routes of the API
 * and pages of the portal do not belong here, and neither of the two may be known here.
 */
@NullMarked
package org.sarcomaregistry.http;

import org.jspecify.annotations.NullMarked;
