package org.sarcomaregistry.app.architecture.planted.http.innocent;

/** No mistake; stands for what frameworks have. */
public @interface Inject {}
