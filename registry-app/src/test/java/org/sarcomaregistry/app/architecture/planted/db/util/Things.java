package org.sarcomaregistry.app.architecture.planted.db.util;

/** Mistake: a package that says nothing. */
public interface Things {}
