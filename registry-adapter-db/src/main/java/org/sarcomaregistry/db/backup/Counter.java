package org.sarcomaregistry.db.backup;

/**
 * A sequence and how far it has come.
 *
 * @param isCalled whether {@code last} was given out already
 */
record Counter(String name, long last, boolean isCalled) {}
