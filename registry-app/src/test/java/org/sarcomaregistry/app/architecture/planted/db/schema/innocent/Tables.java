package org.sarcomaregistry.app.architecture.planted.db.schema.innocent;

/** No mistake; stands for what jOOQ writes. */
public interface Tables {}
