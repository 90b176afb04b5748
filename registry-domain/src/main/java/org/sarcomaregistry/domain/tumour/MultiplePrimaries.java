package org.sarcomaregistry.domain.tumour;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.sarcomaregistry.domain.text.Text;

/**
 * Counts the tumours of one person.
 *
 * <p>The order of the tumours does not matter: an unspecific tumour joins the specific case of its site with the lowest
 * number of group. A code outside the groups stands for itself. Of a person with any tumour of known site, a tumour of the
 * same histology group at an unknown site is none of its own.
 *
 * @see <a href="http://www.iacr.com.fr/images/doc/MPrules_july2004.pdf">IARC, IACR and ENCR 2004</a>
 */
public final class MultiplePrimaries {

    private static final Topography UNKNOWN_SITE = new Topography("C80.9");
    private static final String UNKNOWN_GROUP = UNKNOWN_SITE.threeCharacter().code();
    private static final int OUTSIDE = 0;
    private static final int UNSPECIFIC_CARCINOMA = 5;
    private static final int UNSPECIFIC_BLOOD = 14;
    private static final int UNSPECIFIC = 17;
    private static final ImmutableSet<Integer> BLOOD = ImmutableSet.of(8, 9, 10, 11, 12, 13);

    private MultiplePrimaries() {}

    /** What counts as the same for two tumours; the site is left out where it does not matter. */
    private record Key(String site, int group, int histology) {

        static Key of(Primary primary) {
            var group = primary.group();
            return new Key(
                    group.systemic() ? "" : SiteGroup.of(primary.site()).code(),
                    group.number(),
                    group.number() == OUTSIDE ? primary.morphology().histology() : 0);
        }
    }

    /**
     * {@return the cases, by site and group; tumours that the count does not look at are in none}
     *
     * @param tumours of one person
     */
    public static ImmutableList<PrimaryCase> cases(Collection<Primary> tumours) {
        var counted = tumours.stream().filter(Primary::isCounted).collect(toImmutableList());
        var keys = counted.stream().map(Key::of).collect(ImmutableSet.toImmutableSet());
        var cases = new TreeMap<Key, ImmutableList.Builder<Primary>>(
                comparing(Key::site).thenComparing(Key::group).thenComparing(Key::histology));
        counted.forEach(primary -> cases.computeIfAbsent(settled(Key.of(primary), keys), key -> ImmutableList.builder())
                .add(primary));
        return cases.values().stream().map(members -> of(members.build())).collect(toImmutableList());
    }

    /**
     * {@return whether and why two tumours are one case, and how the registry keeps them}
     *
     * @param one one of two; the order doesn't matter
     * @param other the other of the two
     */
    public static PrimaryComparison compare(Primary one, Primary other) {
        boolean oneCase = isOneCase(one, other);
        var own = OwnRecording.of(one, other, oneCase);
        return new PrimaryComparison(oneCase, why(one, other, oneCase), own.recording(), own.why());
    }

    /**
     * {@return how the registry keeps two tumours; the same as {@link #compare} says, without the reasons}
     *
     * @param one one of two; the order doesn't matter
     * @param other the other of the two
     */
    public static Recording recording(Primary one, Primary other) {
        return OwnRecording.of(one, other, isOneCase(one, other)).recording();
    }

    /** Of two tumours that the international count does not look at, behaviour is left aside. */
    static boolean isOneCase(Primary one, Primary other) {
        var key = Key.of(one);
        var otherKey = Key.of(other);
        if (key.equals(otherKey)) {
            return true;
        }
        var keys = ImmutableSet.of(key, otherKey);
        return settled(key, keys).equals(settled(otherKey, keys));
    }

    /** The case that a tumour belongs to: its own, or a more specific one of the same person. */
    private static Key settled(Key key, ImmutableSet<Key> all) {
        var known = key.site().equals(UNKNOWN_GROUP) ? sitesOf(key, all).orElse(key) : key;
        return all.stream()
                .filter(other -> other.site().equals(known.site()) && gives(known.group(), other.group()))
                .min(comparing(Key::group).thenComparing(Key::histology))
                .map(other -> settled(other, all))
                .orElse(known);
    }

    private static Optional<Key> sitesOf(Key unknown, ImmutableSet<Key> all) {
        return all.stream()
                .filter(other -> !other.site().equals(unknown.site())
                        && other.group() == unknown.group()
                        && other.histology() == unknown.histology())
                .min(comparing(Key::site));
    }

    /** Whether a group says nothing that the other contradicts. */
    static boolean gives(int unspecific, int specific) {
        return switch (unspecific) {
            case UNSPECIFIC_CARCINOMA -> specific >= 1 && specific < UNSPECIFIC_CARCINOMA;
            case UNSPECIFIC_BLOOD -> BLOOD.contains(specific);
            case UNSPECIFIC ->
                specific != UNSPECIFIC
                        && specific != OUTSIDE
                        && specific != UNSPECIFIC_BLOOD
                        && !BLOOD.contains(specific);
            default -> false;
        };
    }

    private static PrimaryCase of(List<Primary> tumours) {
        var reported = tumours.stream()
                .max(comparing((Primary primary) -> !primary.group().unspecific())
                        .thenComparing(Primary::morphology)
                        .thenComparing(Primary::site))
                .orElseThrow();
        return new PrimaryCase(site(tumours), reported.morphology(), ImmutableList.copyOf(tumours));
    }

    private static Topography site(List<Primary> tumours) {
        var sites = tumours.stream()
                .map(Primary::site)
                .filter(site -> !site.threeCharacter().equals(UNKNOWN_SITE.threeCharacter()))
                .collect(ImmutableSet.toImmutableSet());
        if (sites.size() == 1) {
            return sites.iterator().next();
        }
        var groups = sites.stream().map(SiteGroup::of).collect(ImmutableSet.toImmutableSet());
        return groups.size() == 1 ? several(sites, groups.iterator().next()) : UNKNOWN_SITE;
    }

    /** The three-character site alone where only the fourth character differs. */
    private static Topography several(ImmutableSet<Topography> sites, SiteGroup group) {
        var threes = sites.stream().map(Topography::threeCharacter).collect(ImmutableSet.toImmutableSet());
        return threes.size() == 1 ? threes.iterator().next() : group.simultaneous();
    }

    private static Text why(Primary one, Primary other, boolean oneCase) {
        if (!one.isCounted() || !other.isCounted()) {
            return Text.of("bare ondartede svulster telles", "only malignant tumours are counted");
        }
        if (!oneCase) {
            return SiteGroup.of(one.site()).equals(SiteGroup.of(other.site()))
                    ? Text.of("ulike histologigrupper", "different groups of histology")
                    : Text.of("ulike steder", "different sites");
        }
        if (one.group().systemic()) {
            return Text.of("telles én gang per person", "counted once per person");
        }
        return one.group().equals(other.group())
                ? Text.of("samme sted og samme histologigruppe", "same site and same group of histology")
                : Text.of(
                        "en uspesifikk type viker for en spesifikk", "an unspecific type gives way to a specific one");
    }
}
