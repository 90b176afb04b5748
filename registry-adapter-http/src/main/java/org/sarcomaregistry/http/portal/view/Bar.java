package org.sarcomaregistry.http.portal.view;

import java.util.Locale;
import java.util.Optional;
import org.sarcomaregistry.domain.indicator.Bounds;
import org.sarcomaregistry.domain.indicator.Target;
import org.sarcomaregistry.domain.statistics.Interval;

/**
 * A share drawn on a line from 0 to 100 %: a diamond for the share, a bar for its interval, a frame for what it could
 * become, a dashed line for the target. Places along the line are lengths of the drawing, 10 for 0 % and 210 for 100 %.
 *
 * @param share outline of the diamond
 * @param words the same in one sentence, for those who don't see the drawing
 */
public record Bar(
        Optional<String> share, Optional<Span> interval, Optional<Span> bounds, Optional<String> target, String words) {

    private static final double START = 10;
    private static final double LENGTH = 200;

    /** Least width at which something is still seen. */
    private static final double THIN = 1.5;

    /** A stretch of the line. */
    public record Span(String from, String width) {}

    static Bar of(Optional<Double> share, Optional<Interval> interval, Optional<Bounds> bounds, About about) {
        return new Bar(
                share.map(Bar::diamond),
                interval.map(i -> span(i.lower(), i.upper())),
                bounds.filter(b -> b.width() > 0).map(b -> span(b.lower(), b.upper())),
                about.target().map(Target::high).map(Bar::place),
                about.words());
    }

    /** What else the drawing tells: the target, and the whole of it in words. */
    record About(Optional<Target> target, String words) {}

    private static Span span(double lower, double upper) {
        return new Span(place(lower), number(Math.max(THIN, LENGTH * (upper - lower))));
    }

    private static String diamond(double share) {
        double at = START + LENGTH * share;
        return "M" + number(at) + " 9 L" + number(at + 6) + " 16 L" + number(at) + " 23 L" + number(at - 6) + " 16 Z";
    }

    private static String place(double share) {
        return number(START + LENGTH * share);
    }

    private static String number(double length) {
        return String.format(Locale.ROOT, "%.1f", length);
    }
}
