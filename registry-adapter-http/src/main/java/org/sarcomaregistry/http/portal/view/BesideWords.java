package org.sarcomaregistry.http.portal.view;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.sarcomaregistry.domain.comparison.Comparison;
import org.sarcomaregistry.domain.comparison.ComparisonText;
import org.sarcomaregistry.domain.text.Text;
import org.sarcomaregistry.http.portal.view.Card.Beside;

/** Writes out what a figure is beside others. */
public final class BesideWords {

    private final Words words;
    private final String when;

    private BesideWords(Words words, String when) {
        this.words = words;
        this.when = when;
    }

    /** For the page of a release. */
    public static BesideWords of(Words words) {
        return new BesideWords(words, "");
    }

    /** For a page of today, on which comparisons are those of the newest release. */
    public static BesideWords ofNewest(Words words) {
        return new BesideWords(words, words.say(", siste utgivelse", ", newest release"));
    }

    /** A line for each thing that the figure can be compared with. */
    public ImmutableList<Beside> of(Comparison figure) {
        var lines = ImmutableList.<Beside>builder();
        add(
                lines,
                words.say("Ved siden av Norge", "Beside Norway"),
                figure.besideNation().map(ComparisonText::of));
        add(
                lines,
                words.say("Ved siden av målet", "Beside the target"),
                figure.besideTarget().map(ComparisonText::of));
        add(
                lines,
                words.say("Utvikling over årene", "Trend over the years"),
                figure.trend().map(ComparisonText::of));
        add(
                lines,
                words.say("Plass blant like enheter", "Rank among its kind"),
                figure.rank().map(ComparisonText::of));
        add(
                lines,
                words.say("Det som kan avgjøre nivået", "What could decide the level"),
                figure.deciding().flatMap(ComparisonText::of));
        return lines.build();
    }

    private void add(ImmutableList.Builder<Beside> lines, String label, Optional<Text> said) {
        said.ifPresent(text -> lines.add(new Beside(label + when, words.say(text))));
    }
}
