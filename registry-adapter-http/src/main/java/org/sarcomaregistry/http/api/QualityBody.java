package org.sarcomaregistry.http.api;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sarcomaregistry.domain.quality.FieldCount;
import org.sarcomaregistry.domain.quality.FormQuality;
import org.sarcomaregistry.domain.quality.Timeliness;
import org.sarcomaregistry.domain.quality.Validity;
import org.sarcomaregistry.domain.quality.Verification;
import org.sarcomaregistry.domain.report.FormKind;

/** The quality of the reports on one form. */
record QualityBody(Optional<String> form, long reports, Answering fields, Time timeliness, Judgement validity) {

    private static final FormQuality NO_REPORTS = new FormQuality(0, ImmutableMap.of(), Timeliness.NONE);

    /** How fields were answered. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Answering(
            long required,
            long answered,
            long unknown,
            long blank,
            long notAsked,
            @Nullable BigDecimal share) {

        static Answering of(FieldCount count) {
            return new Answering(
                    count.required(),
                    count.answered(),
                    count.unknown(),
                    count.blank(),
                    count.notAsked(),
                    Numbers.share(count.completeness().share()));
        }
    }

    /** How soon reports came, in days. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Time(
            long timed,
            long imprecise,
            @Nullable BigDecimal lowerQuartile,
            @Nullable BigDecimal median,
            @Nullable BigDecimal upperQuartile,
            long onTime,
            @Nullable BigDecimal share) {

        static Time of(Timeliness timeliness) {
            var days = timeliness.days();
            return new Time(
                    days.total(),
                    timeliness.imprecise(),
                    Numbers.days(days.lowerQuartile()),
                    Numbers.days(days.median()),
                    Numbers.days(days.upperQuartile()),
                    timeliness.onTime(),
                    Numbers.share(timeliness.share().share()));
        }
    }

    /** How often something was found. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Found(
            String code,
            String severity,
            long count,
            long inRejected,
            @Nullable BigDecimal perHundred) {}

    /** What was found in messages. */
    record Judgement(long messages, long rejected, ImmutableList<Found> findings) {

        static Judgement of(Validity validity) {
            return new Judgement(
                    validity.messages(),
                    validity.rejected(),
                    validity.findings().entrySet().stream()
                            .map(found -> new Found(
                                    found.getKey().code(),
                                    found.getKey().severity().code(),
                                    found.getValue().all(),
                                    found.getValue().inRejected(),
                                    Numbers.days(validity.perHundred(found.getKey()))))
                            .collect(toImmutableList()));
        }
    }

    /** What diagnoses rest on. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Verified(
            long cases,
            long verified,
            @Nullable BigDecimal shareVerified,
            long deathCertificateOnly,
            @Nullable BigDecimal shareDeathCertificateOnly,
            long unknownBasis,
            long unregisteredDeaths) {

        static Verified of(Verification verification) {
            return new Verified(
                    verification.cases(),
                    verification.verified(),
                    Numbers.share(verification.morphologicallyVerified().share()),
                    verification.deathCertificateOnly(),
                    Numbers.share(verification.deathCertificateOnlyShare().share()),
                    verification.unknownBasis(),
                    verification.unregisteredDeaths());
        }
    }

    static QualityBody of(Optional<FormKind> kind, Optional<FormQuality> quality, Optional<Validity> validity) {
        var reports = quality.orElse(NO_REPORTS);
        return new QualityBody(
                kind.map(FormKind::code),
                reports.reports(),
                Answering.of(reports.allFields()),
                Time.of(reports.timeliness()),
                Judgement.of(validity.orElse(Validity.NONE)));
    }
}
