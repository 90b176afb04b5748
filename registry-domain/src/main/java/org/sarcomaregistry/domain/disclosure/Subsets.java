package org.sarcomaregistry.domain.disclosure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
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

    private static final ImmutableList<Rule> RULES = Stream.of(groups(), everybody(), operated(), pathway())
            .flatMap(rules -> rules)
            .collect(ImmutableList.toImmutableList());

    private static Stream<Rule> groups() {
        var bone = included(SarcomaIndicators.REFERRAL_BONE);
        var extremity = included(SarcomaIndicators.REFERRAL_SOFT_TISSUE);
        var centre = included("SARK-CENTRE-FIRST");
        return Stream.of(
                new Rule("bone in cases", group(BONE), bone),
                new Rule("cases in bone", bone, group(BONE)),
                new Rule("extremity in cases", group(EXTREMITY), extremity),
                new Rule("cases in extremity", extremity, group(EXTREMITY)),
                new Rule("bone in centre", centre, group(BONE)),
                new Rule("centre in cases", group(BONE).or(group(EXTREMITY)), centre),
                new Rule("biopsied in cases", group(EXTREMITY), included("SARK-MR")));
    }

    private static Stream<Rule> everybody() {
        return Stream.of(
                new Rule("first in cases", cases(), included(SarcomaIndicators.COVERAGE_WORK_UP)),
                new Rule("pet in cases", cases(), included(SarcomaIndicators.PET_IN_WORK_UP)),
                new Rule("meeting in cases", cases(), included("SARK-MDT")),
                new Rule("cases in meeting", included("SARK-MDT"), cases()),
                new Rule("pathologist in cases", cases(), included("SARK-PATH")),
                new Rule("cases in pathologist", included("SARK-PATH"), cases()));
    }

    /** The operated are attributed to other hospitals than the cases, so that nothing follows between the two. */
    private static Stream<Rule> operated() {
        var operated = included(SarcomaIndicators.FREE_MARGINS_AT_SURGERY);
        var extremity = included(SarcomaIndicators.DRUGS_WITH_SURGERY_EXTREMITY);
        var abdominal = included(SarcomaIndicators.DRUGS_WITH_SURGERY_ABDOMINAL);
        return Stream.of(
                new Rule("first in operated", operated, included(SarcomaIndicators.COVERAGE_SURGERY)),
                new Rule("two groups in operated", operated, extremity.or(abdominal)),
                new Rule("deep in operated extremity", extremity, included("SARK-RT")),
                new Rule("margins in operated abdominal", abdominal, included("SARK-R0-ABD")),
                new Rule("operated abdominal in margins", included("SARK-R0-ABD"), abdominal),
                new Rule(
                        "without rupture in free margins",
                        counted(SarcomaIndicators.FREE_MARGINS_AT_SURGERY.id(), Kind.MET),
                        counted("SARK-R0-ABD", Kind.MET)));
    }

    /** The first two times begin for the same patients; the other two only for those who are treated. */
    private static Stream<Rule> pathway() {
        var first = included("SARK-OF1");
        return Stream.of(
                new Rule("pathway in cases", cases(), first),
                new Rule("second time in first", first, included("SARK-OF2")),
                new Rule("first time in second", included("SARK-OF2"), first),
                new Rule("third time in first", first, included("SARK-OF3")),
                new Rule("fourth time in first", first, included("SARK-OF4")));
    }

    private static Predicate<Address> cases() {
        return atom -> atom.table().equals(NationalTables.CASES);
    }

    private static Predicate<Address> group(String group) {
        return cases().and(atom -> atom.item().equals(group));
    }

    private static Predicate<Address> included(Indicator indicator) {
        return included(indicator.id());
    }

    private static Predicate<Address> included(String indicator) {
        return counted(indicator, Item.INCLUDED.toArray(Kind[]::new));
    }

    private static Predicate<Address> counted(String indicator, Kind... as) {
        var kinds = Stream.of(as).map(Kind::code).collect(ImmutableSet.toImmutableSet());
        return atom -> atom.table().equals(indicator) && kinds.contains(atom.item());
    }

    ImmutableList<AtLeast> all() {
        return relations()
                .filter(relation -> !relation.more().isEmpty())
                .filter(this::holds)
                .collect(ImmutableList.toImmutableList());
    }

    /** What does not hold by these counts, though it follows from the definitions: nothing, if the rules are right. */
    ImmutableList<AtLeast> broken() {
        return relations().filter(relation -> !holds(relation)).collect(ImmutableList.toImmutableList());
    }

    private Stream<AtLeast> relations() {
        return RULES.stream().flatMap(this::relations);
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
        return lesser.keySet().stream().map(name -> new AtLeast(name, greater.get(name), lesser.get(name), 0));
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
