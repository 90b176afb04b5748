package org.sarcomaregistry.app.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarcomaregistry.application.importing.ImportOptions;
import org.sarcomaregistry.application.importing.Progress;
import org.sarcomaregistry.application.importing.Reconciliation;
import org.sarcomaregistry.application.importing.kept.TableCount;
import org.sarcomaregistry.application.memory.InMemoryTransactions;
import org.sarcomaregistry.application.publishing.PublishStatistics;
import org.sarcomaregistry.domain.indicator.Scope;
import org.sarcomaregistry.domain.report.Content;
import org.sarcomaregistry.domain.report.Entry;
import org.sarcomaregistry.domain.report.Evidence.PopulationNotice;
import org.sarcomaregistry.domain.report.FollowUp;
import org.sarcomaregistry.domain.report.Radiotherapy;
import org.sarcomaregistry.domain.report.Surgery;
import org.sarcomaregistry.domain.report.SystemicTherapy;
import org.sarcomaregistry.domain.report.Target;
import org.sarcomaregistry.domain.report.WorkUp;

/** 261 real patients, where their files lie beside the checkout. */
class TcgaSarcImportTest {

    @TempDir
    private static Path written;

    private static TcgaSarc source;
    private static final InMemoryTransactions TRANSACTIONS = new InMemoryTransactions();
    private static Reconciliation first;

    @BeforeAll
    static void imported() throws UnusableInput {
        source = new TcgaSarc(Checkouts.shared("data/tcga-sarc"));
        first = run();
    }

    private static Reconciliation run() throws UnusableInput {
        return new RegisterImport(Registries.importInto(TRANSACTIONS))
                .run(
                        RegisterFiles.read(source.folder(), Mappings.find("tcga-sarc")),
                        ImportOptions.on(Registries.TODAY),
                        written.resolve("dispositions.csv"),
                        Progress.UNWATCHED);
    }

    /**
     * Four patients lack the year of diagnosis, and all that belongs to them goes with them (4 sizes, 2 drugs, 2 courses
     * of radiotherapy, 3 follow-ups, 1 event). Beside them: 15 texts about drugs that aren't understood, 3 drugs without
     * a name and 1 that ended before it began; 1 radiotherapy without a day; 2 follow-ups without any; 12 new primary
     * tumours and 2 events of no known kind. 22 deaths and 78 events are told again.
     */
    @Test
    void every_row_is_accounted_for() {
        assertThat(first.counts())
                .containsExactly(
                        new TableCount("patients", 261, 257, 4, 0, 0),
                        new TableCount("tumor_sizes", 261, 257, 4, 0, 0),
                        new TableCount("drugs", 208, 187, 6, 0, 15),
                        new TableCount("radiations", 99, 96, 3, 0, 0),
                        new TableCount("follow_ups", 276, 249, 5, 22, 0),
                        new TableCount("new_tumor_events", 326, 233, 15, 78, 0));
        assertThat(first.isBalanced()).isTrue();
    }

    @Test
    void a_second_run_changes_nothing_and_says_so() throws UnusableInput {
        var log = Registries.log(TRANSACTIONS);
        var second = run();
        assertThat(second.isUnchanged()).isTrue();
        assertThat(second.storedBefore()).isEqualTo(log.size());
        assertThat(Registries.log(TRANSACTIONS)).isEqualTo(log);
        assertThat(second.counts())
                .isEqualTo(first.counts().stream()
                        .map(c -> new TableCount(
                                c.table(), c.read(), 0, c.rejected(), c.accepted() + c.duplicate(), c.quarantined()))
                        .toList());
        assertThat(Fates.refused(second)).isEqualTo(Fates.refused(first));
    }

    @Test
    void patients_without_a_year_are_rejected_because_the_date_of_diagnosis_is_missing() {
        var rejected = first.dispositions().stream()
                .filter(one ->
                        one.row().table().equals("patients") && !one.findings().isEmpty())
                .filter(one -> one.receipts().isEmpty())
                .toList();
        assertThat(rejected)
                .hasSize(4)
                .allSatisfy(one -> assertThat(one.findings())
                        .anyMatch(finding -> finding.code().equals("FIELD-MISSING")
                                && finding.field().equals("diagnosis_date")));
    }

    @Test
    void residual_tumours_agree_with_the_source() {
        var stored = contents(Surgery.class)
                .map(surgery -> surgery.resection().residual().name().toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.groupingBy(code -> code, Collectors.counting()));
        assertThat(stored).isEqualTo(source.patientsBy("residual_tumor"));
        assertThat(stored).isEqualTo(Map.of("r0", 153L, "r1", 70L, "r2", 8L, "rx", 25L));
    }

    @Test
    void the_treated_agree_with_the_source() {
        assertThat(persons(Radiotherapy.class)).isEqualTo(source.irradiated().size());
        assertThat(persons(SystemicTherapy.class))
                .isEqualTo(source.treatedWithDrugs().size());
    }

    @Test
    void the_dead_and_the_recurrences_agree_with_the_source() {
        assertThat(persons(PopulationNotice.class)).isEqualTo(source.dead().size());
        assertThat(contents(PopulationNotice.class)).hasSize(source.dead().size());
        assertThat(contents(FollowUp.class).filter(report -> report.head().target() != Target.PRIMARY))
                .hasSize((int) source.recurrences());
    }

    @Test
    void the_sizes_agree_with_the_source() {
        var sizes = contents(WorkUp.class)
                .filter(report -> report.site().sizeMm().isPresent())
                .count();
        assertThat(sizes).isEqualTo(source.measured().size());
    }

    @Test
    void a_release_counts_the_accepted_by_reporting_group() {
        var release = new PublishStatistics(TRANSACTIONS).run(Registries.TODAY);
        var counted = new TreeMap<String, Long>();
        release.cases().forEach((key, count) -> {
            if (key.scope().equals(Scope.NATION)) {
                counted.merge(key.group().code(), (long) count, Long::sum);
            }
        });
        assertThat(counted).isEqualTo(source.groups());
        assertThat(counted.values().stream().mapToLong(n -> n).sum()).isEqualTo(255);
    }

    private static <C extends Content> Stream<C> contents(Class<C> kind) {
        return Registries.log(TRANSACTIONS).stream()
                .map(Entry::content)
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    private static long persons(Class<? extends Content> kind) {
        return Registries.log(TRANSACTIONS).stream()
                .filter(entry -> kind.isInstance(entry.content()))
                .map(Entry::person)
                .distinct()
                .count();
    }
}
