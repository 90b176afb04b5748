package org.sarcomaregistry.domain.disclosure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sarcomaregistry.domain.disclosure.Item.Kind;
import org.sarcomaregistry.domain.indicator.Indicator;
import org.sarcomaregistry.domain.indicator.SarcomaIndicators;
import org.sarcomaregistry.domain.tumour.TumourGroup;

/**
 * What follows from the definitions of indicators: whoever is in one denominator is in another, or among the new cases, of the
 * same place and year. A relation that does not hold at some place, because nobody can hold it for true there, is left out.
 */
final class Subsets {

    private static final String BONE = TumourGroup.BONE.code();
    private static final String EXTREMITY = TumourGroup.EXTREMITY_TRUNK.code();

    private final ImmutableSortedMap<Address, Long> atoms;

    Subsets(ImmutableSortedMap<Address, Long> atoms) {
        this.atoms = atoms;
    }

    /** Who is among whom. */
    private record Rule(String name, Predicate<Address> greater, Predicate<Address> lesser) {}

    private static final ImmutableList<Rule> RULES = ImmutableList.of(
            new Rule("bone in cases", group(BONE), included(SarcomaIndicators.REFERRAL_BONE)),
            new Rule("cases in bone", included(SarcomaIndicators.REFERRAL_BONE), group(BONE)),
            new Rule("extremity in cases", group(EXTREMITY), included(SarcomaIndicators.REFERRAL_SOFT_TISSUE)),
            new Rule("cases in extremity", included(SarcomaIndicators.REFERRAL_SOFT_TISSUE), group(EXTREMITY)),
            new Rule("first in cases", cases(), included(SarcomaIndicators.COVERAGE_WORK_UP)),
            new Rule("pet in cases", cases(), included(SarcomaIndicators.PET_IN_WORK_UP)),
            new Rule(
                    "first in operated",
                    included(SarcomaIndicators.FREE_MARGINS_AT_SURGERY),
                    included(SarcomaIndicators.COVERAGE_SURGERY)));

    private static Predicate<Address> cases() {
        return atom -> atom.table().equals(NationalTables.CASES);
    }

    private static Predicate<Address> group(String group) {
        return cases().and(atom -> atom.item().equals(group));
    }

    private static Predicate<Address> included(Indicator indicator) {
        var kinds = Item.INCLUDED.stream().map(Kind::code).toList();
        return atom -> atom.table().equals(indicator.id()) && kinds.contains(atom.item());
    }

    ImmutableList<AtLeast> all() {
        return RULES.stream().flatMap(this::relations).collect(ImmutableList.toImmutableList());
    }

    private Stream<AtLeast> relations(Rule rule) {
        Function<Address, Address> row = atom -> new Address(rule.name(), atom.place(), atom.year(), "");
        var more = ImmutableListMultimap.<Address, Address>builder();
        var less = ImmutableListMultimap.<Address, Address>builder();
        for (Address atom : atoms.keySet()) {
            if (rule.greater().test(atom)) {
                more.put(row.apply(atom), atom);
            }
            if (rule.lesser().test(atom)) {
                less.put(row.apply(atom), atom);
            }
        }
        var greater = more.build();
        var lesser = less.build();
        return lesser.keySet().stream()
                .filter(greater::containsKey)
                .map(name -> new AtLeast(name, greater.get(name), lesser.get(name), 0))
                .filter(this::holds);
    }

    private boolean holds(AtLeast relation) {
        return sum(relation.more()) >= sum(relation.less());
    }

    private long sum(ImmutableList<Address> addresses) {
        return addresses.stream().mapToLong(this::count).sum();
    }

    private long count(Address atom) {
        return Optional.ofNullable(atoms.get(atom)).orElse(0L);
    }
}
