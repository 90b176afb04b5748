package org.sarcomaregistry.testkit.story;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes stories smaller while they keep showing something: fewer people, fewer messages, plainer forms. The same stories
 * always give the same smallest ones.
 */
public final class Smallest {

    private final Predicate<Stories> shows;

    private Smallest(Predicate<Stories> shows) {
        this.shows = shows;
    }

    /**
     * The smallest stories that still show it: no single person, message or answer could be left out or made plainer.
     *
     * @param stories acceptable stories that show it
     * @param shows whether stories show what is looked for; it holds for the first ones
     * @return the smallest stories found
     */
    public static Stories of(Stories stories, Predicate<Stories> shows) {
        var smallest = new Smallest(shows);
        var current = stories;
        var next = smallest.step(current);
        while (next.isPresent()) {
            current = next.get();
            next = smallest.step(current);
        }
        return current;
    }

    private Optional<Stories> step(Stories stories) {
        return Stream.<Stream<Stories>>of(
                        fewerPeople(stories),
                        fewerDeclarations(stories),
                        fewerMessages(stories),
                        plainer(stories),
                        plainPeople(stories))
                .flatMap(s -> s)
                .filter(candidate -> candidate.people().stream().allMatch(Story::isAcceptable))
                .filter(shows)
                .findFirst();
    }

    private static Stream<Stories> fewerPeople(Stories stories) {
        var people = stories.people();
        int half = people.size() / 2;
        var halves = half > 1
                ? Stream.of(stories.with(people.subList(0, half)), stories.with(people.subList(half, people.size())))
                : Stream.<Stories>empty();
        return Stream.concat(halves, IntStream.range(0, people.size()).mapToObj(i -> stories.with(without(people, i))));
    }

    private static Stream<Stories> fewerDeclarations(Stories stories) {
        return IntStream.range(0, stories.declared().size())
                .mapToObj(i -> stories.declaring(without(stories.declared(), i)));
    }

    private static Stream<Stories> fewerMessages(Stories stories) {
        return changed(
                stories,
                story -> IntStream.range(0, story.tellings().size())
                        .mapToObj(i -> story.telling(without(story.tellings(), i))));
    }

    private static Stream<Stories> plainer(Stories stories) {
        return changed(
                stories,
                story -> IntStream.range(0, story.tellings().size())
                        .boxed()
                        .flatMap(i -> Plainer.of(story.tellings().get(i))
                                .map(telling -> story.telling(replaced(story.tellings(), i, telling)))));
    }

    private static Stream<Stories> plainPeople(Stories stories) {
        return changed(stories, story -> Stream.of(story.ofPlainPerson()).filter(plain -> !plain.equals(story)));
    }

    /** The stories with one person's story changed in one way. */
    private static Stream<Stories> changed(Stories stories, java.util.function.Function<Story, Stream<Story>> changes) {
        return IntStream.range(0, stories.people().size())
                .boxed()
                .flatMap(i -> changes.apply(stories.people().get(i))
                        .map(story -> stories.with(replaced(stories.people(), i, story))));
    }

    private static <T> ImmutableList<T> without(List<T> list, int index) {
        return IntStream.range(0, list.size())
                .filter(i -> i != index)
                .mapToObj(list::get)
                .collect(toImmutableList());
    }

    private static <T> List<T> replaced(List<T> list, int index, T by) {
        var copy = new ArrayList<>(list);
        copy.set(index, by);
        return copy;
    }
}
