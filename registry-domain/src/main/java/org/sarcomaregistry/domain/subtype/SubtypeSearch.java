package org.sarcomaregistry.domain.subtype;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sarcomaregistry.domain.text.Words;

/** Finds subtypes by what people type: any language, any order of words, parts of long words, old and new spelling. */
final class SubtypeSearch {

    private static final int SHORTEST_PART = 3;

    /** One name of a subtype; the first name of each language counts more than an abbreviation. */
    private record Name(Subtype subtype, List<String> words) {}

    /** How well a name fits; less is better. */
    private record Hit(Subtype subtype, int distance, int length) {
        static final Comparator<Hit> BEST_FIRST = Comparator.comparingInt(Hit::distance)
                .thenComparing(hit -> hit.subtype().standing().retired())
                .thenComparing(Hit::length);
    }

    private final ImmutableList<Name> names;

    SubtypeSearch(Collection<Subtype> subtypes) {
        names = subtypes.stream().flatMap(SubtypeSearch::names).collect(ImmutableList.toImmutableList());
    }

    ImmutableList<Subtype> find(String text) {
        var wanted = words(text);
        if (wanted.isEmpty()) {
            return ImmutableList.of();
        }
        return names.stream()
                .flatMap(name -> hit(name, wanted).stream())
                .sorted(Hit.BEST_FIRST)
                .map(Hit::subtype)
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    private static Stream<Name> names(Subtype subtype) {
        var own = Stream.of(
                Optional.of(subtype.nameEn()),
                subtype.nameNb(),
                Optional.of(subtype.morphology().toString()),
                Optional.of(subtype.id().value()));
        return Stream.concat(own.flatMap(Optional::stream), subtype.also().stream())
                .map(name -> new Name(subtype, words(name)));
    }

    private static ImmutableList<String> words(String text) {
        return Words.of(text).stream()
                .map(word -> word.replace("ae", "e").replace("tumour", "tumor").replace("rh", "r"))
                .collect(ImmutableList.toImmutableList());
    }

    private static Optional<Hit> hit(Name name, List<String> wanted) {
        if (name.words().equals(wanted)) {
            return Optional.of(new Hit(name.subtype(), 0, 0));
        }
        int worst = wanted.stream().mapToInt(word -> distance(name, word)).max().orElse(0);
        return worst == Integer.MAX_VALUE
                ? Optional.empty()
                : Optional.of(new Hit(name.subtype(), worst, name.words().size()));
    }

    private static int distance(Name name, String word) {
        if (name.words().contains(word)) {
            return 1;
        }
        if (name.words().stream().anyMatch(w -> w.startsWith(word))) {
            return 2;
        }
        boolean part = word.length() >= SHORTEST_PART && name.words().stream().anyMatch(w -> w.contains(word));
        return part ? 3 : Integer.MAX_VALUE;
    }
}
