package org.sarcomaregistry.http.api;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Optional;
import org.sarcomaregistry.domain.indicator.Counts;
import org.sarcomaregistry.domain.indicator.Figure;
import org.sarcomaregistry.domain.indicator.FigureKey;
import org.sarcomaregistry.domain.indicator.Indicator;
import org.sarcomaregistry.domain.indicator.SarcomaIndicators;
import org.sarcomaregistry.domain.report.MessageKey;
import org.sarcomaregistry.domain.restatement.Cause;
import org.sarcomaregistry.domain.restatement.ChangeText;
import org.sarcomaregistry.domain.restatement.FigureChange;

/**
 * A figure that is another one than in an earlier release.
 *
 * @param persons how many persons are counted otherwise
 * @param byTimeAlone how many of them only because time has passed
 * @param messages every message that changed the figure, for those who ask for them
 */
record RestatementBody(
        String indicator,
        PlaceBody place,
        int year,
        ValueBody before,
        ValueBody after,
        String nb,
        String en,
        int persons,
        long byTimeAlone,
        ImmutableList<Kind> causes,
        Optional<ImmutableList<SourceBody>> messages) {

    /** How many messages of a kind changed a figure, and of how many senders they were. */
    record Kind(String kind, long messages, long senders) {}

    /** The name of a figure. */
    record Named(String indicator, PlaceBody place, int year) {

        static Named of(FigureKey key) {
            return new Named(key.indicator(), PlaceBody.of(key.scope()), key.year());
        }
    }

    static RestatementBody of(FigureChange change, Optional<ImmutableMap<MessageKey, String>> receipts) {
        var key = change.key();
        var indicator = SarcomaIndicators.byId(key.indicator()).orElseThrow();
        var text = ChangeText.of(indicator, change);
        return new RestatementBody(
                key.indicator(),
                PlaceBody.of(key.scope()),
                key.year(),
                value(indicator, key, change.before()),
                value(indicator, key, change.after()),
                text.nb(),
                text.en(),
                change.cases().size(),
                change.byTimeAlone(),
                kinds(change.causes()),
                receipts.map(found ->
                        SourceBody.of(change.causes().stream().map(Cause::entry).toList(), found)));
    }

    private static ValueBody value(Indicator indicator, FigureKey key, Counts counts) {
        return ValueBody.whole(Figure.of(indicator, key, counts));
    }

    private static ImmutableList<Kind> kinds(ImmutableList<Cause> causes) {
        return Arrays.stream(Cause.Kind.values())
                .map(kind -> kind(kind, causes))
                .filter(kind -> kind.messages() > 0)
                .collect(toImmutableList());
    }

    private static Kind kind(Cause.Kind kind, ImmutableList<Cause> causes) {
        var own = causes.stream().filter(cause -> cause.kind() == kind).toList();
        long senders = own.stream()
                .map(cause -> cause.entry().message().sender())
                .distinct()
                .count();
        return new Kind(kind.code(), own.size(), senders);
    }
}
