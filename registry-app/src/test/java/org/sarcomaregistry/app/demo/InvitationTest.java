package org.sarcomaregistry.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.app.OpenedStores;
import org.sarcomaregistry.app.Registry;
import org.sarcomaregistry.app.synthetic.SyntheticNorway;
import org.sarcomaregistry.application.reminding.MissingReports.Missing;
import org.sarcomaregistry.application.reporting.Sender;
import org.sarcomaregistry.application.reporting.Submission;
import org.sarcomaregistry.domain.indicator.Counts;
import org.sarcomaregistry.domain.indicator.FigureKey;
import org.sarcomaregistry.domain.indicator.SarcomaIndicators;
import org.sarcomaregistry.domain.indicator.Scope;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.IdPolicy;

final class InvitationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    private final OpenedStores stores = OpenedStores.inMemory();
    private final Registry registry = Registry.of(
            stores.transactions(),
            stores.fingerprints(),
            IdPolicy.TRIAL,
            Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    private final SyntheticNorway norway = SyntheticNorway.ofSize(2018, TODAY, 1_500);

    @AfterEach
    void close() {
        stores.close();
    }

    @Test
    void no_missing_surgery_report_narrows_a_figure_of_some_size_more() {
        new Filling(registry).fill(norway.patients(), sent -> {});
        registry.recordEvidence().recordAll(norway.declarations());
        var most = registry.missingReports().of(Scope.NATION).stream()
                .filter(missing -> missing.expectation().kind() == FormKind.SURGERY)
                .filter(missing ->
                        missing.narrows().filter(key -> isOffered(key, missing)).isPresent())
                .mapToDouble(Missing::by)
                .max();
        var invitation = Invitation.of(registry, norway.patients()).orElseThrow();
        double before = width(invitation.figure());
        var sent = registry.submitReport()
                .submit(new Submission(
                        invitation.form(), new Sender(invitation.hospital().digits()), Optional.empty(), TODAY));
        assertThat(sent.<Boolean>fold(answered -> answered.repeated(), refused -> true))
                .isFalse();
        assertThat(before - width(invitation.figure())).isGreaterThanOrEqualTo(most.orElseThrow() - 1e-12);
    }

    private boolean isOffered(FigureKey key, Missing missing) {
        return key.indicator().equals(SarcomaIndicators.FREE_MARGINS_AT_SURGERY.id())
                && key.scope().level() == Scope.Level.HOSPITAL
                && key.scope().code().equals(missing.expectation().unit().toString())
                && counts(key).population() >= 5;
    }

    private Counts counts(FigureKey key) {
        return registry.statistics().figures().of(key);
    }

    private double width(FigureKey key) {
        var bounds = counts(key).bounds().orElseThrow();
        return bounds.upper() - bounds.lower();
    }
}
