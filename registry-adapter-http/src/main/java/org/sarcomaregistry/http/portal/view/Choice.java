package org.sarcomaregistry.http.portal.view;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import org.sarcomaregistry.domain.indicator.Scope;
import org.sarcomaregistry.domain.indicator.Scope.Level;
import org.sarcomaregistry.domain.indicator.Scopes;

/**
 * The places and years that a reader may choose between.
 *
 * @param action path of the page that the choice leads to
 * @param years the newest first
 */
public record Choice(String action, ImmutableList<Group> groups, ImmutableList<Integer> years, Scope place, int year) {

    /** Places under one heading. */
    public record Group(String name, ImmutableList<Option> options) {}

    /** A place. */
    public record Option(String code, String name, boolean chosen) {}

    /** A choice between places: the large ones first, then the hospitals of each region. */
    public static Choice of(String action, Collection<Scope> places, Collection<Integer> years, Chosen chosen) {
        var words = chosen.words();
        var large = group(
                words.say("Landet og regionene", "The country and its regions"),
                places.stream().filter(p -> p.level() != Level.TRUST && p.level() != Level.HOSPITAL),
                chosen);
        var trusts = group(
                words.say("Helseforetak", "Health trusts"),
                places.stream().filter(p -> p.level() == Level.TRUST).sorted(byName()),
                chosen);
        var hospitals = Scopes.NORWAY.all().stream()
                .filter(region -> region.level() == Level.REGION)
                .map(region -> group(
                        words.say("Sykehus i ", "Hospitals of ") + region.name(),
                        places.stream()
                                .filter(p -> p.level() == Level.HOSPITAL)
                                .filter(p -> Scopes.NORWAY.isWithin(p, region))
                                .sorted(byName()),
                        chosen));
        var groups = Stream.concat(hospitals, Stream.of(trusts, large))
                .filter(group -> !group.options().isEmpty())
                .collect(toImmutableList());
        return new Choice(action, groups, ImmutableList.copyOf(years), chosen.place(), chosen.year());
    }

    /** In the order of the Norwegian alphabet. */
    private static Comparator<Scope> byName() {
        return Comparator.comparing(Scope::name, Collator.getInstance(Locale.forLanguageTag("nb")));
    }

    /** What is chosen, and the reader's words. */
    public record Chosen(Scope place, int year, Words words) {}

    private static Group group(String name, Stream<Scope> places, Chosen chosen) {
        return new Group(
                name,
                places.map(p -> new Option(p.code(), chosen.words().place(p), p.equals(chosen.place())))
                        .collect(toImmutableList()));
    }
}
