package org.sarcomaregistry.testkit.arbitrary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import net.jqwik.api.sessions.JqwikSession;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.indicator.Indicator;
import org.sarcomaregistry.domain.indicator.Property;
import org.sarcomaregistry.testkit.story.Stories;

/** Draws stories outside of jqwik's own properties; the same question always draws the same ones. */
public final class Sampling {

    private static final long SEED = 8_858_3L;
    private static final int GENERATION_SIZE = 1_000;

    /** Drawn once: the same wish always draws the same. */
    private static final Map<Wish, ImmutableList<Stories>> DRAWN = new ConcurrentHashMap<>();

    private static final Map<Wish, ImmutableList<Folded>> FOLDED = new ConcurrentHashMap<>();

    /**
     * Stories and what they amount to.
     *
     * @param courses as known on the data date
     */
    public record Folded(Stories stories, ImmutableList<Course> courses) {

        /**
         * Folds some stories.
         *
         * @param stories of the people asked about
         * @return the courses of those stories
         */
        public static Folded of(Stories stories) {
            return new Folded(stories, stories.courses());
        }
    }

    private record Wish(ImmutableSet<Integer> limits, int number) {}

    private Sampling() {}

    /**
     * {@return groups of people, drawn for the limits of some definitions}
     *
     * @param definitions whose limits are looked for
     * @param number how many groups
     */
    public static ImmutableList<Stories> stories(Collection<Indicator> definitions, int number) {
        return DRAWN.computeIfAbsent(new Wish(limits(definitions), number), Sampling::draw);
    }

    /**
     * The same groups of people with what they amount to.
     *
     * @param definitions whose limits are looked for
     * @param number how many groups
     * @return the courses of those stories
     */
    public static ImmutableList<Folded> folded(Collection<Indicator> definitions, int number) {
        var stories = stories(definitions, number);
        return FOLDED.computeIfAbsent(
                new Wish(limits(definitions), number),
                wish -> stories.stream().map(Folded::of).collect(ImmutableList.toImmutableList()));
    }

    private static ImmutableList<Stories> draw(Wish wish) {
        var drawn = ImmutableList.<Stories>builder();
        inOwnSession(() -> {
            var generator = Cohorts.around(wish.limits()).stories().generator(GENERATION_SIZE);
            var random = new Random(SEED);
            for (int i = 0; i < wish.number(); i++) {
                drawn.add(generator.next(random).value());
            }
        });
        return drawn.build();
    }

    /** On a thread of its own, because jqwik allows no session within one of its own properties. */
    private static void inOwnSession(Runnable drawing) {
        CompletableFuture.runAsync(() -> JqwikSession.run(drawing::run), work -> new Thread(work, "stories").start())
                .join();
    }

    /** Days are drawn a day before and after each limit anyway: a limit beside another one needs none of its own. */
    private static ImmutableSet<Integer> limits(Collection<Indicator> definitions) {
        var kept = new LinkedHashSet<Integer>();
        definitions.stream()
                .flatMap(indicator -> limits(indicator).stream())
                .filter(limit -> kept.stream().noneMatch(other -> Math.abs(other - limit) <= 1))
                .forEach(kept::add);
        return ImmutableSet.copyOf(kept);
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
