package org.sarcomaregistry.http.portal.view;

import com.google.common.collect.ImmutableList;

/**
 * What went wrong.
 *
 * @param details what is wrong in particular
 */
public record ErrorView(Frame frame, int status, String title, String advice, ImmutableList<String> details) {}
