package org.sarcomaregistry.application.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import org.sarcomaregistry.application.publishing.Release;
import org.sarcomaregistry.domain.indicator.CaseCounts.CaseKey;
import org.sarcomaregistry.domain.indicator.Counts;
import org.sarcomaregistry.domain.indicator.Figure;
import org.sarcomaregistry.domain.indicator.FigureKey;
import org.sarcomaregistry.domain.indicator.SarcomaIndicators;
import org.sarcomaregistry.domain.indicator.Scope;
import org.sarcomaregistry.domain.indicator.Scopes;
import org.sarcomaregistry.domain.tumour.TumourGroup;

/** Small releases. */
public final class Releases {

    private Releases() {}

    /** A release with two figures and one count of cases. */
    public static Release of(String dataDate, long watermark) {
        var indicator = SarcomaIndicators.COVERAGE_SURGERY;
        var tromso = Scopes.NORWAY.byCode("974795787").orElseThrow();
        return new Release(
                new Release.Summary(LocalDate.parse(dataDate), watermark, "1"),
                ImmutableList.of(
                        Figure.of(
                                indicator,
                                new FigureKey(indicator.id(), Scope.NATION, 2025),
                                new Counts(9, 1, 0, 0, 0, 0)),
                        Figure.of(
                                indicator, new FigureKey(indicator.id(), tromso, 2025), new Counts(0, 0, 1, 0, 0, 2))),
                ImmutableSortedMap.of(new CaseKey(Scope.NATION, 2025, TumourGroup.GIST), 12));
    }
}
