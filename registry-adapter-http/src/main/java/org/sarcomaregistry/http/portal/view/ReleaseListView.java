package org.sarcomaregistry.http.portal.view;

import com.google.common.collect.ImmutableList;

/** All releases, the newest first. */
public record ReleaseListView(Frame frame, ImmutableList<Row> rows) {

    /** A release. */
    public record Row(Link link, String id, String codebook) {}
}
