package org.sarcomaregistry.http.portal.view;

/** Word that the figures of a page have changed, and where the new ones are. */
public record NewsView(Frame frame, String figures) {}
