package org.sarcomaregistry.domain.quality;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sarcomaregistry.domain.report.Codebook;
import org.sarcomaregistry.domain.report.FieldSpec;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.FormWriter;
import org.sarcomaregistry.domain.report.ReportForm;

/**
 * How reports on one form were filled in and how soon they came. Adds, so that a trust is the sum of its hospitals.
 *
 * @param fields a count for each field that reporters fill in, in the order of the codebook
 */
public record FormQuality(long reports, ImmutableMap<String, FieldCount> fields, Timeliness timeliness) {

    /** What identifies a message and its patient, and is always there. */
    private static final ImmutableSet<String> ENVELOPE = ImmutableSet.of("all", "patient");

    /** What nobody misses where it is blank; free text is kept encrypted besides. */
    private static final ImmutableSet<String> NOT_MISSED = ImmutableSet.of("comment", "confirmed", "tumour_ref");

    /**
     * {@return the fields of a form whose answers are counted, in the order of the codebook}
     *
     * @param kind a clinical report
     */
    public static ImmutableMap<String, FieldSpec> fields(FormKind kind) {
        var counted = ImmutableMap.<String, FieldSpec>builder();
        Codebook.current().fields(kind).forEach((name, spec) -> {
            if (!ENVELOPE.contains(spec.group()) && !NOT_MISSED.contains(name)) {
                counted.put(name, spec);
            }
        });
        return counted.buildOrThrow();
    }

    /**
     * {@return how these reports were filled in, by the codebook in force}
     *
     * @param kind the form of them all
     * @param reports that stand, each once
     */
    public static FormQuality of(FormKind kind, Collection<Delivered> reports) {
        var specs = fields(kind);
        Map<String, FieldCount> counts = new LinkedHashMap<>();
        specs.keySet().forEach(name -> counts.put(name, FieldCount.NONE));
        for (var delivered : reports) {
            var form = FormWriter.of(delivered.report());
            specs.forEach((name, spec) -> counts.merge(name, count(spec, form), FieldCount::plus));
        }
        return new FormQuality(reports.size(), ImmutableMap.copyOf(counts), Timeliness.of(reports));
    }

    private static FieldCount count(FieldSpec spec, ReportForm form) {
        var state = FieldState.of(spec, form);
        return FieldCount.of(
                state, state != FieldState.NOT_ASKED && spec.required().holdsFor(form));
    }

    /**
     * {@return both together}
     *
     * @param other of other reports on the same form
     */
    public FormQuality plus(FormQuality other) {
        Map<String, FieldCount> sum = new LinkedHashMap<>(fields);
        other.fields.forEach((name, count) -> sum.merge(name, count, FieldCount::plus));
        return new FormQuality(reports + other.reports, ImmutableMap.copyOf(sum), timeliness.plus(other.timeliness));
    }

    /** {@return all fields of all reports together} */
    public FieldCount allFields() {
        return fields.values().stream().reduce(FieldCount.NONE, FieldCount::plus);
    }
}
