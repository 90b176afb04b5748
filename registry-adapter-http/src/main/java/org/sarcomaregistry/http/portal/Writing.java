package org.sarcomaregistry.http.portal;

import com.google.common.collect.ImmutableSet;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sarcomaregistry.application.drafting.Draft;
import org.sarcomaregistry.domain.report.Codebook;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.ReportForm;
import org.sarcomaregistry.http.portal.form.Posted;

/**
 * What somebody has written on the page of a form.
 *
 * @param written the answers as they were sent
 * @param form the same without answers to fields that aren't asked beside the others
 * @param action which button was pressed
 * @param key the id of the draft, or the one that it shall get
 * @param shown the version that the page showed
 */
record Writing(Codebook codebook, ReportForm written, ReportForm form, String action, UUID key, long shown) {

    /** What the page doesn't ask, because it stands fast once a draft is begun. */
    private static final ImmutableSet<String> UNIT = ImmutableSet.of("sender_unit", "department");

    /** The answers of a page whose form has some answers already that nobody can change on it. */
    static Writing of(Context ctx, Codebook codebook, FormKind kind, ReportForm fixed) {
        var whole = answers(codebook, kind, ctx.formParamMap(), fixed);
        return new Writing(
                codebook,
                whole,
                codebook.reset(kind, whole),
                Optional.ofNullable(ctx.formParam("-action")).orElse("save"),
                key(ctx),
                Optional.ofNullable(ctx.formParam("-version"))
                        .filter(text -> text.matches("[0-9]{1,9}"))
                        .map(Long::valueOf)
                        .orElse(0L));
    }

    /** The answers that were sent, with those that can't be changed on the page. */
    static ReportForm answers(
            Codebook codebook, FormKind kind, Map<String, List<String>> parameters, ReportForm fixed) {
        var form = Posted.form(codebook, kind, parameters).without("message_id", "replaces");
        for (String name : fixed.fields().keySet()) {
            form = form.with(name, fixed.answers(name).toArray(String[]::new));
        }
        return form.with("form", kind.code()).with("form_version", codebook.version());
    }

    /** What stands fast of a draft: its unit, and what it corrects. */
    static ReportForm fixed(Draft draft) {
        var form = ReportForm.of(com.google.common.collect.Maps.filterKeys(
                draft.form().fields(), name -> UNIT.contains(name) || name.equals("replaces")));
        return form.with("sender_unit", draft.unit().number().digits())
                .with("department", draft.unit().department().code());
    }

    private static UUID key(Context ctx) {
        try {
            return UUID.fromString(Optional.ofNullable(ctx.formParam("-key")).orElse(""));
        } catch (IllegalArgumentException malformed) {
            throw Asked.notFound();
        }
    }

    /** The fields whose answers were taken away. */
    ImmutableSet<String> taken() {
        return com.google.common.collect.Sets.difference(
                        written.fields().keySet(), form.fields().keySet())
                .immutableCopy();
    }

    /** Whether the same was written as stands in a draft. */
    boolean isAsIn(Draft draft) {
        return form.equals(draft.form());
    }

    /** Whether the same was written but for what is confirmed. */
    boolean confirmsOnly(Draft draft) {
        return form.without("confirmed").equals(draft.form().without("confirmed"));
    }
}
