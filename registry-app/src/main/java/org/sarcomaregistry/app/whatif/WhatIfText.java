package org.sarcomaregistry.app.whatif;

import com.google.common.collect.ImmutableSet;
import java.io.PrintWriter;
import java.util.Locale;
import org.sarcomaregistry.application.reporting.Submission;
import org.sarcomaregistry.domain.indicator.Figure;
import org.sarcomaregistry.domain.indicator.FigureText;
import org.sarcomaregistry.domain.indicator.Indicator;
import org.sarcomaregistry.domain.indicator.Verdict;
import org.sarcomaregistry.domain.text.Language;
import org.sarcomaregistry.domain.text.Text;
import org.sarcomaregistry.domain.whatif.Moved;
import org.sarcomaregistry.domain.whatif.WhatIf;

/** Says what a changed definition would do. */
public final class WhatIfText {

    private static final ImmutableSet<String> UNTOLD =
            ImmutableSet.of("form", "form_version", "message_id", "reporter_hpr", "department", "documented_on");

    private final PrintWriter out;
    private final Language language;

    public WhatIfText(PrintWriter out, Language language) {
        this.out = out;
        this.language = language;
    }

    /** The definition before and after the change. */
    public void definitions(Indicator before, Indicator after) {
        say(Text.of("Som det er: ", "As it is: "), before.definition(language));
        say(Text.of("Endret:     ", "Changed:  "), after.definition(language));
    }

    /** What becomes of real courses, figure by figure. */
    public void moved(WhatIf what, int courses) {
        int moved = what.courses().size();
        out.println(Text.of(
                        moved + " av " + courses + " forløp telles annerledes; "
                                + what.figures().size() + " tall blir andre",
                        moved + " of " + courses + " courses are counted otherwise; "
                                + what.figures().size() + " figures become others")
                .in(language));
        what.figures().forEach(this::figure);
    }

    private void figure(Moved moved) {
        var key = moved.before().key();
        out.println("  " + key.scope().name() + " " + key.year() + ": " + words(moved.before()) + " -> "
                + words(moved.after())
                + Text.of(" (" + moved.courses() + " forløp)", " (" + courses(moved.courses()) + ")")
                        .in(language));
    }

    private static String courses(long number) {
        return number == 1 ? "1 course" : number + " courses";
    }

    private String words(Figure figure) {
        return FigureText.of(figure).in(language);
    }

    /** The smallest made-up patient, and how each definition counts them. */
    public void smallest(SmallestPatient.Found found, Indicator before, Indicator after) {
        out.println(Text.of(
                        "Den minste oppdiktede pasienten som telles annerledes, når alle kilder er komplette:",
                        "The smallest made-up patient who is counted otherwise, when every source is complete:")
                .in(language));
        found.patient().submissions().forEach(this::message);
        explained(Text.of("Som det er: ", "As it is: "), before, found);
        explained(Text.of("Endret:     ", "Changed:  "), after, found);
    }

    private void message(Submission submission) {
        var line = new StringBuilder("  ")
                .append(submission.receivedOn())
                .append(" ")
                .append(submission.form().answer("form").orElse(""));
        submission.form().fields().forEach((name, answers) -> {
            if (!UNTOLD.contains(name) && !name.startsWith("patient_")) {
                line.append(' ').append(name).append('=').append(String.join("|", answers));
            }
        });
        out.println(line);
    }

    private void explained(Text name, Indicator indicator, SmallestPatient.Found found) {
        var explanation = indicator.explain(found.course(), SmallestPatient.DATA_DATE);
        var place = indicator.placing().smallestPlace(found.course()).name();
        say(
                name,
                Text.of("i nevneren: ", "in the denominator: ").in(language) + verdict(explanation.included())
                        + Text.of("; i telleren: ", "; in the numerator: ").in(language) + verdict(explanation.met())
                        + "; " + place);
    }

    private String verdict(Verdict verdict) {
        var truth = switch (verdict.truth()) {
            case YES -> Text.of("ja", "yes");
            case NO -> Text.of("nei", "no");
            case UNKNOWN -> Text.of("ukjent", "unknown");
        };
        return truth.in(language) + " (" + verdict.reason().in(language).toLowerCase(Locale.ROOT) + ")";
    }

    /** That nobody was found. */
    public void nobody() {
        out.println(Text.of(
                        "Ingen av de 4 400 oppdiktede pasientene telles annerledes; det beviser ingenting.",
                        "None of the 4,400 made-up patients is counted otherwise; that proves nothing.")
                .in(language));
    }

    private void say(Text name, String what) {
        out.println(name.in(language) + what);
    }
}
