/**
 * Who may do and see what. A token proves a person and an organisation; roles are the registry's own appointments.
 */
@NullMarked
package org.sarcomaregistry.application.access;

import org.jspecify.annotations.NullMarked;
