/**
 * Puts reminders where somebody can take them to the units: one file each in a folder. Which reminders are due, and that
 * none comes twice, is the application's.
 */
@NullMarked
package org.sarcomaregistry.app.reminding;

import org.jspecify.annotations.NullMarked;
