package org.sarcomaregistry.testkit.law;

import static org.sarcomaregistry.testkit.law.Law.law;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.BiFunction;
import org.sarcomaregistry.domain.indicator.Attainment;
import org.sarcomaregistry.domain.indicator.Target;
import org.sarcomaregistry.testkit.law.FigureAnswer.Range;
import org.sarcomaregistry.testkit.law.IndicatorUnderTest.Power;

/** Laws that every single figure keeps. */
final class FigureLaws {

    /** Shares may have been rounded to four decimals on their way. */
    static final double TOLERANCE = 0.000_051;

    static final ImmutableList<Law> ALL = ImmutableList.of(
            figure(
                    "met-assessed-population",
                    "No more are met than assessed, and none of the counts is negative.",
                    (s, f) -> {
                        var n = f.numbers();
                        return said(
                                0 <= n.met() && n.met() <= n.assessed() && n.open() >= 0,
                                "met, assessed, open are " + n);
                    }),
            figure("share-is-met-of-assessed", "The share is met divided by assessed.", (s, f) -> {
                var n = f.numbers();
                boolean right = n.assessed() == 0
                        || (f.share().isPresent() && near(f.share().getAsDouble(), (double) n.met() / n.assessed()));
                return said(right, "share " + f.share() + " of " + n);
            }),
            figure("nothing-of-nobody", "The share and the interval of nobody are nothing, and not 0.", (s, f) -> {
                boolean nobody = f.numbers().assessed() == 0;
                boolean right = !nobody || (f.share().isEmpty() && f.interval().isEmpty());
                return said(right, "share " + f.share() + " and interval " + f.interval() + " of nobody");
            }),
            figure(
                    "interval-is-of-proportions",
                    "An interval is in order and within 0 to 1.",
                    (s, f) -> said(f.interval().filter(FigureLaws::isOutside).isEmpty(), "interval " + f.interval())),
            figure(
                    "interval-contains-the-share",
                    "The interval contains its share.",
                    (s, f) -> said(
                            f.share().isEmpty()
                                    || f.interval()
                                            .filter(i -> holds(i, f.share().getAsDouble()))
                                            .isPresent(),
                            "interval " + f.interval() + " of share " + f.share())),
            figure(
                    "bounds-are-of-proportions",
                    "Bounds are in order and within 0 to 1, and those of nobody are nothing.",
                    (s, f) -> {
                        boolean nobody = f.numbers().assessed() + f.numbers().open() == 0;
                        return said(
                                f.bounds().filter(FigureLaws::isOutside).isEmpty()
                                        && !(nobody && f.bounds().isPresent()),
                                "bounds " + f.bounds() + " of " + f.numbers());
                    }),
            figure(
                    "share-within-the-bounds",
                    "The share of the decided lies within the bounds.",
                    (s, f) -> said(
                            f.share().isEmpty()
                                    || f.bounds()
                                            .filter(b -> holds(b, f.share().getAsDouble()))
                                            .isPresent(),
                            "share " + f.share() + " and bounds " + f.bounds())),
            figure("nothing-open-nothing-wide", "Where nothing is open, the bounds are the share.", (s, f) -> {
                boolean decided = f.numbers().open() == 0 && f.numbers().assessed() > 0;
                boolean right = !decided
                        || f.bounds().filter(b -> near(b.lower(), b.upper())).isPresent();
                return said(right, "bounds " + f.bounds() + " although nothing is open");
            }),
            figure(
                    "bounds-contain-every-completion",
                    "However the open cases turn out, the share lies within the bounds.",
                    (s, f) -> Completions.of(f)
                            .flatMap(all -> said(
                                    f.bounds()
                                            .filter(b -> holds(b, all.lower()) && holds(b, all.upper()))
                                            .isPresent(),
                                    "bounds " + f.bounds() + " although " + all + " can come out")),
                    Power.COUNTS),
            figure(
                    "bounds-are-reached",
                    "Each bound is the share of some way in which the open cases may turn out.",
                    (s, f) -> Completions.of(f)
                            .flatMap(all -> said(
                                    f.bounds()
                                            .filter(b -> near(b.lower(), all.lower()) && near(b.upper(), all.upper()))
                                            .isPresent(),
                                    "bounds " + f.bounds() + " although only " + all + " can come out")),
                    Power.COUNTS),
            figure(
                    "level-survives-the-bounds",
                    "A level of attainment is said only if it holds at both bounds.",
                    (s, f) -> said(survives(s, f), f.attainment() + " although the bounds are " + f.bounds()),
                    Power.DEFINITION),
            figure(
                    "small-counts-are-hidden",
                    "Nothing that is shown to everybody is, or gives away, a count from 1 to 4.",
                    (s, f) -> f.shown().flatMap(Hiding::breach),
                    Power.COUNTS));

    private FigureLaws() {}

    private static Law figure(
            String name,
            String statement,
            BiFunction<IndicatorUnderTest, FigureAnswer, Optional<String>> breach,
            Power... needs) {
        return law(
                name,
                statement,
                (subject, stories) -> subject.ask(stories).figures().entrySet().stream()
                        .flatMap(figure -> breach.apply(subject, figure.getValue()).stream()
                                .map(wrong -> figure.getKey().scope().name() + " "
                                        + figure.getKey().year() + ": " + wrong))
                        .findFirst(),
                needs);
    }

    static Optional<String> said(boolean right, String wrong) {
        return right ? Optional.empty() : Optional.of(wrong);
    }

    static boolean near(double one, double other) {
        return Math.abs(one - other) <= TOLERANCE;
    }

    private static boolean holds(Range range, double number) {
        return range.lower() - TOLERANCE <= number && number <= range.upper() + TOLERANCE;
    }

    private static boolean isOutside(Range range) {
        return !(0 <= range.lower() && range.lower() <= range.upper() && range.upper() <= 1);
    }

    private static boolean survives(IndicatorUnderTest subject, FigureAnswer figure) {
        boolean isLevel = switch (figure.attainment()) {
            case HIGH, MODERATE, LOW -> true;
            case CANNOT_BE_DECIDED, NO_LEVEL, NO_PATIENTS, NOT_DEFINED -> false;
        };
        return !isLevel
                || subject.definition()
                        .flatMap(indicator -> indicator.target())
                        .filter(target -> figure.bounds()
                                .filter(b -> isAt(target, b.lower(), figure.attainment())
                                        && isAt(target, b.upper(), figure.attainment()))
                                .isPresent())
                        .isPresent();
    }

    private static boolean isAt(Target target, double share, Attainment level) {
        return target.level(share) == level;
    }
}
