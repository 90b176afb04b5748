/**
 * The ports kept in PostgreSQL: stores, transactions and the shape of the tables. No rule of the
 * registry and no order of steps belongs here, and nothing about HTTP.
 */
@NullMarked
package org.sarcomaregistry.db;

import org.jspecify.annotations.NullMarked;
