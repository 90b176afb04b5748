package org.sarcomaregistry.app.synthetic;

import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import com.google.common.collect.TreeBasedTable;
import java.util.Map;
import org.sarcomaregistry.domain.report.FormKind;

/**
 * How many reports of each kind each unit would send if everybody reported, in a sample that is the same for every seed.
 * The habits of the units are levelled by it.
 */
final class Volumes {

    private static final long SAMPLE_SEED = 20_180_101L;
    private static final long PATIENTS = 1_500;
    private static final Table<FormKind, String, Integer> REPORTS = counted();

    private Volumes() {}

    /** Reports by unit, in the order of the units' numbers. */
    static Map<String, Integer> of(FormKind kind) {
        return REPORTS.row(kind);
    }

    private static Table<FormKind, String, Integer> counted() {
        var counts = TreeBasedTable.<FormKind, String, Integer>create();
        var incidence = Incidence.ofSize(PATIENTS);
        var lives = new Lives(SAMPLE_SEED);
        for (long index = 0; index < PATIENTS; index++) {
            var life = lives.of(index, incidence.fate(index));
            for (var letter : Letters.of(life, Draw.of(SAMPLE_SEED, index).branch("letters"))) {
                letter.ward().ifPresent(ward -> {
                    Integer before = counts.get(letter.kind(), ward.unit());
                    counts.put(letter.kind(), ward.unit(), before == null ? 1 : before + 1);
                });
            }
        }
        return ImmutableTable.copyOf(counts);
    }
}
