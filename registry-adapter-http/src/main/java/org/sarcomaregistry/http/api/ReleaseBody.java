package org.sarcomaregistry.http.api;

import org.sarcomaregistry.application.publishing.Release;

/** What identifies a release. */
record ReleaseBody(String id, String dataDate, long watermark, String codebook) {

    static ReleaseBody of(Release.Summary summary) {
        return new ReleaseBody(summary.id(), summary.dataDate().toString(), summary.watermark(), summary.codebook());
    }
}
