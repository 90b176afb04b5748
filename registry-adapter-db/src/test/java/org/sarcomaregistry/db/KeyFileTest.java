package org.sarcomaregistry.db;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.crypto.tink.KeysetHandle;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {

    private static final int PROGRAMS = 4;
    private static final int FOLDERS = 300;

    @TempDir
    Path folder;

    @Test
    void of_programs_that_make_keys_at_once_all_take_those_of_the_first() throws Exception {
        var programs = Executors.newFixedThreadPool(PROGRAMS);
        try {
            for (var i = 0; i < FOLDERS; i++) {
                var file = new KeyFile(folder.resolve(Integer.toString(i)).resolve("registry.key"));
                var kept = identities(file.createUnlessThere());
                assertThat(kept).isEqualTo(identities(file.read().orElseThrow()));
                var raced = new KeyFile(folder.resolve("raced" + i).resolve("registry.key"));
                assertThat(atOnce(programs, raced))
                        .containsOnly(identities(raced.read().orElseThrow()));
            }
        } finally {
            programs.shutdownNow();
        }
    }

    private static List<Integer> atOnce(ExecutorService programs, KeyFile file) throws Exception {
        var begin = new CyclicBarrier(PROGRAMS);
        var told = new ArrayList<Callable<Integer>>();
        for (var program = 0; program < PROGRAMS; program++) {
            told.add(() -> {
                begin.await();
                return identities(file.createUnlessThere());
            });
        }
        var identities = new ArrayList<Integer>();
        for (var answer : programs.invokeAll(told)) {
            identities.add(answer.get());
        }
        return identities;
    }

    /** The number that a key for identities carries; two keys have the same one in about four thousand million. */
    private static int identities(ImmutableMap<Purpose, KeysetHandle> keys) {
        return keys.get(Purpose.IDENTITIES).getPrimary().getId();
    }
}
