package org.sarcomaregistry.domain.report;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.sarcomaregistry.domain.tumour.Depth;
import org.sarcomaregistry.domain.tumour.Laterality;
import org.sarcomaregistry.domain.tumour.Topography;
import org.sarcomaregistry.domain.tumour.WallOrCavity;

/**
 * Where the tumour is and how large.
 *
 * @param detail the surgeon's view where ICD-O places the site elsewhere
 * @param sizeMm largest diameter in millimetres
 */
public record TumourSite(
        Topography topography,
        Laterality laterality,
        Optional<SiteDetail> detail,
        Optional<WallOrCavity> wallOrCavity,
        Depth depth,
        Optional<Integer> sizeMm) {

    static final ImmutableList<Binding<WorkUp>> BINDINGS = ImmutableList.of(
            new Binding<>("topography", w -> w.site().topography()),
            new Binding<>("laterality", w -> w.site().laterality()),
            new Binding<>("site_detail", w -> w.site().detail()),
            new Binding<>("wall_or_cavity", w -> w.site().wallOrCavity()),
            new Binding<>("depth", w -> w.site().depth()),
            new Binding<>("size_mm", w -> w.site().sizeMm()));

    static TumourSite from(Answers a) {
        return new TumourSite(
                a.need("topography", Topography::parse),
                a.code("laterality", Laterality.class),
                a.codeIf("site_detail", SiteDetail.class),
                a.codeIf("wall_or_cavity", WallOrCavity.class),
                a.code("depth", Depth.class),
                a.integerIf("size_mm"));
    }
}
