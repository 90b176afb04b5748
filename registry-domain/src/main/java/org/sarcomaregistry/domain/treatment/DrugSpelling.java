package org.sarcomaregistry.domain.treatment;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Finds the drugs whose names look like a misspelt word. */
final class DrugSpelling {

    private static final int SHORTEST = 5;
    private static final int LONG = 8;

    private final ImmutableList<Known> known;

    /** A single-word name of a drug. */
    private record Known(String name, Drug drug) {}

    /** A name with its number of slips. */
    private record Near(Drug drug, int slips) {}

    DrugSpelling(DrugNames names) {
        known = names.meanings().entrySet().stream()
                .filter(e -> e.getValue().trust().standsAmongOthers())
                .filter(e -> e.getKey().length() >= SHORTEST && e.getKey().indexOf(' ') < 0)
                .map(e -> new Known(e.getKey(), e.getValue().drugs().get(0)))
                .collect(ImmutableList.toImmutableList());
    }

    /** Drugs at most one slip away, two for words of eight letters and more; nearest first, none for short words. */
    ImmutableList<Drug> near(String word) {
        if (word.length() < SHORTEST) {
            return ImmutableList.of();
        }
        int allowed = word.length() < LONG ? 1 : 2;
        return known.stream()
                .filter(k -> Math.abs(k.name().length() - word.length()) <= allowed)
                .map(k -> new Near(k.drug(), slips(k.name(), word)))
                .filter(near -> near.slips() <= allowed)
                .sorted(Comparator.comparingInt(Near::slips))
                .map(Near::drug)
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    /** Letters added, left out, replaced, or swapped with their neighbour, to get from one word to the other. */
    static int slips(String one, String two) {
        int[] last = IntStream.rangeClosed(0, two.length()).toArray();
        int[] beforeLast = last;
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[two.length() + 1];
            row[0] = i;
            for (int j = 1; j <= two.length(); j++) {
                int replaced = last[j - 1] + (one.charAt(i - 1) == two.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(last[j], row[j - 1]));
                if (swapped(one, i, two, j)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = row;
        }
        return last[two.length()];
    }

    private static boolean swapped(String one, int i, String two, int j) {
        return i > 1 && j > 1 && one.charAt(i - 1) == two.charAt(j - 2) && one.charAt(i - 2) == two.charAt(j - 1);
    }
}
