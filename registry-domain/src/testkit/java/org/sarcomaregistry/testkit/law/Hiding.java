package org.sarcomaregistry.testkit.law;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.sarcomaregistry.domain.indicator.Attainment;
import org.sarcomaregistry.domain.indicator.Cell;
import org.sarcomaregistry.domain.indicator.Disclosure;
import org.sarcomaregistry.domain.indicator.PublicFigure;

/** What a public figure gives away. */
final class Hiding {

    private Hiding() {}

    static Optional<String> breach(PublicFigure shown) {
        var met = number(shown.met());
        var assessed = number(shown.assessed());
        if (isSmall(met) || isSmall(assessed) || isSmall(number(shown.open())) || isSmall(difference(assessed, met))) {
            return Optional.of("met " + met + " of " + assessed + " are shown");
        }
        boolean counts = met.isPresent() && assessed.isPresent();
        if (!counts && (isShown(shown.share()) || isShown(shown.interval()))) {
            return Optional.of("a share or an interval is shown although its counts are hidden");
        }
        boolean level = isShown(shown.attainment()) && !isHarmless(shown.attainment());
        return !counts && (isShown(shown.bounds()) || level)
                ? Optional.of("bounds or a level are shown although the counts are hidden")
                : Optional.empty();
    }

    private static boolean isHarmless(Cell<Attainment> cell) {
        return cell.fold(
                level -> level == Attainment.NO_LEVEL || level == Attainment.NO_PATIENTS, () -> true, () -> true);
    }

    private static OptionalLong difference(OptionalLong assessed, OptionalLong met) {
        return assessed.isPresent() && met.isPresent()
                ? OptionalLong.of(assessed.getAsLong() - met.getAsLong())
                : OptionalLong.empty();
    }

    private static boolean isSmall(OptionalLong count) {
        return LongStream.range(1, Disclosure.LEAST).anyMatch(small -> count.equals(OptionalLong.of(small)));
    }

    private static OptionalLong number(Cell<Long> cell) {
        return cell.fold(OptionalLong::of, OptionalLong::empty, OptionalLong::empty);
    }

    private static boolean isShown(Cell<?> cell) {
        return cell.fold(value -> true, () -> false, () -> false);
    }
}
