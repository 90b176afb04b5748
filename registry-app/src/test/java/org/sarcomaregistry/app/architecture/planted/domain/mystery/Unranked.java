package org.sarcomaregistry.app.architecture.planted.domain.mystery;

/** Mistake: a feature without a place in the order. */
public interface Unranked {}
