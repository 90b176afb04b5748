package org.sarcomaregistry.domain.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.sarcomaregistry.domain.consistency.ConsistencyRules;
import org.sarcomaregistry.domain.consistency.Facts;
import org.sarcomaregistry.domain.consistency.Rule;
import org.sarcomaregistry.domain.person.Sex;
import org.sarcomaregistry.domain.tumour.Grade;
import org.sarcomaregistry.domain.tumour.Laterality;

/** All consistency rules on the facts of one tumour; the limit compares as many pairs of plain numbers. */
@State(Scope.Benchmark)
public class RulesBenchmark {

    /** How many rules one call evaluates. */
    static final int RULES = ConsistencyRules.all().size();

    private final Facts[] facts = new Facts[Tumours.NUMBER];
    private final int[][] numbers = new int[Tumours.NUMBER][RULES];
    private int next;

    /** Makes facts as a work-up would tell them. */
    @Setup
    public void tell() {
        var random = new Random(79);
        for (int i = 0; i < facts.length; i++) {
            var tumour = Tumours.random(random);
            facts[i] = Facts.builder()
                    .sex(Tumours.one(random, List.of(Sex.values())))
                    .born(LocalDate.of(1940 + random.nextInt(60), 5, 17))
                    .diagnosed(LocalDate.of(2024, 1 + random.nextInt(12), 1))
                    .operated(LocalDate.of(2024, 1 + random.nextInt(12), 20))
                    .topography(tumour.topography())
                    .morphology(tumour.morphology())
                    .laterality(Optional.of(Tumours.one(random, List.of(Laterality.values()))))
                    .grade(Optional.of(Tumours.one(random, List.of(Grade.values()))))
                    .sizeMm(5 + random.nextInt(200))
                    .tnm(Tumours.tnm(random))
                    .build();
            numbers[i] = random.ints(RULES, 0, 100).toArray();
        }
    }

    /** The rules that are broken. */
    @Benchmark
    public List<Rule> ours() {
        return ConsistencyRules.brokenBy(facts[next++ & Tumours.MASK]);
    }

    /** Comparisons of neighbouring numbers. */
    @Benchmark
    public int limit() {
        var of = numbers[next++ & Tumours.MASK];
        int broken = 0;
        for (int i = 1; i < of.length; i++) {
            if (of[i - 1] > 50 && of[i] < 5) {
                broken++;
            }
        }
        return broken;
    }
}
