package org.sarcomaregistry.application.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.application.access.Access;
import org.sarcomaregistry.application.access.Appointment;
import org.sarcomaregistry.application.access.Role;
import org.sarcomaregistry.application.drafting.Author;
import org.sarcomaregistry.application.drafting.Draft;
import org.sarcomaregistry.application.drafting.DraftForms;
import org.sarcomaregistry.application.drafting.DraftOutcome;
import org.sarcomaregistry.application.drafting.DraftOutcome.Why;
import org.sarcomaregistry.application.drafting.Drafting;
import org.sarcomaregistry.application.drafting.SubmitDraft;
import org.sarcomaregistry.application.reporting.Fingerprints;
import org.sarcomaregistry.application.reporting.Intake;
import org.sarcomaregistry.application.reporting.Outcome;
import org.sarcomaregistry.application.reporting.Sender;
import org.sarcomaregistry.domain.report.Examination;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.IdPolicy;
import org.sarcomaregistry.domain.report.ReportForm;

/** However many write and submit one draft at a time: one wins, and what is submitted is a version that was shown. */
public abstract class DraftingContract extends StoresContract {

    private static final int CROWD = 8;
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC);
    private static final Author KARI = new Author("kari", new Sender("974795787"));

    /** Fingerprints by these stores' key. */
    protected abstract Fingerprints fingerprints();

    @BeforeEach
    void appoint() {
        transactions().commit(stores -> {
            stores.appointments().add(new Appointment(KARI.subject(), Role.REPORTER, "974795787"));
            return true;
        });
    }

    private Drafting drafting() {
        return new Drafting(
                transactions(), new Access(transactions()), new DraftForms(Examination.current(IdPolicy.TRIAL)), CLOCK);
    }

    private SubmitDraft submitting() {
        var intake = new Intake(transactions(), Examination.current(IdPolicy.TRIAL), fingerprints(), CLOCK);
        return new SubmitDraft(transactions(), drafting(), intake, CLOCK);
    }

    private static ReportForm followUp(int patient) {
        return Forms.of(FormKind.FOLLOW_UP, "any", Forms.patient(patient));
    }

    @Test
    void of_many_who_save_one_version_one_wins_and_the_others_know() {
        var draft = begun(1);
        var outcomes = together(i ->
                () -> drafting().save(KARI, draft.id(), 1, followUp(1).with("comment", "by " + i)));
        assertThat(outcomes.stream().filter(outcome -> done(outcome).isPresent()))
                .hasSize(1);
        assertThat(outcomes.stream().flatMap(outcome -> why(outcome).stream())).containsOnly(Why.STALE);
        assertThat(found(draft).version()).isEqualTo(2);
    }

    @Test
    void of_many_who_begin_the_same_one_begins() {
        var outcomes = together(i -> () -> drafting().begin(KARI, followUp(1)));
        assertThat(outcomes.stream().filter(outcome -> done(outcome).isPresent()))
                .hasSize(1);
        assertThat(outcomes.stream().flatMap(outcome -> why(outcome).stream())).containsOnly(Why.EXISTS);
        assertThat(drafting().active(KARI)).hasSize(1);
    }

    @Test
    void of_many_who_begin_under_one_id_all_have_the_one_draft() {
        var id = UUID.randomUUID();
        var outcomes = together(i -> () -> drafting().begin(KARI, followUp(1).without("patient_value"), id));
        assertThat(outcomes)
                .allSatisfy(
                        outcome -> assertThat(done(outcome).orElseThrow().id()).isEqualTo(id));
        assertThat(drafting().active(KARI)).hasSize(1);
    }

    @Test
    void an_id_that_is_taken_is_no_way_into_the_draft_of_another_unit() {
        var draft = begun(1);
        var elsewhere = followUp(2).with("department", "gynaecology");
        assertThat(why(drafting().begin(KARI, elsewhere, draft.id()))).contains(Why.ABSENT);
        assertThat(found(draft)).isEqualTo(draft);
    }

    @Test
    void of_many_who_submit_one_version_all_get_the_one_receipt() {
        var draft = begun(1);
        var outcomes = together(i -> () -> submitting().submit(KARI, draft.id(), 1));
        assertThat(outcomes.stream().map(DraftingContract::receipt).distinct()).hasSize(1);
        assertThat(found(draft).receipt()).contains(receipt(outcomes.get(0)));
        assertThat(entries()).isEqualTo(1);
    }

    @Test
    void a_submission_beside_savings_takes_one_version_whole_or_nothing() {
        var draft = begun(1);
        var outcomes = together(i -> i % 2 == 0
                ? () -> submitting().submit(KARI, draft.id(), 1)
                : () -> drafting().save(KARI, draft.id(), 1, followUp(1).with("comment", "by " + i)));
        boolean submitted = found(draft).state() == Draft.State.SUBMITTED;
        assertThat(found(draft).version()).isEqualTo(submitted ? 1 : 2);
        assertThat(entries()).isEqualTo(submitted ? 1 : 0);
        assertThat(outcomes.stream().filter(outcome -> done(outcome).isPresent()))
                .hasSize(submitted ? 0 : 1);
    }

    private Draft begun(int patient) {
        return done(drafting().begin(KARI, followUp(patient))).orElseThrow();
    }

    private Draft found(Draft draft) {
        return drafting().find(KARI, draft.id()).orElseThrow();
    }

    private long entries() {
        return transactions().read(stores -> stores.log().watermark());
    }

    private static Optional<Draft> done(DraftOutcome outcome) {
        return outcome.fold(done -> Optional.of(done.draft()), sent -> Optional.empty(), refused -> Optional.empty());
    }

    private static Optional<Why> why(DraftOutcome outcome) {
        return outcome.fold(done -> Optional.empty(), sent -> Optional.empty(), refused -> Optional.of(refused.why()));
    }

    private static UUID receipt(DraftOutcome outcome) {
        return outcome.fold(
                done -> {
                    throw new AssertionError("not sent");
                },
                sent -> sent.outcome()
                        .fold(Outcome.Answered::receipt, refused -> {
                            throw new AssertionError(refused.reason());
                        })
                        .id(),
                refused -> {
                    throw new AssertionError(refused.why());
                });
    }

    private interface Each {
        Callable<DraftOutcome> of(int i);
    }

    private static List<DraftOutcome> together(Each each) {
        var gate = new CountDownLatch(1);
        var pool = Executors.newFixedThreadPool(CROWD);
        try {
            var answers = IntStream.range(0, CROWD)
                    .mapToObj(i -> pool.submit(() -> {
                        gate.await();
                        return each.of(i).call();
                    }))
                    .toList();
            gate.countDown();
            var outcomes = new ArrayList<DraftOutcome>();
            for (var answer : answers) {
                outcomes.add(answer.get());
            }
            return ImmutableList.copyOf(outcomes);
        } catch (Exception e) {
            throw new AssertionError(e);
        } finally {
            pool.shutdownNow();
        }
    }
}
