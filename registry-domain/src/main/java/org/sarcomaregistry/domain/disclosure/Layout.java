package org.sarcomaregistry.domain.disclosure;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Releases laid out for computing, the current one last: smallest counts and lines are dense numbers. A line is a cell or,
 * after the cells, a relation; each is a sum of smallest counts with the coefficients 1 and -1.
 */
final class Layout {

    /** A smallest count that a release does not have. */
    static final long ABSENT = -1;

    /** The room in a relation that a release does not have. */
    static final long UNLIMITED = Integer.MAX_VALUE;

    final ImmutableList<TableCell> cells;
    final ImmutableList<Address> atoms;

    /** By release and atom. */
    final long[][] counts;

    /** By earlier release and line: whether everybody knows the number since then. */
    final boolean[][] known;

    /** By line: its atoms, and how each counts in it. */
    final int[][] atomsOf;

    final int[][] signsOf;

    /** By atom: the lines that it counts in, and how. */
    final int[][] linesOf;

    final int[][] signsIn;

    /** By release and line: the sum; for a relation the room that is left until it breaks. */
    final long[][] sums;

    private final ImmutableList<Tables> releases;
    private final ImmutableList<ImmutableSet<Address>> moved;

    /** The current release with the cells carried, and what came before, the oldest first. */
    Layout(Tables current, List<PublishedTables> earlier) {
        cells = ImmutableList.copyOf(current.cells().values());
        atoms = current.atoms().keySet().asList();
        releases = ImmutableList.<Tables>builder()
                .addAll(earlier.stream().map(PublishedTables::tables).toList())
                .add(current)
                .build();
        counts = releases.stream().map(this::counts).toArray(long[][]::new);
        moved = IntStream.range(0, releases.size()).mapToObj(this::moved).collect(toImmutableList());
        known = earlier.stream().map(this::known).toArray(boolean[][]::new);
        ImmutableMap<Address, Integer> index =
                IntStream.range(0, atoms.size()).boxed().collect(toImmutableMap(atoms::get, i -> i));
        var relations = relations();
        var terms = terms(index, relations);
        atomsOf = terms.stream().map(Terms::members).toArray(int[][]::new);
        signsOf = terms.stream().map(Terms::signs).toArray(int[][]::new);
        linesOf = new int[atoms.size()][];
        signsIn = new int[atoms.size()][];
        invert();
        sums = sums(relations);
    }

    /** Whether something in the row of an atom is not as in the release before. */
    boolean hasMoved(int release, int atom) {
        return moved.get(release).contains(row(atoms.get(atom)));
    }

    private ImmutableSet<Address> moved(int release) {
        return IntStream.range(0, atoms.size())
                .filter(atom -> release == 0 || counts[release - 1][atom] != counts[release][atom])
                .mapToObj(atom -> row(atoms.get(atom)))
                .collect(toImmutableSet());
    }

    private static Address row(Address atom) {
        return new Address(atom.table(), atom.place(), atom.year(), "");
    }

    int lines() {
        return atomsOf.length;
    }

    int current() {
        return releases.size() - 1;
    }

    boolean isRelation(int line) {
        return line >= cells.size();
    }

    private long[] counts(Tables release) {
        return atoms.stream()
                .mapToLong(
                        atom -> Optional.ofNullable(release.atoms().get(atom)).orElse(ABSENT))
                .toArray();
    }

    private boolean[] known(PublishedTables release) {
        var lines = new boolean[cells.size()];
        for (int line = 0; line < lines.length; line++) {
            lines[line] = release.isKnown(cells.get(line));
        }
        return lines;
    }

    private ImmutableList<Terms> terms(ImmutableMap<Address, Integer> index, List<AtLeast> relations) {
        return ImmutableList.<Terms>builder()
                .addAll(cells.stream()
                        .map(cell -> Terms.of(index, cell.atoms(), ImmutableList.of()))
                        .collect(toImmutableList()))
                .addAll(relations.stream()
                        .map(relation -> Terms.of(index, relation.more(), relation.less()))
                        .collect(toImmutableList()))
                .build();
    }

    private void invert() {
        var lines = new ArrayList<List<Integer>>();
        var signs = new ArrayList<List<Integer>>();
        for (int atom = 0; atom < atoms.size(); atom++) {
            lines.add(new ArrayList<>());
            signs.add(new ArrayList<>());
        }
        for (int line = 0; line < atomsOf.length; line++) {
            for (int i = 0; i < atomsOf[line].length; i++) {
                lines.get(atomsOf[line][i]).add(line);
                signs.get(atomsOf[line][i]).add(signsOf[line][i]);
            }
        }
        for (int atom = 0; atom < linesOf.length; atom++) {
            linesOf[atom] = lines.get(atom).stream().mapToInt(i -> i).toArray();
            signsIn[atom] = signs.get(atom).stream().mapToInt(i -> i).toArray();
        }
    }

    /** The sum of a cell; 0 for one that is not there. */
    long total(int release, Address cell) {
        return releases.get(release).value(cell);
    }

    /** The relations of any release, by name. */
    private ImmutableList<AtLeast> relations() {
        var all = new TreeMap<Address, AtLeast>();
        releases.forEach(release ->
                release.relations().forEach(relation -> all.merge(relation.name(), relation, AtLeast::with)));
        return ImmutableList.copyOf(all.values());
    }

    private long[][] sums(ImmutableList<AtLeast> relations) {
        var all = new long[releases.size()][lines()];
        for (int release = 0; release < all.length; release++) {
            var held = releases.get(release).relations().stream()
                    .map(AtLeast::name)
                    .collect(toImmutableSet());
            for (int line = 0; line < cells.size(); line++) {
                all[release][line] = sum(release, line);
            }
            for (int i = 0; i < relations.size(); i++) {
                int line = cells.size() + i;
                boolean holds = held.contains(relations.get(i).name());
                all[release][line] =
                        holds ? sum(release, line) - relations.get(i).least() : UNLIMITED;
            }
        }
        return all;
    }

    private long sum(int release, int line) {
        long sum = 0;
        for (int i = 0; i < atomsOf[line].length; i++) {
            sum += signsOf[line][i] * Math.max(0, counts[release][atomsOf[line][i]]);
        }
        return sum;
    }

    /** Members of a sum, with 1 or -1 for each. */
    private static final class Terms {

        private final int[] members;
        private final int[] signs;

        private Terms(int[] members, int[] signs) {
            this.members = members;
            this.signs = signs;
        }

        int[] members() {
            return members;
        }

        int[] signs() {
            return signs;
        }

        static Terms of(ImmutableMap<Address, Integer> index, List<Address> more, List<Address> less) {
            var members = IntStream.concat(
                            more.stream().mapToInt(atom -> place(index, atom)),
                            less.stream().mapToInt(atom -> place(index, atom)))
                    .toArray();
            var signs = IntStream.range(0, members.length)
                    .map(i -> i < more.size() ? 1 : -1)
                    .toArray();
            return new Terms(members, signs);
        }

        private static int place(ImmutableMap<Address, Integer> index, Address atom) {
            return Optional.ofNullable(index.get(atom)).orElseThrow();
        }
    }
}
