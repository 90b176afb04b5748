package org.sarcomaregistry.domain.subtype;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Optional;
import org.sarcomaregistry.domain.table.BrokenTable;
import org.sarcomaregistry.domain.table.Row;
import org.sarcomaregistry.domain.table.Table;
import org.sarcomaregistry.domain.text.Text;

/**
 * The layer of the European list of rare cancers (RARECARENet) that a subtype belongs to; provisional.
 *
 * @param code layer with hyphens, {@code bone-osteogenic}
 * @param bySite the second layer follows the site, which the subtype does not tell
 */
public record RarecareLayer(String code, Text name, boolean bySite) {

    /**
     * {@return the layer of a subtype; empty where the list has no place for it, as for benign and intermediate
     * tumours}
     *
     * @param subtype id of a subtype
     */
    public static Optional<RarecareLayer> of(SubtypeId subtype) {
        return Optional.ofNullable(Current.LAYERS.get(subtype));
    }

    /**
     * {@return layers of subtypes from tables of the same shape as the shipped ones}
     *
     * @param layerTable table of layers
     * @param subtypes table of subtypes
     * @param catalogue that the ids are from
     * @throws BrokenTable if a layer or subtype is repeated or unknown
     */
    public static ImmutableMap<SubtypeId, RarecareLayer> read(
            Table layerTable, Table subtypes, SubtypeCatalogue catalogue) {
        layerTable.withColumns("code", "name_en", "name_nb", "by_site").unique("code");
        subtypes.withColumns("subtype", "layer").unique("subtype").references("layer", codes(layerTable));
        var layers = Maps.uniqueIndex(
                layerTable.rows().stream().map(RarecareLayer::layer).iterator(), RarecareLayer::code);
        var read = ImmutableMap.<SubtypeId, RarecareLayer>builder();
        for (Row row : subtypes.rows()) {
            var id = row.parsed(
                    "subtype",
                    text -> SubtypeId.parse(text).filter(s -> catalogue.byId(s).isPresent()));
            read.put(id, row.parsed("layer", code -> Optional.ofNullable(layers.get(code))));
        }
        return read.buildOrThrow();
    }

    private static List<String> codes(Table layers) {
        return layers.rows().stream().map(row -> row.text("code")).toList();
    }

    private static RarecareLayer layer(Row row) {
        return new RarecareLayer(
                row.text("code"), Text.of(row.text("name_nb"), row.text("name_en")), row.flag("by_site"));
    }

    private static final class Current {
        static final ImmutableMap<SubtypeId, RarecareLayer> LAYERS = read(
                Table.load(RarecareLayer.class, "rarecare-layers.tsv"),
                Table.load(RarecareLayer.class, "rarecare.tsv"),
                SubtypeCatalogue.current());
    }
}
