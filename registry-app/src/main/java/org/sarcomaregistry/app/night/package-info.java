/**
 * The clock of the nights: when a service looks for a night to make, and what it tells of it. Which nights there are and
 * what is in them is the application's.
 */
@NullMarked
package org.sarcomaregistry.app.night;

import org.jspecify.annotations.NullMarked;
