package org.sarcomaregistry.http.portal.view;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.sarcomaregistry.domain.course.TumourKey;
import org.sarcomaregistry.domain.indicator.Scope;
import org.sarcomaregistry.domain.text.Language;
import org.sarcomaregistry.domain.text.Text;

/** How one reader's language writes words, numbers and dates. */
public record Words(Language language) {

    private static final DateTimeFormatter NB_DATE = DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT);
    private static final DateTimeFormatter EN_DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** A space at which no line ends. */
    private static final String HELD = "\u00a0";

    public String say(String nb, String en) {
        return language == Language.NB ? nb : en;
    }

    public String say(Text text) {
        return text.in(language);
    }

    /** For example {@code 62,5 %}; only what is none or all stands without a decimal. */
    public String percent(double share) {
        return bare(share) + HELD + "%";
    }

    /** For example {@code 30,6–86,3 %}. */
    public String range(double lower, double upper) {
        var one = bare(lower);
        var other = bare(upper);
        return (one.equals(other) ? one : one + "–" + other) + HELD + "%";
    }

    /** A difference of shares, such as {@code 11,1 prosentpoeng}. */
    public String points(double difference) {
        return decimal(difference) + " " + say("prosentpoeng", "percentage points");
    }

    /** What stands where a number of 1 to 4, or one from which it could be computed, may not be shown. */
    public String hidden() {
        return say("skjult (1–4)", "hidden (1–4)");
    }

    /** For example {@code 24.3.2025}. */
    public String date(LocalDate day) {
        return (language == Language.NB ? NB_DATE : EN_DATE).format(day).replace(" ", HELD);
    }

    /** What people call a place. */
    public String place(Scope scope) {
        return switch (scope.level()) {
            case NATION -> say("Norge", "Norway");
            case UNKNOWN -> say("Ukjent enhet", "Unknown unit");
            case REGION, TRUST, HOSPITAL -> scope.name();
        };
    }

    /** The registry's id of a tumour, for the reader. */
    public String tumour(TumourKey key) {
        return key.isUndescribed() ? say("ikke beskrevet", "not described") : key.toString();
    }

    private String bare(double share) {
        if (share == 0) {
            return "0";
        }
        return share == 1 ? "100" : decimal(share);
    }

    private String decimal(double share) {
        var number = String.format(Locale.ROOT, "%.1f", share * 100);
        return language == Language.NB ? number.replace('.', ',') : number;
    }
}
