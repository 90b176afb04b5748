package org.sarcomaregistry.app.importing;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sarcomaregistry.application.Transactions;
import org.sarcomaregistry.application.importing.ImportOptions;
import org.sarcomaregistry.application.importing.Progress;
import org.sarcomaregistry.application.importing.Reconciliation;
import org.sarcomaregistry.application.importing.kept.HeldRow;

/** A register of one's own making: a mapping and files, as text. */
record Shape(String mapping, Map<String, byte[]> files) {

    static Shape of(String mapping) {
        return new Shape(mapping, Map.of());
    }

    Shape with(String file, byte[] content) {
        var all = new LinkedHashMap<>(files);
        all.put(file, content);
        return new Shape(mapping, all);
    }

    Shape with(String file, String content) {
        return with(file, content.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    Reconciliation run(Transactions transactions) {
        return run(transactions, new ImportOptions(java.util.Optional.empty(), Registries.TODAY, 500));
    }

    Reconciliation run(Transactions transactions, ImportOptions options) {
        return Registries.importInto(transactions)
                .run(
                        OldRegister.mapping(mapping),
                        Registries.tables(new OldRegister(files), OldRegister.mapping(mapping)),
                        options,
                        Progress.UNWATCHED);
    }

    /** The rows that wait. */
    static ImmutableList<HeldRow> waiting(Transactions transactions) {
        return transactions.read(stores -> stores.quarantine().open());
    }

    /** What stands in the log, message for message, whatever its order there. */
    static ImmutableList<String> told(Transactions transactions) {
        return Registries.log(transactions).stream()
                .map(entry -> entry.message().id() + " " + entry.content())
                .sorted()
                .collect(toImmutableList());
    }
}
