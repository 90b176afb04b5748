package org.sarcomaregistry.app.synthetic;

import static org.sarcomaregistry.app.synthetic.Weighted.share;

import com.google.common.collect.ImmutableList;
import org.sarcomaregistry.domain.person.Sex;
import org.sarcomaregistry.domain.tumour.Laterality;
import org.sarcomaregistry.domain.tumour.TumourGroup;

/** Makes tumours of a type. */
final class Tumours {

    private static final int SMALLEST_MM = 6;
    private static final int LARGEST_MM = 420;
    private static final double BOTH_DEPTHS = 0.05;
    private static final Weighted<Laterality> SIDES =
            Weighted.shares(share(49, Laterality.LEFT), share(50, Laterality.RIGHT), share(1, Laterality.UNKNOWN));

    private Tumours() {}

    /** A tumour of a type in a person of a sex, without metastases. */
    static Tumour of(Histotype type, Sex sex, Draw draw) {
        var spot = spot(type, sex, draw.branch("spot"));
        int size = size(type, draw.branch("size"));
        var grade = type.grading().from(draw.branch("grade"), type.aggression());
        int mitoses = mitoses(type, grade, draw.branch("mitoses"));
        int severity = type.group() == TumourGroup.GIST ? risk(size, mitoses) : grade.severity();
        return new Tumour(
                type,
                spot,
                side(type, spot, draw.branch("side")),
                depth(spot, draw.branch("depth")),
                size,
                grade,
                mitoses,
                severity,
                ImmutableList.of());
    }

    private static Spot spot(Histotype type, Sex sex, Draw draw) {
        var spot = type.spots().from(draw);
        return spot.fits(sex)
                ? spot
                : Weighted.of(fitting(type, sex), Spot::share).from(draw);
    }

    private static ImmutableList<Spot> fitting(Histotype type, Sex sex) {
        return type.spots().things().stream().filter(s -> s.fits(sex)).collect(ImmutableList.toImmutableList());
    }

    private static int size(Histotype type, Draw draw) {
        int size = (int) draw.around(type.sizeMm(), 0.55);
        return Math.min(LARGEST_MM, Math.max(SMALLEST_MM, size));
    }

    private static Laterality side(Histotype type, Spot spot, Draw draw) {
        if (!spot.site().laterality()) {
            return Laterality.NOT_APPLICABLE;
        }
        boolean sacral = type.spots().things().size() > 1 && spot.name().equals("chordoma");
        return sacral ? Laterality.MIDLINE : SIDES.from(draw);
    }

    private static String depth(Spot spot, Draw draw) {
        if (spot.superficial().isEmpty()) {
            return "not-applicable";
        }
        double at = draw.unit();
        double superficial = spot.superficial().get();
        return at < superficial ? "superficial" : at < superficial + BOTH_DEPTHS ? "both" : "deep";
    }

    private static int mitoses(Histotype type, Grading.Grade grade, Draw draw) {
        if (type.group() == TumourGroup.GIST) {
            return (int) draw.around(3, 1.1);
        }
        int points = grade.points().map(Grading.Points::mitoses).orElse(grade.severity());
        return switch (points) {
            case 1 -> draw.between(0, 9);
            case 2 -> draw.between(10, 19);
            default -> 20 + (int) draw.around(8, 0.8);
        };
    }

    /** Risk of GIST in three steps, after the modified criteria of the NIH (Joensuu 2008) without site and rupture. */
    private static int risk(int sizeMm, int mitoses) {
        if (sizeMm > 100 || mitoses > 10 || (sizeMm > 50 && mitoses > 5)) {
            return 3;
        }
        return sizeMm > 50 || mitoses > 5 ? 2 : 1;
    }
}
