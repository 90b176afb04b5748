package org.sarcomaregistry.http.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.sarcomaregistry.domain.indicator.Cell;
import org.sarcomaregistry.domain.programme.Adherence;
import org.sarcomaregistry.domain.programme.AdherenceKey;
import org.sarcomaregistry.domain.statistics.Tally;
import org.sarcomaregistry.http.api.ValueBody.Range;

/**
 * How many courses followed a recommendation, at a place and in a year of diagnosis. Each cell is a number or the word
 * {@code suppressed}.
 *
 * @param share of those of whom it is decided; null when nobody is
 * @param bounds what the share could become once all are decided; null when nobody is or could be
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record AdherenceBody(
        String recommendation,
        PlaceBody place,
        int year,
        Object followed,
        Object notFollowed,
        Object notApplicable,
        Object notDecidable,
        @Nullable Object share,
        @Nullable Object bounds) {

    static AdherenceBody whole(AdherenceKey key, Adherence counts) {
        var share = counts.tally().share();
        return new AdherenceBody(
                key.recommendation(),
                PlaceBody.of(key.scope()),
                key.year(),
                counts.followed(),
                counts.notFollowed(),
                counts.notApplicable(),
                counts.notDecidable(),
                share.isPresent() ? ComparisonBody.rounded(share.getAsDouble()) : null,
                bounds(counts));
    }

    /** Somebody not decidable need not be one whom it was meant for. */
    private static @Nullable Range bounds(Adherence counts) {
        var range = counts.range();
        return range.nobody()
                ? null
                : new Range(
                        ComparisonBody.rounded(share(range.least(), 1)),
                        ComparisonBody.rounded(share(range.most(), 0)));
    }

    private static double share(Tally tally, double ofNobody) {
        return tally.share().orElse(ofNobody);
    }

    static AdherenceBody open(AdherenceKey key, Cell<Adherence> cell) {
        return cell.fold(counts -> whole(key, counts), () -> hidden(key), () -> whole(key, Adherence.NONE));
    }

    private static AdherenceBody hidden(AdherenceKey key) {
        Object word = ValueBody.SUPPRESSED;
        return new AdherenceBody(
                key.recommendation(), PlaceBody.of(key.scope()), key.year(), word, word, word, word, word, word);
    }

    static Position position(AdherenceKey key) {
        return Position.FIRST.then(key.recommendation()).then(key.scope()).then(key.year());
    }

    static Csv table(ImmutableList<AdherenceBody> bodies) {
        var table = new Csv(
                "recommendation",
                "level",
                "code",
                "name",
                "year",
                "followed",
                "not_followed",
                "not_applicable",
                "not_decidable",
                "share");
        bodies.forEach(body -> table.add(
                body.recommendation(),
                body.place().level(),
                body.place().code(),
                body.place().name(),
                body.year(),
                body.followed(),
                body.notFollowed(),
                body.notApplicable(),
                body.notDecidable(),
                body.share()));
        return table;
    }
}
