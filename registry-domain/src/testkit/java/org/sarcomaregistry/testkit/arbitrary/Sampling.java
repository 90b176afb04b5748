package org.sarcomaregistry.testkit.arbitrary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import net.jqwik.api.sessions.JqwikSession;
import org.sarcomaregistry.domain.indicator.Indicator;
import org.sarcomaregistry.domain.indicator.Property;
import org.sarcomaregistry.testkit.story.Stories;

/** Draws stories outside of jqwik's own properties; the same question always draws the same ones. */
public final class Sampling {

    private static final long SEED = 8_858_3L;
    private static final int GENERATION_SIZE = 1_000;

    /** Drawn once: the same wish always draws the same. */
    private static final Map<Wish, ImmutableList<Stories>> DRAWN = new ConcurrentHashMap<>();

    private record Wish(ImmutableSet<Integer> limits, int number) {}

    private Sampling() {}

    /** Groups of people, drawn for the limits of some definitions. */
    public static ImmutableList<Stories> stories(Collection<Indicator> definitions, int number) {
        var limits = definitions.stream()
                .flatMap(indicator -> limits(indicator).stream())
                .collect(ImmutableSet.toImmutableSet());
        return DRAWN.computeIfAbsent(new Wish(limits, number), Sampling::draw);
    }

    private static ImmutableList<Stories> draw(Wish wish) {
        var drawn = ImmutableList.<Stories>builder();
        JqwikSession.run(() -> {
            var generator = Cohorts.around(wish.limits()).stories().generator(GENERATION_SIZE);
            var random = new Random(SEED);
            for (int i = 0; i < wish.number(); i++) {
                drawn.add(generator.next(random).value());
            }
        });
        return drawn.build();
    }

    private static ImmutableSet<Integer> limits(Indicator indicator) {
        var met =
                indicator.measure().fold(share -> share.met().properties(), unpublished -> ImmutableSet.<Property>of());
        return Stream.concat(indicator.population().properties().stream(), met.stream())
                .flatMap(property -> property.limit().stream())
                .map(Property.Limit::days)
                .collect(ImmutableSet.toImmutableSet());
    }
}
