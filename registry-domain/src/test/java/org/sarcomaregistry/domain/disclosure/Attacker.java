package org.sarcomaregistry.domain.disclosure;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/**
 * Knows all that was ever shown, how tables are made, and what everybody knows; computes by integer programming between which
 * values a number must lie. Knows nothing of how cells were chosen to be hidden.
 */
final class Attacker {

    private static final long NOTHING = Long.MAX_VALUE / 4;

    /** No smallest count of a tiny registry is as great; keeps every problem bounded. */
    private static final long MOST = 200;

    private final ImmutableList<PublishedTables> releases;
    private final boolean knowsWhatChanged;
    private final Predicate<Address> own;
    private final List<Knowledge> knowledge = new ArrayList<>();
    private final Map<Integer, List<Knowledge>> about = new HashMap<>();
    private final Map<Unknown, Integer> numbers = new HashMap<>();
    private final Map<Integer, Long> truth = new HashMap<>();
    private final List<Map<Integer, Long>> solutions = new ArrayList<>();
    private final Map<Integer, Long> settled = new HashMap<>();

    /** A count in a release. */
    private record Unknown(int release, Address atom) {}

    /** Between which values a weighted sum of unknown counts lies. */
    private record Knowledge(Map<Integer, Integer> terms, long least, long most) {}

    /** Between which values a number lies. */
    record Interval(long least, long most) {

        long width() {
            return most - least;
        }
    }

    /**
     * @param releases everything that was shown, the oldest first
     * @param knowsWhatChanged whether the attacker knows of each smallest count whether it changed from one release to the next
     * @param own the smallest counts that the attacker knows as their owner
     */
    Attacker(List<PublishedTables> releases, boolean knowsWhatChanged, Predicate<Address> own) {
        this.releases = ImmutableList.copyOf(releases);
        this.knowsWhatChanged = knowsWhatChanged;
        this.own = own;
        for (int release = 0; release < releases.size(); release++) {
            read(release);
        }
        settle();
    }

    static Attacker stranger(List<PublishedTables> releases) {
        return new Attacker(releases, true, atom -> false);
    }

    private void read(int release) {
        var published = releases.get(release);
        var tables = published.tables();
        tables.atoms().forEach((atom, count) -> {
            if (own.test(atom)) {
                learn(new Knowledge(Map.of(number(release, atom), 1), count, count));
            }
        });
        for (Address shown : published.shown()) {
            long value = tables.value(shown);
            var atoms = Objects.requireNonNull(tables.cells().get(shown)).atoms();
            learn(new Knowledge(terms(release, atoms, List.of()), value, value));
        }
        for (AtLeast relation : tables.relations()) {
            learn(new Knowledge(terms(release, relation.more(), relation.less()), relation.least(), NOTHING));
        }
    }

    private Map<Integer, Integer> terms(int release, List<Address> more, List<Address> less) {
        var terms = new HashMap<Integer, Integer>();
        more.forEach(atom -> terms.merge(number(release, atom), 1, Integer::sum));
        less.forEach(atom -> terms.merge(number(release, atom), -1, Integer::sum));
        return terms;
    }

    /** One number for counts that the attacker knows to be equal. */
    private int number(int release, Address atom) {
        if (knowsWhatChanged && release > 0 && isUnchanged(release, atom)) {
            return number(release - 1, atom);
        }
        int number = numbers.computeIfAbsent(new Unknown(release, atom), unknown -> numbers.size());
        truth.put(number, releases.get(release).tables().atoms().get(atom));
        return number;
    }

    /** Whether the same was counted of everything in the row. */
    private boolean isUnchanged(int release, Address atom) {
        var before = releases.get(release - 1).tables().atoms();
        var now = releases.get(release).tables().atoms();
        return before.containsKey(atom)
                && now.subMap(first(atom), last(atom)).entrySet().stream()
                        .allMatch(entry -> entry.getValue().equals(before.get(entry.getKey())));
    }

    private static Address first(Address atom) {
        return new Address(atom.table(), atom.place(), atom.year(), "");
    }

    private static Address last(Address atom) {
        return new Address(atom.table(), atom.place(), atom.year(), "~");
    }

    private void learn(Knowledge fact) {
        long sum = fact.terms().entrySet().stream()
                .mapToLong(t -> truth.get(t.getKey()) * t.getValue())
                .sum();
        if (sum < fact.least() || sum > fact.most()) {
            throw new IllegalStateException("the attacker believes what is not true");
        }
        knowledge.add(fact);
        fact.terms()
                .keySet()
                .forEach(n -> about.computeIfAbsent(n, k -> new ArrayList<>()).add(fact));
    }

