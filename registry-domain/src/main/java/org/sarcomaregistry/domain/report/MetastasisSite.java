package org.sarcomaregistry.domain.report;

import org.sarcomaregistry.domain.code.Coded;
import org.sarcomaregistry.domain.code.Codes;

/** Where metastases were found. */
public enum MetastasisSite implements Coded {
    /** No metastasis; excludes the others. */
    NONE,
    /** Lung. */
    LUNG,
    /** Bone. */
    BONE,
    /** Liver. */
    LIVER,
    /** Lymph node. */
    LYMPH_NODE,
    /** Soft tissue elsewhere. */
    SOFT_TISSUE,
    /** Brain. */
    BRAIN,
    /** Another place. */
    OTHER,
    /** There are some, but not known where, or nothing is known. */
    UNKNOWN;

    @Override
    public String code() {
        return Codes.fromName(this);
    }
}
