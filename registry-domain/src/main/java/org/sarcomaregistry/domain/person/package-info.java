/**
 * How a person is identified: national ids and their kin, local ids, and what such a number tells about birth and sex.
 * Synthetic numbers for demonstrations and tests are made here too.
 *
 * <p>Does not belong here: names, addresses, which numbers belong to the same person, encryption and storage.
 */
@NullMarked
package org.sarcomaregistry.domain.person;

import org.jspecify.annotations.NullMarked;