    /** What follows at once: parts of nothing are nothing, and a sum with one unknown part tells it. */
    private void settle() {
        int before = -1;
        while (settled.size() > before) {
            before = settled.size();
            for (Knowledge fact : knowledge) {
                if (fact.least() == fact.most()) {
                    settle(fact);
                }
            }
        }
    }

    private void settle(Knowledge fact) {
        long rest = fact.least();
        var open = new ArrayList<Integer>();
        for (var term : fact.terms().entrySet()) {
            var value = settled.get(term.getKey());
            if (value == null) {
                open.add(term.getKey());
            } else {
                rest -= value * term.getValue();
            }
        }
        if (rest == 0) {
            open.forEach(number -> settled.put(number, 0L));
        } else if (open.size() == 1) {
            settled.put(open.get(0), rest);
        }
    }

    /** Whether a cell of a release may have values so far apart; solutions that were found for other cells may tell. */
    boolean isWide(int release, Address cell, long width) {
        var terms = terms(
                release,
                Objects.requireNonNull(releases.get(release).tables().cells().get(cell))
                        .atoms(),
                List.of());
        long least = value(terms, Map.of());
        long most = least;
        for (Map<Integer, Long> solution : solutions) {
            long value = value(terms, solution);
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
        return most - least >= width || interval(release, cell).width() >= width;
    }

    /** What is not in a solution has nothing to do with it and can be as it is. */
    private long value(Map<Integer, Integer> terms, Map<Integer, Long> solution) {
        return terms.entrySet().stream()
                .mapToLong(term -> term.getValue()
                        * Optional.ofNullable(solution.get(term.getKey()))
                                .orElseGet(() -> Objects.requireNonNull(truth.get(term.getKey()))))
                .sum();
    }

    /** Between which values a cell of a release lies. */
    Interval interval(int release, Address cell) {
        var atoms = Objects.requireNonNull(
                        releases.get(release).tables().cells().get(cell))
                .atoms();
        var aim = terms(release, atoms, List.of());
        return new Interval(extreme(aim, false), extreme(aim, true));
    }

    private long extreme(Map<Integer, Integer> aim, boolean most) {
        var model = new ExpressionsBasedModel();
        var variables = new HashMap<Integer, Variable>();
        var facts = reach(aim.keySet());
        long known = 0;
        for (var term : aim.entrySet()) {
            var value = Optional.ofNullable(settled.get(term.getKey()));
            known += value.orElse(0L) * term.getValue();
            if (value.isEmpty()) {
                variable(term.getKey(), variables, model).weight(term.getValue());
            }
        }
        if (variables.isEmpty()) {
            return known;
        }
        int i = 0;
        for (Knowledge fact : facts) {
            state(fact, "fact" + i++, variables, model);
        }
        var result = most ? model.maximise() : model.minimise();
        if (!result.getState().isFeasible()) {
            throw new IllegalStateException("what was shown contradicts itself: " + result.getState());
        }
        var solution = new HashMap<Integer, Long>();
        variables.forEach(
                (number, variable) -> solution.put(number, Math.round(result.doubleValue(model.indexOf(variable)))));
        solutions.add(solution);
        return known + Math.round(result.getValue());
    }

    private static Variable variable(int number, Map<Integer, Variable> variables, ExpressionsBasedModel model) {
        return variables.computeIfAbsent(
                number, n -> model.newVariable("x" + n).lower(0).upper(MOST).integer(true));
    }

    private void state(Knowledge fact, String name, Map<Integer, Variable> variables, ExpressionsBasedModel model) {
        var expression = model.newExpression(name);
        long rest = 0;
        for (var term : fact.terms().entrySet()) {
            var value = Optional.ofNullable(settled.get(term.getKey()));
            rest += value.orElse(0L) * term.getValue();
            if (value.isEmpty()) {
                expression.set(variable(term.getKey(), variables, model), term.getValue());
            }
        }
        expression.lower(BigDecimal.valueOf(fact.least() - rest));
        if (fact.most() < NOTHING) {
            expression.upper(BigDecimal.valueOf(fact.most() - rest));
        }
    }

    /** The facts that have to do with some counts, directly or by others. */
    private Set<Knowledge> reach(Set<Integer> from) {
        var facts = new HashSet<Knowledge>();
        var seen = new HashSet<>(from);
        var queue = new ArrayDeque<>(from);
        while (!queue.isEmpty()) {
            int number = queue.remove();
            if (!settled.containsKey(number)) {
                for (Knowledge fact : Optional.ofNullable(about.get(number)).orElse(List.of())) {
                    if (facts.add(fact)) {
                        fact.terms().keySet().stream().filter(seen::add).forEach(queue::add);
                    }
                }
            }
        }
        return facts;
    }
}
