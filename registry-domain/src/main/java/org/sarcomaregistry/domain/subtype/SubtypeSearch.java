package org.sarcomaregistry.domain.subtype;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sarcomaregistry.domain.text.Words;

/**
 * Finds subtypes by what people type: any language, any order of words, parts of long words, old and new spelling.
 *
 * <p>Each word that is asked for is held once against every word that occurs in any name; names only look up the outcome.
 */
final class SubtypeSearch {

    private static final int SHORTEST_PART = 3;
    private static final int SAME_NAME = 0;
    private static final int SAME_WORD = 1;
    private static final int BEGINNING = 2;
    private static final int PART = 3;
    private static final int NOTHING = Integer.MAX_VALUE;

    /** One name of a subtype, its words by their places in the vocabulary. */
    private record Name(Subtype subtype, ImmutableList<String> words, ImmutableIntArray places) {}

    /** How well a name fits; less is better. */
    private record Hit(Subtype subtype, int distance, int length) {
        static final Comparator<Hit> BEST_FIRST = Comparator.comparingInt(Hit::distance)
                .thenComparing(hit -> hit.subtype().standing().retired())
                .thenComparing(Hit::length);
    }

    private final ImmutableList<String> vocabulary;
    private final ImmutableList<Name> names;

    SubtypeSearch(Collection<Subtype> subtypes) {
        var places = new LinkedHashMap<String, Integer>();
        names = subtypes.stream().flatMap(subtype -> names(subtype, places)).collect(ImmutableList.toImmutableList());
        vocabulary = ImmutableList.copyOf(places.keySet());
    }

    ImmutableList<Subtype> find(String text) {
        var wanted = words(text);
        if (wanted.isEmpty()) {
            return ImmutableList.of();
        }
        int[][] distances = wanted.stream().map(this::distances).toArray(int[][]::new);
        var hits = new ArrayList<Hit>();
        for (Name name : names) {
            int distance = name.words().equals(wanted) ? SAME_NAME : worst(name.places(), distances);
            if (distance != NOTHING) {
                hits.add(new Hit(name.subtype(), distance, name.words().size()));
            }
        }
        hits.sort(Hit.BEST_FIRST);
        return hits.stream().map(Hit::subtype).distinct().collect(ImmutableList.toImmutableList());
    }

    private static Stream<Name> names(Subtype subtype, Map<String, Integer> places) {
        var own = Stream.of(
                Optional.of(subtype.nameEn()),
                subtype.nameNb(),
                Optional.of(subtype.morphology().toString()),
                Optional.of(subtype.id().value()));
        return Stream.concat(own.flatMap(Optional::stream), subtype.also().stream())
                .map(SubtypeSearch::words)
                .map(words -> new Name(subtype, words, placed(words, places)));
    }

    private static ImmutableIntArray placed(List<String> words, Map<String, Integer> places) {
        var placed = ImmutableIntArray.builder(words.size());
        words.forEach(word -> {
            int next = places.size();
            placed.add(places.computeIfAbsent(word, w -> next));
        });
        return placed.build();
    }

    private static ImmutableList<String> words(String text) {
        return Words.of(text).stream()
                .map(word -> word.replace("ae", "e").replace("tumour", "tumor").replace("rh", "r"))
                .collect(ImmutableList.toImmutableList());
    }

    /** How far a word that is asked for lies from each word of the vocabulary. */
    private int[] distances(String asked) {
        int[] distances = new int[vocabulary.size()];
        for (int at = 0; at < distances.length; at++) {
            distances[at] = distance(vocabulary.get(at), asked);
        }
        return distances;
    }

    private static int distance(String word, String asked) {
        int at = word.indexOf(asked);
        if (at < 0) {
            return NOTHING;
        }
        if (at == 0) {
            return word.length() == asked.length() ? SAME_WORD : BEGINNING;
        }
        return asked.length() >= SHORTEST_PART ? PART : NOTHING;
    }

    /** The distance of the word that fits worst; each takes the word of the name that fits it best. */
    private static int worst(ImmutableIntArray places, int[][] distances) {
        int worst = SAME_NAME;
        for (int asked = 0; asked < distances.length && worst != NOTHING; asked++) {
            int best = NOTHING;
            for (int at = 0; at < places.length(); at++) {
                best = Math.min(best, distances[asked][places.get(at)]);
            }
            worst = Math.max(worst, best);
        }
        return worst;
    }
}
