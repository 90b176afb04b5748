package org.sarcomaregistry.domain.course;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sarcomaregistry.domain.report.Radiotherapy;
import org.sarcomaregistry.domain.treatment.AlphaBeta;
import org.sarcomaregistry.domain.treatment.Fractionation;
import org.sarcomaregistry.domain.treatment.Gray;
import org.sarcomaregistry.domain.treatment.RadiotherapyField;

/**
 * What several irradiations of one field of a course add up to, as planned. Recovery between them is left out.
 *
 * @param physical sum of the doses
 * @param eqd2 sum of the doses in fractions of 2 Gy with the same effect
 * @param bed sum of the biologically effective doses
 * @param told the reports, by first day
 */
public record RadiationTotal(
        RadiotherapyField field,
        Optional<Gray> physical,
        Optional<Gray> eqd2,
        Optional<Gray> bed,
        ImmutableList<Told<Radiotherapy>> told) {

    /**
     * {@return one total for each field that was irradiated; its doses are empty when one of the irradiations has no
     * known dose}
     *
     * @param course as known on the data date
     * @param tissue the ratio that the tissue has
     */
    public static ImmutableList<RadiationTotal> of(Course course, AlphaBeta tissue) {
        var reports = course.events().radiotherapyReports();
        return Arrays.stream(RadiotherapyField.values())
                .map(field -> total(
                        field,
                        reports.stream()
                                .filter(told -> told.content().field() == field)
                                .collect(toImmutableList()),
                        tissue))
                .filter(total -> !total.told().isEmpty())
                .collect(toImmutableList());
    }

    private static RadiationTotal total(
            RadiotherapyField field, ImmutableList<Told<Radiotherapy>> told, AlphaBeta tissue) {
        var doses = told.stream()
                .flatMap(one -> fractionation(one.content().dose()).stream())
                .toList();
        boolean known = doses.size() == told.size();
        return new RadiationTotal(
                field,
                sum(doses, known, Fractionation::total),
                sum(doses, known, dose -> dose.eqd2(tissue)),
                sum(doses, known, dose -> dose.bed(tissue)),
                told);
    }

    private static Optional<Gray> sum(List<Fractionation> doses, boolean known, Function<Fractionation, Gray> of) {
        return known ? doses.stream().map(of).reduce(Gray::plus) : Optional.empty();
    }

    private static Optional<Fractionation> fractionation(Radiotherapy.Dose dose) {
        return dose.perFractionGy()
                .filter(gray -> gray.signum() > 0)
                .flatMap(gray -> dose.fractions()
                        .filter(fractions -> fractions > 0)
                        .map(fractions -> new Fractionation(new Gray(gray), fractions)));
    }
}
