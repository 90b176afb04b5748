package org.sarcomaregistry.app.synthetic;

import com.google.common.collect.ImmutableList;

/** Everything that could be told about a life if every source told everything. */
final class Letters {

    private Letters() {}

    static ImmutableList<Letter> of(Life life, Draw draw) {
        var letters = ImmutableList.<Letter>builder().addAll(RegisterLetters.of(life, draw.branch("registers")));
        int number = 0;
        for (var disease : life.diseases()) {
            var source = new Source(life, disease, number);
            var chance = draw.branch(number++);
            letters.addAll(PathologyLetters.of(source, chance.branch("pathology")))
                    .addAll(WorkUpLetters.of(source, chance.branch("work-up")))
                    .addAll(SurgeryLetters.of(source, chance.branch("surgery")))
                    .addAll(RadiotherapyLetters.of(source, chance.branch("radiotherapy")))
                    .addAll(DrugLetters.of(source, chance.branch("drugs")))
                    .addAll(VisitLetters.of(source, chance.branch("visits")));
        }
        return letters.build();
    }
}
