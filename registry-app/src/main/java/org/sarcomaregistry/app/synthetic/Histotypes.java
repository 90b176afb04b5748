package org.sarcomaregistry.app.synthetic;

/** All types of tumour that occur. */
final class Histotypes {

    /** In the order of the table, drawn as often as they occur. */
    static final Weighted<Histotype> ALL = load();

    private static final int GROWN_UP = 22;
    private static final int OLD = 92;

    /** Types of adults below a great age; for somebody who has one, there is always another type to have as well. */
    static final Weighted<Histotype> OF_ADULTS =
            Weighted.of(ALL.things().stream().filter(Histotypes::isOfAdults).toList(), Histotype::cases);

    private Histotypes() {}

    private static boolean isOfAdults(Histotype type) {
        return type.ages().youngest() >= GROWN_UP && type.ages().oldest() <= OLD;
    }

    private static Weighted<Histotype> load() {
        var spots = Spots.load();
        var table = Parameters.table("histotypes.tsv")
                .withColumns(
                        "group",
                        "subtype",
                        "morphology",
                        "cases",
                        "male",
                        "ages",
                        "youngest",
                        "oldest",
                        "grading",
                        "aggression",
                        "size_mm",
                        "spots",
                        "drugs")
                .unique("group", "subtype", "spots");
        return Weighted.of(
                table.rows().stream().map(row -> Histotype.of(row, spots)).toList(), Histotype::cases);
    }
}
