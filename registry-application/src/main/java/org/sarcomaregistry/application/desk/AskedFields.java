package org.sarcomaregistry.application.desk;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.sarcomaregistry.domain.report.Codebook;
import org.sarcomaregistry.domain.report.FieldSpec;
import org.sarcomaregistry.domain.report.FormKind;

/** The fields of a form that tell something of the patient's disease: what is asked about, and decided. */
final class AskedFields {

    /** About the message, and who the patient is. */
    private static final Set<String> OTHER_GROUPS = ImmutableSet.of("all", "patient");

    private AskedFields() {}

    /** All but those of the envelope. */
    static ImmutableSet<String> of(FormKind form) {
        return form.family() == FormKind.Family.DECISION
                ? ImmutableSet.of()
                : Codebook.current().fields(form).values().stream()
                        .filter(field -> !OTHER_GROUPS.contains(field.group()))
                        .map(FieldSpec::name)
                        .collect(toImmutableSet());
    }

    /** Those in which one report can be read as another: who reports, and when, is each one's own. */
    static ImmutableSet<String> decidable(FormKind form) {
        return Codebook.current().fields(form).values().stream()
                .filter(field -> field.group().equals(form.code()))
                .map(FieldSpec::name)
                .collect(toImmutableSet());
    }
}
