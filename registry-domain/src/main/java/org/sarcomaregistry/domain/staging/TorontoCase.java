package org.sarcomaregistry.domain.staging;

import java.util.Optional;

/**
 * A child's tumour, as far as its Toronto stage depends on it.
 *
 * @param site asked for in rhabdomyosarcoma only
 * @param extent T by size for rhabdomyosarcoma (T1 up to 5 cm, T2 above), by the eighth edition for other soft tissue
 * @param grade asked for in other soft tissue only
 */
public record TorontoCase(Optional<SiteClass> site, Extent extent, Optional<StagingGrade> grade) {}
