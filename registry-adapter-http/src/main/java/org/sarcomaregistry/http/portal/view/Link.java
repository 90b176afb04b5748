package org.sarcomaregistry.http.portal.view;

/** Words that lead somewhere. */
public record Link(String words, String href) {}
