package org.sarcomaregistry.application.querying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sarcomaregistry.domain.report.Fixtures.TROMSO;
import static org.sarcomaregistry.domain.report.Fixtures.aDeath;
import static org.sarcomaregistry.domain.report.Fixtures.aProcedure;
import static org.sarcomaregistry.domain.report.Fixtures.aSpecimen;
import static org.sarcomaregistry.domain.report.Fixtures.aWorkUp;
import static org.sarcomaregistry.domain.report.Fixtures.anOperation;
import static org.sarcomaregistry.domain.report.Fixtures.drugs;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.application.TestRegistry;
import org.sarcomaregistry.application.reporting.Outcome;
import org.sarcomaregistry.domain.indicator.Bounds;
import org.sarcomaregistry.domain.indicator.Counts;
import org.sarcomaregistry.domain.indicator.SarcomaIndicators;
import org.sarcomaregistry.domain.indicator.Scope;
import org.sarcomaregistry.domain.indicator.Scopes;
import org.sarcomaregistry.domain.indicator.Truth;
import org.sarcomaregistry.domain.report.FormKind;

/** Two operated patients, of whom one's surgery report is missing. */
class WhatAReportDoesTest {

    private static final Scope HOSPITAL = Scopes.NORWAY.byCode(TROMSO).orElseThrow();

    private final TestRegistry registry = new TestRegistry();

    @BeforeEach
    void two_operations_and_one_report() {
        registry.submit("a", aWorkUp());
        registry.submit("b", anOperation("2024-04-01", "R1"));
        registry.submit("c", aWorkUp().with("patient_value", "P-18"));
        registry.record("d", aProcedure("2024-05-02").with("patient_value", "P-18"));
    }

    @Test
    void the_figure_is_undecided_between_the_ways_the_missing_report_could_turn_out() {
        var figure = registry.statistics.figure(SarcomaIndicators.FREE_MARGINS_AT_SURGERY, HOSPITAL, 2024);
        assertThat(figure.counts()).isEqualTo(new Counts(0, 1, 1, 0, 0, 0));
        assertThat(figure.bounds()).contains(new Bounds(0, 0.5));
    }

    @Test
    void the_missing_report_is_listed_first_with_what_it_would_narrow() {
        var missing = registry.missing.of(HOSPITAL);
        assertThat(missing.get(0).expectation().kind()).isEqualTo(FormKind.SURGERY);
        assertThat(missing.get(0).narrows().orElseThrow().indicator()).isEqualTo("SARK-R0");
        assertThat(missing.get(0).by()).isEqualTo(0.5);
        assertThat(registry.missing.of(Scopes.NORWAY.byCode("983974910").orElseThrow()))
                .isEmpty();
    }

    @Test
    void the_effects_are_the_same_while_somebody_else_is_still_writing() {
        var slow = new Lagging(registry.transactions);
        var writing = new TestRegistry(slow);
        slow.hold();
        var receipt = writing.receipt("e", anOperation("2024-05-02", "R0").with("patient_value", "P-18"));
        assertThat(writing.statistics
                        .figure(SarcomaIndicators.FREE_MARGINS_AT_SURGERY, HOSPITAL, 2024)
                        .counts())
                .isEqualTo(new Counts(0, 1, 1, 0, 0, 0));
        var held = writing.effects.of(receipt);
        slow.release();
        assertThat(held).isNotEmpty().isEqualTo(writing.effects.of(receipt));
    }

    @Test
    void the_report_has_effects_and_the_figure_is_decided() {
        var receipt = registry.receipt("e", anOperation("2024-05-02", "R0").with("patient_value", "P-18"));
        var effects = registry.effects.of(receipt);
        assertThat(effects).extracting(e -> e.indicator().id()).containsExactly("SARK-COV-KIR", "SARK-R0");
        var margins = effects.get(1);
        assertThat(margins.before().bounds()).contains(new Bounds(0, 0.5));
        assertThat(margins.after().bounds()).contains(new Bounds(0.5, 0.5));
        assertThat(registry.missing.of(HOSPITAL)).noneMatch(m -> m.expectation().kind() == FormKind.SURGERY);
        assertThat(registry.statistics
                        .figure(SarcomaIndicators.COVERAGE_SURGERY, HOSPITAL, 2024)
                        .counts())
                .isEqualTo(new Counts(2, 0, 0, 0, 0, 0));
    }

    @Test
    void a_rejected_report_has_no_effects() {
        assertThat(registry.effects.of(registry.receipt("e", anOperation("2024-05-02", "R9"))))
                .isEmpty();
    }

    @Test
    void a_figure_that_pools_more_years_than_there_are_is_not_made_and_has_no_effect() {
        registry.submit("e", drugs("2024-07-20", "2024-08-01"));
        var death = registry.record("f", aDeath("2024-08-10")).fold(Outcome.Answered::receipt, refused -> {
            throw new AssertionError(refused.reason());
        });
        assertThat(registry.effects.of(death)).noneMatch(e -> e.indicator().id().equals("SARK-CHEMO-EOL"));
    }

    @Test
    void the_cases_behind_the_figure_say_why_and_by_which_message() {
        var cases = registry.statistics.cases(SarcomaIndicators.FREE_MARGINS_AT_SURGERY, HOSPITAL, 2024);
        assertThat(cases).extracting(c -> c.explanation().met().truth()).containsExactly(Truth.NO, Truth.UNKNOWN);
        assertThat(cases.get(0).explanation().met().because())
                .extracting(ref -> ref.message().id())
                .containsExactly("b");
        assertThat(cases.get(1).explanation().met().reason().en()).isEqualTo("the surgery report is missing");
    }

    @Test
    void a_second_number_of_the_same_person_joins_the_courses() {
        registry.record("f", aSpecimen("resection", "2024-05-03").with("patient_value", "D-18"));
        assertThat(registry.courses.picture().all()).hasSize(3);
        registry.record(
                "g",
                aSpecimen("biopsy", "2024-05-03")
                        .without(
                                "specimen_number",
                                "laboratory",
                                "sampled_on",
                                "specimen",
                                "topography",
                                "morphology",
                                "requesting_unit")
                        .with("form", "population-register")
                        .with("patient_value", "D-18")
                        .with("from", "2024-06-01")
                        .with("event", "residence")
                        .with("new_id_scheme", "local")
                        .with("new_id_value", "P-18"));
        assertThat(registry.courses.picture().all()).hasSize(2);
    }
}
