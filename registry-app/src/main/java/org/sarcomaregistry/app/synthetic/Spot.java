package org.sarcomaregistry.app.synthetic;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.sarcomaregistry.domain.person.Sex;
import org.sarcomaregistry.domain.table.Row;
import org.sarcomaregistry.domain.tumour.Site;
import org.sarcomaregistry.domain.tumour.Sites;
import org.sarcomaregistry.domain.tumour.Topography;

/**
 * A place in the body where a type of tumour grows.
 *
 * @param share relative frequency among the spots of the same name
 * @param sex empty where both sexes have it
 * @param wall answer to whether it lies in the wall of a cavity or within
 * @param procedures NCSP codes of taking out a tumour there; empty where the registry's table has none
 * @param superficial share of tumours above the fascia; empty where nobody asks
 */
record Spot(
        String name,
        Topography topography,
        double share,
        Optional<Sex> sex,
        String wall,
        ImmutableList<String> procedures,
        Optional<Double> superficial) {

    private static final ImmutableList<String> WITHOUT_FOURTH_DIGIT =
            ImmutableList.of("C07.9", "C20.9", "C52.9", "C55.9", "C56.9", "C61.9", "C64.9", "C73.9");

    static Spot of(Row row) {
        return new Spot(
                row.text("spots"),
                row.parsed("topography", Topography::parse),
                Parameters.number(row, "share"),
                row.parsed("sex", Spot::sex),
                row.text("wall"),
                row.list("procedures"),
                row.parsedIfPresent(
                        "superficial", text -> Parameters.parse(text).map(percent -> percent / 100)));
    }

    boolean fits(Sex person) {
        return sex.map(s -> s == person).orElse(true);
    }

    Site site() {
        return Sites.icdO3().of(topography);
    }

    /** A limb, in bone or soft tissue: it can be amputated. */
    boolean isLimb() {
        String code = topography.code();
        return code.startsWith("C40")
                || code.equals("C49.1")
                || code.equals("C49.2")
                || code.equals("C47.1")
                || code.equals("C47.2");
    }

    /** The code of a malignant tumour there in ICD-10, which has fewer fourth digits. */
    String icd10() {
        String code = topography.code();
        if (code.startsWith("C80")) {
            return "C80";
        }
        return WITHOUT_FOURTH_DIGIT.contains(code) ? code.substring(0, 3) : code;
    }

    private static Optional<Optional<Sex>> sex(String text) {
        return switch (text) {
            case "any" -> Optional.of(Optional.empty());
            case "female" -> Optional.of(Optional.of(Sex.FEMALE));
            case "male" -> Optional.of(Optional.of(Sex.MALE));
            default -> Optional.empty();
        };
    }
}
