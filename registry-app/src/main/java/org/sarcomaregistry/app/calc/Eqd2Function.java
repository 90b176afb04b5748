package org.sarcomaregistry.app.calc;

import com.google.common.collect.ImmutableList;
import org.sarcomaregistry.domain.treatment.AlphaBeta;
import org.sarcomaregistry.domain.treatment.Fractionation;
import org.sarcomaregistry.domain.treatment.Gray;

/** Biological doses of radiotherapy, without the rounding that a report has. */
final class Eqd2Function implements RowFunction {

    private static final double LARGEST = 1000;
    private static final double SMALLEST = 1e-6;

    @Override
    public String name() {
        return "eqd2";
    }

    @Override
    public String description() {
        return "Total dose, biologically effective dose and dose in fractions of 2 Gy (linear-quadratic model).";
    }

    @Override
    public ImmutableList<String> inputs() {
        return ImmutableList.of("fractions", "dose_per_fraction_gy", "alpha_beta_gy");
    }

    @Override
    public ImmutableList<String> results() {
        return ImmutableList.of("total_dose_gy", "bed_gy", "eqd2_gy");
    }

    @Override
    public Answer answer(InputRow row) throws BadRow {
        int fractions = row.integer("fractions", 1, 1000);
        var course = new Fractionation(dose(row, "dose_per_fraction_gy"), fractions);
        var tissue = new AlphaBeta(dose(row, "alpha_beta_gy"));
        return Answer.of(text(course.total()), text(course.exactBed(tissue)), text(course.exactEqd2(tissue)));
    }

    private static Gray dose(InputRow row, String column) throws BadRow {
        double dose = row.number(column);
        if (dose < SMALLEST || dose > LARGEST) {
            throw BadRow.outOfRange(column, "a dose greater than zero, up to " + Numbers.text(LARGEST) + " Gy");
        }
        return new Gray(row.exactly(column));
    }

    private static String text(Gray dose) {
        return Numbers.text(dose.value().doubleValue());
    }
}
