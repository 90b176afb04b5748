package org.sarcomaregistry.domain.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.sarcomaregistry.domain.subtype.Subtype;
import org.sarcomaregistry.domain.subtype.SubtypeCatalogue;

/** Subtypes by a part of their names; the limit looks for the same letters in all names, one after the other. */
@State(Scope.Benchmark)
public class SearchBenchmark {

    /** What is searched for. */
    @Param({"sarkom", "myxoid liposarcoma", "LIPOSARKOM myksoid", "tumor", "ewing", "nothing like it"})
    public String text = "";

    private String[] names = {};

    /** Writes all names down. */
    @Setup
    public void list() {
        names = SubtypeCatalogue.current().all().stream()
                .map(Subtype::name)
                .flatMap(name -> Stream.of(name.nb(), name.en()))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toArray(String[]::new);
    }

    /** The subtypes found. */
    @Benchmark
    public List<Subtype> ours() {
        return SubtypeCatalogue.current().search(text);
    }

    /** How many names hold the text as it stands. */
    @Benchmark
    public int limit() {
        int found = 0;
        for (var name : names) {
            if (name.contains(text)) {
                found++;
            }
        }
        return found;
    }
}
