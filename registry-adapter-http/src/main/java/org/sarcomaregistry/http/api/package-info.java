/**
 * The API under {@code /api/v1}, as {@code openapi.yaml} promises it. No page of the portal belongs here, and nothing
 * that another way in would need as well.
 */
@NullMarked
package org.sarcomaregistry.http.api;

import org.jspecify.annotations.NullMarked;
