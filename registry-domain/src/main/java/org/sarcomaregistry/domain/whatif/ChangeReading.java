package org.sarcomaregistry.domain.whatif;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.indicator.Attribution;
import org.sarcomaregistry.domain.indicator.Indicator;
import org.sarcomaregistry.domain.indicator.Property;
import org.sarcomaregistry.domain.indicator.SarcomaIndicators;
import org.sarcomaregistry.domain.indicator.Target;
import org.sarcomaregistry.domain.indicator.YearOf;

/**
 * The language of changes, one word each: {@code limit=28}, {@code replace=deep:over-5-cm}, {@code without=localised},
 * {@code also=deep}, {@code also=not:deep}, {@code target=90}, {@code target=90/70}, {@code target=none},
 * {@code unit=operating}, {@code year=death}, {@code pooled=3}.
 */
public final class ChangeReading {

    private static final int LONGEST_LIMIT = 3650;
    private static final int MOST_YEARS = 10;

    private static final ImmutableSortedMap<String, Property> PROPERTIES = SarcomaIndicators.all().stream()
            .flatMap(
                    indicator -> Stream.concat(Stream.of(indicator.population()), Change.numerator(indicator).stream()))
            .flatMap(criterion -> criterion.properties().stream())
            .distinct()
            .collect(ImmutableSortedMap.toImmutableSortedMap(
                    Comparator.naturalOrder(), Property::id, property -> property));

    private ChangeReading() {}

    /** {@return the properties that definitions can be made of, by their ids: those of all indicators} */
    public static ImmutableSortedMap<String, Property> properties() {
        return PROPERTIES;
    }

    /**
     * {@return the change that a word names; empty for one that names none}
     *
     * @param word as a person writes it
     * @param indicator whose definition it is for
     */
    public static Optional<Change> of(String word, Indicator indicator) {
        int equals = word.indexOf('=');
        if (equals < 0) {
            return Optional.empty();
        }
        var what = word.substring(equals + 1);
        return switch (word.substring(0, equals)) {
            case "limit" -> number(what, LONGEST_LIMIT).map(Change.Limit::new);
            case "replace" -> replacement(what);
            case "without" -> property(what).map(Change.Without::new);
            case "also" -> also(what);
            case "target" -> target(what, indicator);
            case "unit" -> named(Attribution.values(), what).map(Change.Unit::new);
            case "year" -> named(YearOf.values(), what).map(Change.Year::new);
            case "pooled" -> number(what, MOST_YEARS).filter(n -> n > 0).map(Change.Pooled::new);
            default -> Optional.empty();
        };
    }

    private static Optional<Property> property(String id) {
        return Optional.ofNullable(PROPERTIES.get(id));
    }

    private static Optional<Change> replacement(String pair) {
        int colon = pair.indexOf(':');
        return colon < 0
                ? Optional.empty()
                : property(pair.substring(0, colon))
                        .flatMap(one ->
                                property(pair.substring(colon + 1)).map(other -> new Change.Replace(one, other)));
    }

    private static Optional<Change> also(String what) {
        return what.startsWith("not:")
                ? property(what.substring(4)).map(property -> new Change.Also(property.negate()))
                : property(what).map(Change.Also::new);
    }

    private static Optional<Change> target(String levels, Indicator indicator) {
        if (levels.equals("none")) {
            return Optional.of(new Change.Aim(Optional.empty()));
        }
        int slash = levels.indexOf('/');
        var high = number(slash < 0 ? levels : levels.substring(0, slash), 100);
        var moderate = slash < 0 ? Optional.<Integer>empty() : number(levels.substring(slash + 1), 100);
        return slash >= 0 && moderate.isEmpty() ? Optional.empty() : high.flatMap(h -> aim(h, moderate, indicator));
    }

    private static Optional<Change> aim(int high, Optional<Integer> moderate, Indicator indicator) {
        boolean up = indicator.direction() == Target.Direction.HIGHER_IS_BETTER;
        boolean ordered = moderate.filter(m -> up ? m > high : m < high).isEmpty();
        if (!ordered || indicator.direction() == Target.Direction.NEITHER) {
            return Optional.empty();
        }
        var target = up ? Target.atLeast(high) : Target.atMost(high);
        return Optional.of(
                new Change.Aim(Optional.of(moderate.map(target::acceptable).orElse(target))));
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String code) {
        return Stream.of(values)
                .filter(value -> Codes.fromName(value).equals(code))
                .findFirst();
    }

    private static Optional<Integer> number(String digits, int most) {
        return Optional.of(digits)
                .filter(text -> text.matches("[0-9]{1,4}"))
                .map(Integer::valueOf)
                .filter(n -> n <= most);
    }
}
