/**
 * Gives units what the registry keeps of their own patients, one row for each, and keeps a log of who took what. Figures
 * are made of the same courses elsewhere and not here.
 */
@NullMarked
package org.sarcomaregistry.application.extracting;

import org.jspecify.annotations.NullMarked;
