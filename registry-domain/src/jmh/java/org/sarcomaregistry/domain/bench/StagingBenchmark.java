package org.sarcomaregistry.domain.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.sarcomaregistry.domain.staging.Stages;
import org.sarcomaregistry.domain.staging.StagingCase;
import org.sarcomaregistry.domain.staging.StagingFacts;
import org.sarcomaregistry.domain.tumour.Grade;

/** One tumour staged after UICC and AJCC, with choice of the chapter and the path; the limit finds ready answers in a map. */
@State(Scope.Benchmark)
public class StagingBenchmark {

    private final StagingCase[] tumours = new StagingCase[Tumours.NUMBER];
    private final StagingFacts[] facts = new StagingFacts[Tumours.NUMBER];
    private final Map<List<Object>, Stages> ready = new HashMap<>();
    private int next;

    /** Makes tumours of every subtype with any categories. */
    @Setup
    public void tell() {
        var random = new Random(8);
        for (int i = 0; i < tumours.length; i++) {
            tumours[i] = Tumours.random(random);
            facts[i] = new StagingFacts(
                    Tumours.tnm(random), Tumours.one(random, List.of(Grade.values())), OptionalDouble.empty());
            ready.put(List.of(tumours[i], facts[i]), Stages.of(tumours[i], facts[i]));
        }
    }

    /** The stages, worked out. */
    @Benchmark
    public Stages ours() {
        int i = next++ & Tumours.MASK;
        return Stages.of(tumours[i], facts[i]);
    }

    /** The stages, found. */
    @Benchmark
    public Stages limit() {
        int i = next++ & Tumours.MASK;
        return ready.get(List.of(tumours[i], facts[i]));
    }
}
