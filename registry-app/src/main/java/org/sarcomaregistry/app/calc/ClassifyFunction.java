package org.sarcomaregistry.app.calc;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import org.sarcomaregistry.domain.staging.Authority;
import org.sarcomaregistry.domain.staging.Chapters;
import org.sarcomaregistry.domain.staging.StagingCase;
import org.sarcomaregistry.domain.subtype.Morphology;
import org.sarcomaregistry.domain.subtype.SubtypeCatalogue;
import org.sarcomaregistry.domain.tumour.SubtypesAtSite;
import org.sarcomaregistry.domain.tumour.Topography;
import org.sarcomaregistry.domain.tumour.TumourGroups;
import org.sarcomaregistry.domain.tumour.WallOrCavity;

/** Subtypes, reporting group and staging chapter of a morphology at a site; soft tissue of the trunk is in the wall. */
final class ClassifyFunction implements RowFunction {

    @Override
    public String name() {
        return "classify";
    }

    @Override
    public String description() {
        return "Subtypes, reporting group and staging schema (UICC) of a morphology at a site.";
    }

    @Override
    public ImmutableList<String> inputs() {
        return ImmutableList.of("morphology", "topography");
    }

    @Override
    public ImmutableList<String> results() {
        return ImmutableList.of("subtype", "tumour_group", "staging_schema");
    }

    @Override
    public Answer answer(InputRow row) throws BadRow {
        var morphology = Morphology.parse(row.need("morphology"))
                .orElseThrow(() -> BadRow.unreadable("morphology", "a code such as 8850/3"));
        var topography = Topography.parse(row.need("topography"))
                .orElseThrow(() -> BadRow.unreadable("topography", "a site of ICD-O-3 such as C49.2"));
        var answer = Answer.of(
                subtypes(morphology, topography),
                TumourGroups.of(morphology, topography, WallOrCavity.WALL)
                        .group()
                        .code(),
                Chapters.current()
                        .choose(StagingCase.of(morphology, topography), Authority.UICC)
                        .value()
                        .id());
        return remarked(answer, morphology);
    }

    private static String subtypes(Morphology morphology, Topography topography) {
        return SubtypesAtSite.of(morphology, topography).stream()
                .map(subtype -> subtype.id().value())
                .collect(joining(";"));
    }

    private static Answer remarked(Answer answer, Morphology morphology) {
        if (SubtypeCatalogue.current().of(morphology).isEmpty()) {
            return answer.remarking("NOT-CATALOGUED", "no subtype of the catalogue has this code");
        }
        return answer.values().get(0).isEmpty()
                ? answer.remarking("OTHER-TISSUE", "the subtypes with this code belong to another tissue")
                : answer;
    }
}
