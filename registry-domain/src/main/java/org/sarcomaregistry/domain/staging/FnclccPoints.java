package org.sarcomaregistry.domain.staging;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.sarcomaregistry.domain.subtype.SubtypeCatalogue;
import org.sarcomaregistry.domain.subtype.SubtypeId;
import org.sarcomaregistry.domain.table.BrokenTable;
import org.sarcomaregistry.domain.table.Row;
import org.sarcomaregistry.domain.table.Table;
import org.sarcomaregistry.domain.text.Text;

/**
 * Points of the FNCLCC components: differentiation by tumour type, mitoses and necrosis by count.
 *
 * @see <a href="https://doi.org/10.1200/JCO.1997.15.1.350">Guillou and others 1997</a>
 */
public final class FnclccPoints {

    private final ImmutableList<Differentiation> differentiation;
    private final PointScale mitosis;
    private final PointScale necrosis;

    private FnclccPoints(ImmutableList<Differentiation> differentiation, Table counts) {
        this.differentiation = differentiation;
        mitosis = PointScale.of(counts, "component", "mitosis");
        necrosis = PointScale.of(counts, "component", "necrosis");
    }

    /**
     * What a tumour type scores for differentiation.
     *
     * @param onlyIf absent where the type alone decides; otherwise what the pathologist must have seen
     * @param points 1 to 3
     */
    public record Differentiation(Text type, ImmutableList<SubtypeId> subtypes, Optional<Text> onlyIf, int points) {}

    /** {@return the shipped points: 28 types} */
    public static FnclccPoints current() {
        return Shipped.POINTS;
    }

    /**
     * {@return points from tables of the same shape as the shipped ones}
     *
     * @param differentiation table of points for differentiation
     * @param counts table of points for mitoses and necrosis
     * @throws BrokenTable if a row is malformed, names a subtype that is not in the catalogue or scores outside 1 to 3
     */
    public static FnclccPoints of(Table differentiation, Table counts) {
        differentiation
                .withColumns("type_nb", "type_en", "subtypes", "only_if_nb", "only_if_en", "score")
                .unique("type_en")
                .references(
                        "subtypes",
                        SubtypeCatalogue.current().all().stream()
                                .map(subtype -> subtype.id().value())
                                .toList());
        counts.withColumns("component", "from", "points");
        return new FnclccPoints(
                differentiation.rows().stream().map(FnclccPoints::type).collect(ImmutableList.toImmutableList()),
                counts);
    }

    /** {@return every type, best differentiated first} */
    public ImmutableList<Differentiation> types() {
        return differentiation;
    }

    /**
     * {@return what a subtype may score for differentiation: one answer without a condition, or several of which the
     * pathologist chooses; none for a type that the table does not list}
     *
     * @param subtype of the catalogue
     */
    public ImmutableList<Differentiation> differentiation(SubtypeId subtype) {
        return differentiation.stream()
                .filter(type -> type.subtypes().contains(subtype))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return points for mitoses, 1 to 3}
     *
     * @param per10Hpf in ten fields of 0.1734 mm², where the tumour is most active; not negative
     */
    public int mitosis(double per10Hpf) {
        require(per10Hpf >= 0);
        return mitosis.band(per10Hpf).points();
    }

    /**
     * {@return points for necrosis, 0 to 2}
     *
     * @param percent of the tumour, 0 to 100
     */
    public int necrosis(double percent) {
        require(percent >= 0 && percent <= 100);
        return necrosis.band(percent).points();
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("no count of mitoses, or no percentage");
        }
    }

    private static Differentiation type(Row row) {
        int points = row.integer("score");
        if (points < 1 || points > 3) {
            throw row.broken("score cannot be " + points);
        }
        var onlyIf = row.optional("only_if_nb").map(nb -> Text.of(nb, row.text("only_if_en")));
        return new Differentiation(
                Text.of(row.text("type_nb"), row.text("type_en")),
                row.list("subtypes").stream().map(SubtypeId::new).collect(ImmutableList.toImmutableList()),
                onlyIf,
                points);
    }

    private static final class Shipped {
        static final FnclccPoints POINTS = of(
                Table.load(FnclccPoints.class, "fnclcc-differentiation.tsv"),
                Table.load(FnclccPoints.class, "fnclcc-points.tsv"));
    }
}
