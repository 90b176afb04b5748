package org.sarcomaregistry.domain.disclosure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.sarcomaregistry.domain.disclosure.Protection.Outcome;
import org.sarcomaregistry.domain.indicator.Scope;

/**
 * Decides what of a release is shown, in view of all its tables and of every earlier release (ADR 022). The same input gives
 * the same pattern.
 */
public final class Suppression {

    private final Layout layout;
    private final DisclosurePolicy policy;
    private final ImmutableList<Sensitive> sensitive;
    private final Hidden hidden;
    private final Protection protection;
    private final TreeSet<Address> unproven = new TreeSet<>();
    private final TreeSet<Address> unsteady = new TreeSet<>();

    private Suppression(Layout layout, DisclosurePolicy policy, Map<Address, Reason> before) {
        this.layout = layout;
        this.policy = policy;
        this.sensitive = new Sensitivity(layout, policy).all();
        this.hidden = new Hidden(layout, before);
        this.protection = new Protection(layout, hidden, sensitive);
    }

    /**
     * {@return which cells of a release are shown} Earlier releases are reckoned with one after another, the newest first:
     * one more that is older than they hides the same or more.
     *
     * @param tables all public tables of the release
     * @param earlier every release that was published before, the oldest first
     * @param policy what is too small to be known
     */
    public static Pattern of(Tables tables, List<PublishedTables> earlier, DisclosurePolicy policy) {
        var carried = tables.carrying(earlier);
        var pattern = new Pattern(carried, ImmutableSortedMap.of(), ImmutableSortedSet.of(), ImmutableSortedSet.of());
        for (int first = earlier.size(); first >= 0; first--) {
            var layout = new Layout(carried, earlier.subList(first, earlier.size()));
            var suppression = new Suppression(layout, policy, pattern.hidden());
            pattern = suppression.pattern(carried);
        }
        return pattern;
    }

    private Pattern pattern(Tables tables) {
        for (Sensitive number : sensitive) {
            if (number.release() == layout.current()) {
                var address = layout.cells.get(number.line()).address();
                hidden.hide(number.line(), new Reason(number.ground(), address));
            }
        }
        sensitive.forEach(number -> judge(number, protection.protect(number, policy.width())));
        sensitive.forEach(this::guard);
        return new Pattern(
                tables, hidden.all(), ImmutableSortedSet.copyOf(unproven), ImmutableSortedSet.copyOf(unsteady));
    }

    private void judge(Sensitive number, Outcome outcome) {
        var address = layout.cells.get(number.line()).address();
        switch (outcome) {
            case UNPROVEN -> unproven.add(address);
            case UNSTEADY -> unsteady.add(address);
            case STEADY -> {}
        }
    }

    /** Against readers who know all of one other place. */
    private void guard(Sensitive number) {
        for (String place : insiders(number)) {
            if (protection.range(number).widthWithout(place) < policy.insiderWidth()) {
                var unused = protection.protect(number, policy.insiderWidth(), Optional.of(place));
            }
        }
    }

    /** The places that the proof rests on, without those that know the number anyway. */
    private ImmutableList<String> insiders(Sensitive number) {
        var range = protection.range(number);
        var own = new TreeSet<String>();
        for (int atom : layout.atomsOf[number.line()]) {
            own.add(layout.atoms.get(atom).place());
        }
        return ImmutableSet.<String>builder().addAll(range.placesBelow()).addAll(range.placesAbove()).build().stream()
                .filter(place -> !place.equals(Scope.UNKNOWN.code()))
                .filter(place -> own.size() > 1 || !own.contains(place))
                .sorted(Comparator.naturalOrder())
                .collect(ImmutableList.toImmutableList());
    }
}
