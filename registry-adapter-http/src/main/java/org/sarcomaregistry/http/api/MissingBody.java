package org.sarcomaregistry.http.api;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.sarcomaregistry.application.querying.MissingReports.Missing;
import org.sarcomaregistry.domain.indicator.FigureKey;
import org.sarcomaregistry.domain.report.MessageKey;

/**
 * A report that is missing.
 *
 * @param evidence what shows that there should be one
 * @param narrows the figure whose bounds it would narrow most
 */
record MissingBody(
        String form,
        String unit,
        String person,
        String tumour,
        String happenedOn,
        String dueOn,
        ImmutableList<SourceBody> evidence,
        Optional<Narrowed> narrows) {

    /**
     * A figure.
     *
     * @param by how much narrower its bounds would be at least, as a proportion
     */
    record Narrowed(String indicator, PlaceBody place, int year, BigDecimal by) {

        static Narrowed of(FigureKey key, double by) {
            return new Narrowed(
                    key.indicator(),
                    PlaceBody.of(key.scope()),
                    key.year(),
                    BigDecimal.valueOf(by).setScale(4, RoundingMode.HALF_EVEN));
        }
    }

    static MissingBody of(Missing missing, ImmutableMap<MessageKey, String> receipts) {
        var expectation = missing.expectation();
        return new MissingBody(
                expectation.kind().code(),
                expectation.unit().toString(),
                CaseBody.person(missing.course()),
                missing.course().key().toString(),
                expectation.happenedOn().toString(),
                expectation.dueOn().toString(),
                SourceBody.of(expectation.evidence(), receipts),
                missing.narrows().map(key -> Narrowed.of(key, missing.by())));
    }

    /** Names the missing report within its place. */
    static String name(Missing missing) {
        var expectation = missing.expectation();
        return CaseBody.name(missing.course()) + "/" + expectation.kind().code() + "/" + expectation.happenedOn() + "/"
                + expectation.unit();
    }
}
