package org.sarcomaregistry.app.synthetic;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.Optional;
import org.sarcomaregistry.domain.table.Row;
import org.sarcomaregistry.domain.treatment.Drug;
import org.sarcomaregistry.domain.treatment.Regimen;
import org.sarcomaregistry.domain.treatment.Regimens;

/**
 * A course of drugs as it is planned for a family of tumour types.
 *
 * @param setting neoadjuvant, adjuvant, first or second line
 * @param protocol as reporters name it
 */
record DrugPlan(
        String drugs,
        String setting,
        Regimen regimen,
        String protocol,
        String route,
        int cycleDays,
        int cycles,
        double share,
        int youngest,
        int oldest,
        int firstYear,
        int lastYear) {

    private static final ImmutableListMultimap<String, DrugPlan> ALL = Multimaps.index(
            Parameters.table("drug-courses.tsv").rows().stream()
                    .map(DrugPlan::of)
                    .iterator(),
            plan -> plan.drugs() + "/" + plan.setting());

    /** A plan for a patient of an age in a year; empty where nothing is given. */
    static Optional<DrugPlan> pick(String drugs, String setting, int age, int year, Draw draw) {
        var fitting = ALL.get(drugs + "/" + setting).stream()
                .filter(plan -> age >= plan.youngest && age <= plan.oldest)
                .filter(plan -> year >= plan.firstYear && year <= plan.lastYear)
                .toList();
        return fitting.isEmpty()
                ? Optional.empty()
                : Optional.of(Weighted.of(fitting, DrugPlan::share).from(draw));
    }

    boolean isByProtocol() {
        return !protocol.equals("none") && !protocol.equals("unknown");
    }

    boolean isOral() {
        return route.equals("oral");
    }

    /** ATC codes of all its drugs. */
    ImmutableList<String> atc() {
        return regimen.drugs().stream().map(Drug::atc).collect(ImmutableList.toImmutableList());
    }

    /** ATC codes of the drugs against the tumour. */
    ImmutableList<String> againstTumour() {
        return regimen.againstTumour().stream().map(Drug::atc).collect(ImmutableList.toImmutableList());
    }

    private static DrugPlan of(Row row) {
        return new DrugPlan(
                row.text("drugs"),
                row.text("setting"),
                row.parsed("regimen", Regimens.current()::byId),
                row.text("protocol"),
                row.text("route"),
                row.integer("cycle_days"),
                row.integer("cycles"),
                Parameters.number(row, "share"),
                row.integer("youngest"),
                row.integer("oldest"),
                row.integer("first_year"),
                row.integer("last_year"));
    }
}
