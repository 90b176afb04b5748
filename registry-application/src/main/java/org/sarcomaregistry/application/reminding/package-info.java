/**
 * Asks units for reports that evidence lets the registry expect: what is missing, what units say of it, and reminders.
 * Taking the reports in belongs elsewhere, and so do figures.
 */
@NullMarked
package org.sarcomaregistry.application.reminding;

import org.jspecify.annotations.NullMarked;
