package org.sarcomaregistry.app.architecture.planted.domain.text;

/** No mistake; an early feature. */
public interface Innocent {}
