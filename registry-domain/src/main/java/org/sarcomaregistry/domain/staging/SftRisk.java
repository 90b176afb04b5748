package org.sarcomaregistry.domain.staging;

import com.google.common.collect.ImmutableList;
import org.sarcomaregistry.domain.table.BrokenTable;
import org.sarcomaregistry.domain.table.Row;
import org.sarcomaregistry.domain.table.Table;
import org.sarcomaregistry.domain.text.Text;

/**
 * Risk that a solitary fibrous tumour spreads, by points for age, size, mitoses and, in one model, necrosis.
 *
 * <p>Points and limits are recalled from the papers: provisional.
 *
 * @see <a href="https://doi.org/10.1038/modpathol.2017.54">Demicco and others 2017</a>
 */
public final class SftRisk {

    private static final String NAME = "sft-points";

    private final ImmutableList<Row> rows;
    private final PointScale age;
    private final PointScale size;
    private final PointScale mitoses;
    private final PointScale necrosis;

    private SftRisk(Table table) {
        rows = table.rows();
        age = PointScale.of(table, "factor", "age");
        size = PointScale.of(table, "factor", "size");
        mitoses = PointScale.of(table, "factor", "mitoses");
        necrosis = PointScale.of(table, "factor", "necrosis");
    }

    /** {@return the shipped points} */
    public static SftRisk current() {
        return Shipped.RISK;
    }

    /**
     * {@return points from a table of the same shape as the shipped one}
     *
     * @param table of the same shape as the shipped one
     * @throws BrokenTable if a row is malformed, or the bands of a factor do not rise
     */
    public static SftRisk of(Table table) {
        table.withColumns("factor", "from", "points", "text_nb", "text_en");
        return new SftRisk(table);
    }

    /**
     * A sum of points with what it means.
     *
     * @param points 0 to 6, or 0 to 7 with necrosis
     */
    public record Score(int points, Risk risk) {}

    /**
     * {@return points and risk, with the band of every factor that gave points and the sum}
     *
     * @param tumour what is known of the tumour
     * @param model with or without necrosis
     */
    public Decision<Score> of(Sft tumour, SftModel model) {
        var bands = ImmutableList.<PointScale.Band>builder()
                .add(age.band(tumour.ageYears()))
                .add(size.band(tumour.sizeCm()))
                .add(mitoses.band(tumour.mitosesPer10Hpf()));
        if (model == SftModel.FOUR_VARIABLE) {
            bands.add(necrosis.band(tumour.necrosisPercent().orElse(0)));
        }
        return decide(bands.build(), model);
    }

    private Decision<Score> decide(ImmutableList<PointScale.Band> bands, SftModel model) {
        int points = bands.stream().mapToInt(PointScale.Band::points).sum();
        var risk = model.risk(points);
        var path = ImmutableList.<Step>builder();
        bands.forEach(band -> path.add(step(band)));
        path.add(new Step(NAME, 0, model.text(points).then(": ", risk.label())));
        return new Decision<>(new Score(points, risk), path.build());
    }

    private Step step(PointScale.Band band) {
        Row row = rows.get(band.row() - 1);
        return new Step(
                NAME,
                band.row(),
                Text.of(row.text("text_nb"), row.text("text_en")).then(": ", Text.same("+" + band.points())));
    }

    private static final class Shipped {
        static final SftRisk RISK = of(Table.load(SftRisk.class, "sft-points.tsv"));
    }
}
