package org.sarcomaregistry.application.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.application.Collision;
import org.sarcomaregistry.application.drafting.DiscardReason;
import org.sarcomaregistry.application.drafting.Draft;
import org.sarcomaregistry.application.drafting.DraftEvent;
import org.sarcomaregistry.application.drafting.DraftEvent.What;
import org.sarcomaregistry.application.drafting.Drafts;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.ReportForm;
import org.sarcomaregistry.domain.unit.HealthUnits;
import org.sarcomaregistry.domain.unit.OrganisationNumber;
import org.sarcomaregistry.domain.unit.ReportingUnit;

/** A department has one active draft of a subject, versions follow each other, and what is closed stays closed. */
public abstract class DraftsContract extends StoresContract {

    private static final Instant NOON = Instant.parse("2026-03-31T12:00:00Z");
    private static final String HOSPITAL = "974795787";
    private static final String ANOTHER = "974557746";

    @Test
    void a_draft_is_found_as_it_was_kept() {
        var draft = draft(1, "oncology");
        commit(drafts -> drafts.add(draft));
        assertThat(find(draft)).contains(draft);
        assertThat(find(draft(1, "oncology"))).isEmpty();
        Optional<Draft> same = read(drafts -> drafts.active(draft.subject().orElseThrow()));
        assertThat(same).contains(draft);
    }

    @Test
    void a_version_takes_the_place_of_the_one_that_was_shown_and_of_no_other() {
        var draft = draft(1, "oncology");
        var second = version(draft, 2, draft.form().with("target", "metastasis"));
        commit(drafts -> drafts.add(draft));
        commit(drafts -> drafts.replace(1, second));
        assertThat(find(draft)).contains(second);
        assertThatThrownBy(() -> commit(drafts -> drafts.replace(1, version(draft, 2, draft.form()))))
                .isInstanceOf(Collision.class);
        assertThatThrownBy(() -> commit(drafts -> drafts.replace(1, draft(2, "oncology"))))
                .isInstanceOf(Collision.class);
        assertThat(find(draft)).contains(second);
    }

    @Test
    void a_department_has_one_active_draft_of_a_subject() {
        var first = draft(1, "oncology");
        commit(drafts -> drafts.add(first));
        assertThatThrownBy(() -> commit(drafts -> drafts.add(draft(1, "oncology"))))
                .isInstanceOf(Collision.class);
        commit(drafts -> drafts.add(draft(2, "oncology")));
        commit(drafts -> drafts.add(draft(1, "surgery")));
        var other = draft(3, "oncology");
        commit(drafts -> drafts.add(other));
        assertThatThrownBy(() -> commit(drafts -> drafts.replace(1, version(other, 2, first.form()))))
                .isInstanceOf(Collision.class);
        commit(drafts -> drafts.replace(1, closed(first)));
        commit(drafts -> drafts.add(draft(1, "oncology")));
    }

    @Test
    void drafts_that_name_no_patient_are_not_each_others() {
        var nobody = draft(1, "oncology").form().without("patient_value");
        var one = begun(nobody, "oncology", HOSPITAL, NOON);
        var two = begun(nobody, "oncology", HOSPITAL, NOON.plusSeconds(1));
        commit(drafts -> drafts.add(one));
        commit(drafts -> drafts.add(two));
        assertThat(active(HOSPITAL)).containsExactly(one.withoutForm(), two.withoutForm());
    }

    @Test
    void what_is_closed_stays_closed_and_says_nothing() {
        var draft = draft(1, "oncology");
        commit(drafts -> drafts.add(draft));
        commit(drafts -> drafts.replace(1, closed(draft)));
        assertThat(find(draft)).contains(closed(draft));
        assertThat(find(draft).orElseThrow().form().fields()).isEmpty();
        assertThatThrownBy(() -> commit(drafts -> drafts.replace(1, draft))).isInstanceOf(Collision.class);
        assertThat(active(HOSPITAL)).isEmpty();
    }

    @Test
    void the_drafts_of_some_units_come_the_oldest_first() {
        var form = draft(1, "oncology").form();
        var late = begun(form, "oncology", HOSPITAL, NOON.plusSeconds(9));
        var early = begun(form, "surgery", HOSPITAL, NOON);
        var elsewhere = begun(form, "surgery", ANOTHER, NOON);
        ImmutableList.of(late, early, elsewhere).forEach(draft -> commit(drafts -> drafts.add(draft)));
        assertThat(active(HOSPITAL)).containsExactly(early.withoutForm(), late.withoutForm());
        assertThat(active(HOSPITAL, ANOTHER))
                .containsExactlyInAnyOrder(early.withoutForm(), elsewhere.withoutForm(), late.withoutForm());
        assertThat(active()).isEmpty();
        commit(drafts -> drafts.replace(1, closed(late)));
        int held = read(drafts -> drafts.heldBy("kari"));
        assertThat(held).isEqualTo(2);
    }

    @Test
    void what_happened_is_told_in_its_order() {
        var draft = draft(1, "oncology");
        var begun = new DraftEvent(draft.id(), 1, What.BEGUN, "kari", NOON, Optional.empty());
        var ended =
                new DraftEvent(draft.id(), 1, What.DISCARDED, "ola", NOON, Optional.of(DiscardReason.WRONG_PATIENT));
        commit(drafts -> {
            drafts.add(draft);
            drafts.note(begun);
            drafts.note(ended);
        });
        assertThat(history(draft.id())).containsExactly(begun, ended);
        assertThat(history(new UUID(0, 0))).isEmpty();
    }

    private static Draft draft(int patient, String department) {
        return begun(Forms.of(FormKind.SURGERY, "any", Forms.patient(patient)), department, HOSPITAL, NOON);
    }

    private static Draft begun(ReportForm form, String department, String unit, Instant at) {
        return new Draft(
                UUID.randomUUID(),
                1,
                Draft.State.ACTIVE,
                FormKind.SURGERY,
                ReportingUnit.parse(HealthUnits.norway(), unit + "/" + department)
                        .orElseThrow(),
                form.without("message_id"),
                "kari",
                at,
                at,
                Optional.empty());
    }

    private static Draft version(Draft draft, long version, ReportForm form) {
        return new Draft(
                draft.id(),
                version,
                draft.state(),
                draft.kind(),
                draft.unit(),
                form,
                "ola",
                draft.begunAt(),
                draft.savedAt().plusSeconds(60),
                Optional.empty());
    }

    private static Draft closed(Draft draft) {
        return new Draft(
                draft.id(),
                draft.version(),
                Draft.State.DISCARDED,
                draft.kind(),
                draft.unit(),
                ReportForm.of(java.util.Map.of()),
                draft.holder(),
                draft.begunAt(),
                draft.savedAt(),
                Optional.empty());
    }

    private ImmutableList<DraftEvent> history(UUID id) {
        return read(drafts -> drafts.history(id));
    }

    private Optional<Draft> find(Draft draft) {
        return read(drafts -> drafts.find(draft.id()));
    }

    private ImmutableList<Draft> active(String... units) {
        var numbers = java.util.Arrays.stream(units)
                .map(number -> OrganisationNumber.parse(number).orElseThrow())
                .toList();
        return read(drafts -> drafts.active(numbers));
    }

    private <T> T read(java.util.function.Function<Drafts, T> question) {
        return transactions().read(stores -> question.apply(stores.drafts()));
    }

    private void commit(Consumer<Drafts> work) {
        transactions().commit(stores -> {
            work.accept(stores.drafts());
            return true;
        });
    }
}
