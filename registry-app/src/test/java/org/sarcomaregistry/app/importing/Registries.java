package org.sarcomaregistry.app.importing;

import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.sarcomaregistry.application.Transactions;
import org.sarcomaregistry.application.importing.ImportOptions;
import org.sarcomaregistry.application.importing.ImportReports;
import org.sarcomaregistry.application.importing.Progress;
import org.sarcomaregistry.application.importing.Reconciliation;
import org.sarcomaregistry.application.importing.mapping.Mapping;
import org.sarcomaregistry.application.importing.source.SourceTable;
import org.sarcomaregistry.domain.report.Entry;

/** Registries in memory, on one day, into which tests import. */
final class Registries {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneId.of("Europe/Oslo"));
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private Registries() {}

    static ImportReports importInto(Transactions transactions) {
        return room(transactions).importReports();
    }

    static ImportRoom room(Transactions transactions) {
        return room(transactions, () -> {});
    }

    static ImportRoom room(Transactions transactions, Runnable closing) {
        return new ImportRoom(
                transactions,
                form -> Hashing.sha256()
                        .hashString(form.canonical(), StandardCharsets.UTF_8)
                        .toString(),
                CLOCK,
                closing);
    }

    static Reconciliation run(OldRegister register, Transactions transactions) {
        return run(register, transactions, 500);
    }

    static Reconciliation run(OldRegister register, Transactions transactions, int batch) {
        return run(register, OldRegister.mapping(), transactions, batch);
    }

    static Reconciliation run(OldRegister register, Mapping mapping, Transactions transactions, int batch) {
        var options = new ImportOptions(java.util.Optional.empty(), TODAY, batch);
        return importInto(transactions).run(mapping, tables(register, mapping), options, Progress.UNWATCHED);
    }

    static ImmutableMap<String, SourceTable> tables(OldRegister register, Mapping mapping) {
        return RegisterFiles.dealt(
                mapping,
                mapping.tables().values().stream()
                        .collect(ImmutableMap.toImmutableMap(
                                table -> table.name(),
                                table -> DelimitedFile.read(
                                        table, register.files().get(table.file().name())))));
    }

    /** Everything in the log, by position. */
    static List<Entry> log(Transactions transactions) {
        var entries = new ArrayList<Entry>();
        transactions.read(stores -> {
            stores.log().read(0, stores.log().watermark(), entries::add);
            return 0;
        });
        return entries;
    }

    /** The ids of the messages in the log, sorted. */
    static List<String> messages(Transactions transactions) {
        return log(transactions).stream()
                .map(entry -> entry.message().id())
                .sorted()
                .toList();
    }
}
