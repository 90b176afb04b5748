/**
 * Reports that somebody is still writing: begun, saved in place, handed over, and at last submitted or discarded. What a
 * draft says counts nowhere; what is submitted belongs to the intake.
 */
@NullMarked
package org.sarcomaregistry.application.drafting;

import org.jspecify.annotations.NullMarked;
