package org.sarcomaregistry.testkit.http;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.sarcomaregistry.domain.indicator.Scope;
import org.sarcomaregistry.domain.indicator.Scopes;
import org.sarcomaregistry.testkit.story.Stories;

/**
 * Which figures can hold somebody.
 *
 * @param places the nation, its parts, and all places above a hospital that is named
 * @param years of everything that is dated
 */
record Questions(ImmutableSet<Scope> places, ImmutableSortedSet<Integer> years) {

    static Questions about(Stories stories) {
        var answers = stories.people().stream()
                .flatMap(story -> story.tellings().stream())
                .flatMap(telling -> telling.form().fields().values().stream())
                .flatMap(texts -> texts.stream())
                .distinct()
                .toList();
        var wide = Scopes.NORWAY.all().stream()
                .filter(scope -> scope.level() == Scope.Level.NATION
                        || scope.level() == Scope.Level.REGION
                        || scope.level() == Scope.Level.UNKNOWN);
        var named = answers.stream()
                .flatMap(answer -> Scopes.NORWAY.byCode(answer).stream())
                .flatMap(Questions::upwards);
        return new Questions(
                Stream.concat(wide, named).collect(ImmutableSet.toImmutableSet()),
                answers.stream()
                        .filter(answer -> answer.matches("\\d{4}-\\d\\d-\\d\\d"))
                        .map(answer -> Integer.valueOf(answer.substring(0, 4)))
                        .collect(ImmutableSortedSet.toImmutableSortedSet(Integer::compare)));
    }

    private static Stream<Scope> upwards(Scope scope) {
        return Stream.iterate(Optional.of(scope), Optional::isPresent, one -> one.flatMap(Scopes.NORWAY::parent))
                .flatMap(Optional::stream);
    }
}
