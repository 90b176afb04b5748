package org.sarcomaregistry.app.architecture.planted.http;

/** Mistake: a name without an idea. */
public interface PageHelper {}
