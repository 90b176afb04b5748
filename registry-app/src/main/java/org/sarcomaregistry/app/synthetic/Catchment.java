package org.sarcomaregistry.app.synthetic;

import java.time.LocalDate;
import org.sarcomaregistry.domain.table.Row;
import org.sarcomaregistry.domain.unit.OrganisationNumber;

/**
 * Where people live and which hospitals they go to.
 *
 * @param local the hospital of the area
 * @param thousands people who live there
 * @param larger the nearest hospital with departments for cancer surgery and oncology
 * @param centre the sarcoma centre of the region
 * @param municipality2018 code until 2019; the others from 2020 and from 2024
 */
record Catchment(
        String local,
        double thousands,
        String larger,
        String radiotherapy,
        String centre,
        String municipality2018,
        String municipality2020,
        String municipality2024) {

    static final Weighted<Catchment> ALL = Weighted.of(
            Parameters.table("catchments.tsv").unique("hospital").rows().stream()
                    .map(Catchment::of)
                    .toList(),
            Catchment::thousands);

    private static final int FIRST_REFORM = 2020;
    private static final int SECOND_REFORM = 2024;

    /** The code of the municipality in the borders of a day. */
    String municipality(LocalDate day) {
        return day.getYear() < FIRST_REFORM
                ? municipality2018
                : day.getYear() < SECOND_REFORM ? municipality2020 : municipality2024;
    }

    private static Catchment of(Row row) {
        return new Catchment(
                unit(row, "hospital"),
                Parameters.number(row, "thousands"),
                unit(row, "larger"),
                unit(row, "radiotherapy"),
                unit(row, "centre"),
                row.text("municipality_2018"),
                row.text("municipality_2020"),
                row.text("municipality_2024"));
    }

    private static String unit(Row row, String column) {
        return row.parsed(column, text -> OrganisationNumber.parse(text).map(OrganisationNumber::digits));
    }
}
