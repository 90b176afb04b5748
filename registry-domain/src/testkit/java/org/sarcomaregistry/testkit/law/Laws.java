package org.sarcomaregistry.testkit.law;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.sarcomaregistry.domain.indicator.Indicator;
import org.sarcomaregistry.testkit.arbitrary.Sampling;
import org.sarcomaregistry.testkit.story.Smallest;
import org.sarcomaregistry.testkit.story.Stories;

/** The suite of laws, to be run against an indicator: {@code Laws.all().check(MY_INDICATOR)}. */
public final class Laws {

    private static final ImmutableList<Law> ALL = Streams.concat(
                    FigureLaws.ALL.stream(), CountingLaws.ALL.stream(), ArrivalLaws.ALL.stream(), CaseLaws.ALL.stream())
            .collect(toImmutableList());

    private static final int TRIES = 100;

    private final ImmutableList<Law> laws;
    private final int tries;

    private Laws(ImmutableList<Law> laws, int tries) {
        this.laws = laws;
        this.tries = tries;
    }

    /** {@return every law, each tried on 100 groups of people} */
    public static Laws all() {
        return new Laws(ALL, TRIES);
    }

    /** {@return the laws of this suite} */
    public ImmutableList<Law> laws() {
        return laws;
    }

    /**
     * {@return the suite without some laws, for an indicator that breaks them on purpose}
     *
     * @param names names of laws
     */
    public Laws without(String... names) {
        var left = Arrays.asList(names);
        return keeping(law -> !left.contains(law.name()));
    }

    /**
     * {@return some laws of the suite}
     *
     * @param names names of laws
     */
    public Laws only(String... names) {
        var wanted = Arrays.asList(names);
        return keeping(law -> wanted.contains(law.name()));
    }

    private Laws keeping(Predicate<Law> wanted) {
        return new Laws(laws.stream().filter(wanted).collect(toImmutableList()), tries);
    }

    /**
     * {@return the same suite on more or fewer groups of people}
     *
     * @param number tries for each law
     */
    public Laws tries(int number) {
        return new Laws(laws, number);
    }

    /**
     * Tries every law on an indicator.
     *
     * @param indicator the definition
     * @throws AssertionError with the report, if a law is broken
     */
    public void check(Indicator indicator) {
        check(IndicatorUnderTest.of(indicator));
    }

    /**
     * Tries every law on whatever answers for an indicator.
     *
     * @param subject the indicator and who answers for it
     * @throws AssertionError with the report, if a law is broken
     */
    public void check(IndicatorUnderTest subject) {
        var report = examine(subject);
        if (!report.isClean()) {
            throw new AssertionError(report.text());
        }
    }

    /**
     * Tries every law and tells the outcome. The same indicator always gets the same report.
     *
     * @param subject the indicator and who answers for it
     * @return the outcome of every law
     */
    public LawReport examine(IndicatorUnderTest subject) {
        var drawn = Sampling.stories(subject.definition().stream().toList(), tries);
        var tried = laws.stream().filter(law -> law.isAbout(subject)).collect(toImmutableList());
        var broken = tried.stream()
                .flatMap(law -> breach(law, subject, drawn).stream())
                .collect(toImmutableList());
        var names = broken.stream().map(BrokenLaw::law).toList();
        return new LawReport(
                subject.name(),
                tried.stream().filter(law -> !names.contains(law)).collect(toImmutableList()),
                broken,
                laws.stream().filter(law -> !law.isAbout(subject)).collect(toImmutableList()));
    }

    private static Optional<BrokenLaw> breach(Law law, IndicatorUnderTest subject, List<Stories> drawn) {
        Predicate<Stories> breaks =
                stories -> law.check().breach(subject, stories).isPresent();
        return drawn.stream().filter(breaks).findFirst().map(found -> {
            var smallest = Smallest.of(found, breaks);
            var breach =
                    law.check().breach(subject, smallest).or(() -> law.check().breach(subject, found));
            return new BrokenLaw(law, breach.orElse("broken only now and then"), smallest);
        });
    }
}
