package org.sarcomaregistry.http.portal;

/**
 * As whom everybody sees the pages of hospitals without logging in: for demonstrations on invented patients only. What
 * they see is still what this person's appointments allow.
 *
 * @param subject the person, as appointments name them
 * @param unit code of the place that the front page shows first
 */
public record PortalViewer(String subject, String unit) {}
