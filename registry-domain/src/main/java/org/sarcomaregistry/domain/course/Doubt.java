package org.sarcomaregistry.domain.course;

import com.google.common.collect.ImmutableList;
import org.sarcomaregistry.domain.code.Coded;
import org.sarcomaregistry.domain.consistency.Severity;
import org.sarcomaregistry.domain.report.EntryRef;
import org.sarcomaregistry.domain.text.Text;

/** What can be doubtful about a person's entries, none of them wrong by itself. */
public enum Doubt implements Coded {
    /** An entry that fits several tumours, and was therefore given to none. */
    TUMOUR_AMBIGUOUS(Severity.WARNING, "Meldingen passer til flere svulster", "The entry fits more than one tumour"),
    /** What a course holds may be told of several tumours, but nothing tells them apart. */
    TUMOUR_SEVERAL(
            Severity.QUERY,
            "Opplysningene i forløpet kan gjelde flere svulster",
            "What is told in the course may be about several tumours"),
    /** Two operations of one tumour within a week, at different days or units. */
    EVENT_NEAR(Severity.QUERY, "To operasjoner innen en uke kan være én", "Two operations within a week may be one"),
    /** Several reports of one operation, which do not agree on residual tumour; the one documented last counts. */
    EVENT_DIFFERS(
            Severity.WARNING,
            "Meldinger om samme operasjon sier ulikt om resttumor",
            "Reports of one operation differ on residual tumour"),
    /** Treatment or follow-up that is dated after the death. */
    AFTER_DEATH(Severity.WARNING, "Hendelsen er datert etter dødsfallet", "The event is dated after the death"),
    /** Sources tell different days of death. */
    DEATH_DATES(Severity.WARNING, "Dødsdatoene er ulike", "The dates of death differ");

    private final Severity severity;
    private final Text text;

    Doubt(Severity severity, String nb, String en) {
        this.severity = severity;
        this.text = Text.of(nb, en);
    }

    /** Stable code, such as {@code EVENT-NEAR}. */
    @Override
    public String code() {
        return name().replace('_', '-');
    }

    /** {@return how bad it is; never a mere remark, as a doubt is to be settled} */
    public Severity severity() {
        return severity;
    }

    /** {@return what the registrar is told} */
    public Text text() {
        return text;
    }

    /** A query for the registrar about these entries. */
    CourseQuery about(ImmutableList<EntryRef> entries) {
        return new CourseQuery(code(), severity, text, entries);
    }
}
