package org.sarcomaregistry.domain.restatement;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.sarcomaregistry.domain.indicator.Figure;
import org.sarcomaregistry.domain.indicator.FigureText;
import org.sarcomaregistry.domain.indicator.Indicator;
import org.sarcomaregistry.domain.text.Text;

/** Says in one sentence how a figure changed and what changed it. */
public final class ChangeText {

    private ChangeText() {}

    /**
     * For example {@code Coverage, Norge, 2023: from 61 % (11 of 18) to 63 % (12 of 19); 2 new reports from 1 sender}.
     *
     * @param indicator whose figure it is
     * @param change of one figure
     * @return the sentence in both languages
     */
    public static Text of(Indicator indicator, FigureChange change) {
        var key = change.key();
        var place = Text.same(key.scope().name() + ", " + key.year() + ": ");
        var from = FigureText.of(Figure.of(indicator, key, change.before()));
        var to = FigureText.of(Figure.of(indicator, key, change.after()));
        var figures = Text.of("fra ", "from ")
                .then("", from)
                .then("", Text.of(" til ", " to "))
                .then("", to);
        return indicator.name().then(", ", place).then("", figures).then("; ", because(change));
    }

    private static Text because(FigureChange change) {
        var parts = ImmutableList.<Text>builder();
        for (var kind : Cause.Kind.values()) {
            of(kind, change.causes()).ifPresent(parts::add);
        }
        byTime(change.byTimeAlone()).ifPresent(parts::add);
        return parts.build().stream()
                .reduce((one, other) -> one.then(", ", other))
                .orElseThrow();
    }

    private static Optional<Text> of(Cause.Kind kind, ImmutableList<Cause> all) {
        var own = all.stream().filter(cause -> cause.kind() == kind).toList();
        long senders = own.stream()
                .map(cause -> cause.entry().message().sender())
                .distinct()
                .count();
        return own.isEmpty() ? Optional.empty() : Optional.of(counted(kind, own.size(), senders));
    }

    private static Text counted(Cause.Kind kind, int count, long senders) {
        return switch (kind) {
            case REPORT ->
                number(count, "ny melding", "nye meldinger", "new report", "new reports")
                        .then(
                                "",
                                Text.of(" fra ", " from ")
                                        .then("", number(senders, "avsender", "avsendere", "sender", "senders")));
            case EVIDENCE ->
                number(count, "ny opplysning", "nye opplysninger", "new record", "new records")
                        .then("", Text.of(" fra andre kilder", " of other sources"));
            case CORRECTION -> number(count, "rettelse", "rettelser", "correction", "corrections");
            case WITHDRAWAL -> number(count, "tilbaketrekking", "tilbaketrekkinger", "withdrawal", "withdrawals");
            case DECISION ->
                number(count, "avgjørelse", "avgjørelser", "decision", "decisions")
                        .then("", Text.of(" i registeret", " of the registry"));
            case COMPLETENESS ->
                number(
                        count,
                        "kilde erklært komplett",
                        "kilder erklært komplette",
                        "source declared complete",
                        "sources declared complete");
        };
    }

    private static Optional<Text> byTime(long cases) {
        return cases == 0
                ? Optional.empty()
                : Optional.of(number(cases, "pasient", "pasienter", "patient", "patients")
                        .then("", Text.of(" bare fordi tiden har gått", " only because time has passed")));
    }

    private static Text number(long count, String nb, String nbMany, String en, String enMany) {
        return Text.of(count + " " + (count == 1 ? nb : nbMany), count + " " + (count == 1 ? en : enMany));
    }
}
