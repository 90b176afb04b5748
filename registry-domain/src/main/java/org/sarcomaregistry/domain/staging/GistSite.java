package org.sarcomaregistry.domain.staging;

import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.code.Labelled;
import org.sarcomaregistry.domain.text.Text;
import org.sarcomaregistry.domain.tumour.Topography;

/** Where a GIST lies, as far as its risk depends on it. */
public enum GistSite implements Labelled {
    /** In the stomach, C16. */
    GASTRIC("magesekk", "stomach"),
    /** Anywhere else. */
    NON_GASTRIC("utenfor magesekken", "outside the stomach");

    private final Text label;

    GistSite(String nb, String en) {
        label = Text.of(nb, en);
    }

    /**
     * Gastric for C16 and its subsites.
     *
     * @param topography site by ICD-O
     * @return gastric or not
     */
    public static GistSite of(Topography topography) {
        return topography.code().startsWith("C16") ? GASTRIC : NON_GASTRIC;
    }

    @Override
    public String code() {
        return Codes.fromName(this);
    }

    @Override
    public Text label() {
        return label;
    }
}
