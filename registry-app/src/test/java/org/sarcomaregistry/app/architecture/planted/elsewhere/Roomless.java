package org.sarcomaregistry.app.architecture.planted.elsewhere;

/** Mistakes: a class in no room, in a package without a description. */
public interface Roomless {}
