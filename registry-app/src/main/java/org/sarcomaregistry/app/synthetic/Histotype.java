package org.sarcomaregistry.app.synthetic;

import java.util.Optional;
import org.sarcomaregistry.domain.subtype.Morphology;
import org.sarcomaregistry.domain.table.Row;
import org.sarcomaregistry.domain.tumour.TumourGroup;

/**
 * A type of tumour in one group of sites.
 *
 * @param cases relative frequency: about as many a year in Norway
 * @param male share of men
 * @param aggression 1 to 3, where the grade doesn't tell
 * @param sizeMm median of the largest diameter
 * @param drugs name of the family of drug courses; {@code none} for types that drugs don't help
 */
record Histotype(
        TumourGroup group,
        String subtype,
        Morphology morphology,
        double cases,
        double male,
        Ages ages,
        Grading grading,
        int aggression,
        int sizeMm,
        Weighted<Spot> spots,
        String drugs) {

    static Histotype of(Row row, Spots spots) {
        return new Histotype(
                row.code(TumourGroup.class, "group"),
                row.text("subtype"),
                row.parsed("morphology", Morphology::parse),
                Parameters.number(row, "cases"),
                Parameters.probability(row, "male"),
                Ages.of(row),
                row.parsed("grading", Grading::parse),
                row.integer("aggression"),
                row.integer("size_mm"),
                row.parsed("spots", name -> Optional.ofNullable(spots.named(name))),
                row.text("drugs"));
    }

    /** Ewing sarcoma and high-grade osteosarcoma of bone, which are treated by protocols. */
    boolean isProtocolTumour() {
        return drugs.equals("ewing") || drugs.equals("osteosarcoma");
    }

    boolean hasDrugs() {
        return !drugs.equals("none");
    }
}
