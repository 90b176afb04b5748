package org.sarcomaregistry.app.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.application.memory.InMemoryTransactions;
import org.sarcomaregistry.application.querying.KnownCourses;
import org.sarcomaregistry.application.reporting.Intake;
import org.sarcomaregistry.application.reporting.Outcome;
import org.sarcomaregistry.application.reporting.RecordEvidence;
import org.sarcomaregistry.application.reporting.Submission;
import org.sarcomaregistry.application.reporting.SubmitReport;
import org.sarcomaregistry.domain.person.NationalId;
import org.sarcomaregistry.domain.person.NationalIdReading;
import org.sarcomaregistry.domain.report.Examination;
import org.sarcomaregistry.domain.report.IdPolicy;

class SyntheticNorwayTest {

    private static final LocalDate THROUGH = LocalDate.of(2026, 11, 15);
    private static final int SOME = 400;

    @Test
    void the_same_seed_tells_the_same_to_the_byte() {
        assertThat(digest(some(1, THROUGH))).isEqualTo(digest(some(1, THROUGH)));
    }

    /** The digest of another machine: whoever changes the generator changes it here. */
    @Test
    void the_digest_is_the_same_on_every_machine() {
        assertThat(digest(some(1, THROUGH)))
                .isEqualTo("c386247d1f3650fef41012e8f371d7db175377b520d41deb035f60b365cc2395");
    }

    @Test
    void another_seed_tells_another_country() {
        assertThat(digest(some(1, THROUGH))).isNotEqualTo(digest(some(2, THROUGH)));
    }

    @Test
    void a_later_day_adds_to_what_was_known_and_changes_nothing() {
        var day = LocalDate.of(2022, 3, 1);
        var known = some(3, day).patients().flatMap(List::stream).toList();
        var later = some(3, THROUGH)
                .patients()
                .flatMap(List::stream)
                .filter(submission -> !submission.receivedOn().isAfter(day))
                .toList();
        assertThat(known).isNotEmpty().isEqualTo(later);
    }

    @Test
    void nothing_is_received_late_or_in_another_order() {
        assertThat(some(4, THROUGH).patients())
                .allSatisfy(submissions -> assertThat(submissions)
                        .isSortedAccordingTo(Comparator.comparing(Submission::receivedOn))
                        .allSatisfy(submission ->
                                assertThat(submission.receivedOn()).isBetween(LocalDate.of(2018, 1, 1), THROUGH)));
    }

    @Test
    void every_number_is_synthetic_and_every_person_has_another_one() {
        var seen = new HashSet<NationalId>();
        var norway = SyntheticNorway.ofSize(5, THROUGH, 30_000);
        assertThat(norway.lives().limit(30_000).map(told -> told.life().person()))
                .allSatisfy(person -> {
                    assertThat(person.first().isSynthetic()).isTrue();
                    assertThat(seen.add(person.first())).isTrue();
                    assertThat(person.changesId() && !seen.add(person.later())).isFalse();
                });
    }

    @Test
    void a_number_that_was_misspelt_is_nobodys() {
        var wrong = some(6, THROUGH)
                .patients()
                .flatMap(List::stream)
                .flatMap(submission -> submission.form().answer("patient_value").stream())
                .filter(value -> NationalId.parse(value) instanceof NationalIdReading.Invalid)
                .toList();
        assertThat(wrong).allSatisfy(value -> assertThat(value.charAt(2)).isIn('8', '9'));
    }

    @Test
    void the_examination_accepts_everything_but_deliberate_mistakes() {
        var folded = Folded.of(some(1, THROUGH));
        int accepted = folded.accepted().values().stream().mapToInt(n -> n).sum();
        assertThat(folded.rejected()).isBetween(1, accepted / 100);
        assertThat(folded.rejections().keySet())
                .allMatch(code -> code.matches("ERROR (DATE-FUTURE|FIELD-CODE|FIELD-MISSING|UNIT-UNKNOWN|ID-.*)"));
        int remarks = folded.remarks().values().stream().mapToInt(n -> n).sum();
        assertThat(remarks).isLessThan(accepted / 50);
    }

    @Test
    void the_intake_refuses_nothing() {
        var transactions = new InMemoryTransactions();
        var outcomes = outcomes(some(1, THROUGH), transactions);
        assertThat(outcomes).containsOnlyKeys("accepted", "rejected");
        var known = KnownCourses.on(THROUGH, transactions);
        assertThat(known.histories()).hasSizeBetween(SOME - 10, SOME);
    }

    @Test
    void everything_that_happens_in_reporting_happens() {
        var forms = new SyntheticNorway(1, THROUGH)
                .patients()
                .flatMap(List::stream)
                .map(Submission::form)
                .toList();
        assertThat(forms).anySatisfy(form -> assertThat(form.answer("form")).contains("withdrawal"));
        assertThat(forms).anySatisfy(form -> assertThat(form.answer("reason")).contains("wrong-content"));
        assertThat(forms).anySatisfy(form -> assertThat(form.answer("reason")).contains("more-information"));
        assertThat(forms)
                .anySatisfy(form -> assertThat(form.answer("department")).contains("general-practice"));
        assertThat(forms)
                .anySatisfy(form -> assertThat(form.answers("new_id_value")).isNotEmpty());
        assertThat(forms)
                .anySatisfy(form -> assertThat(form.answers("tumour_ref")).isNotEmpty());
    }

    @Test
    void a_newcomer_is_reported_under_both_numbers() {
        var told = new SyntheticNorway(1, THROUGH)
                .lives()
                .filter(one -> one.life().person().changesId())
                .filter(one -> one.submissions().stream()
                        .anyMatch(s -> s.form().answer("new_id_value").isPresent()))
                .findFirst()
                .orElseThrow();
        assertThat(told.submissions().stream().flatMap(s -> s.form().answer("patient_scheme").stream()))
                .contains("dnr");
        assertThat(told.life().person().idOn(THROUGH))
                .isEqualTo(told.life().person().later());
    }

    @Test
    void declarations_cover_every_day_of_every_source() {
        var declarations = new SyntheticNorway(1, THROUGH).declarations();
        assertThat(declarations)
                .allSatisfy(submission -> assertThat(submission.receivedOn()).isEqualTo(THROUGH));
        assertThat(declarations.stream()
                        .map(s -> s.form().answer("source").orElseThrow())
                        .distinct())
                .hasSize(6);
        assertThat(declarations.stream()
                        .filter(s -> s.form().answer("source").orElseThrow().equals("drug-record"))
                        .count())
                .isEqualTo(9);
    }

    @Test
    void there_was_nothing_before_2018() {
        assertThatThrownBy(() -> new SyntheticNorway(1, LocalDate.of(2017, 12, 31)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static SyntheticNorway some(long seed, LocalDate through) {
        return SyntheticNorway.ofSize(seed, through, SOME);
    }

    private static String digest(SyntheticNorway norway) {
        var hasher = Hashing.sha256().newHasher();
        Stream.concat(norway.patients().flatMap(List::stream), norway.declarations().stream())
                .forEach(submission -> hasher.putString(
                        submission.receivedOn()
                                + submission.sender().name()
                                + submission.form().canonical(),
                        StandardCharsets.UTF_8));
        return hasher.hash().toString();
    }

    private static Map<String, Integer> outcomes(SyntheticNorway norway, InMemoryTransactions transactions) {
        var intake = new Intake(
                transactions,
                Examination.current(IdPolicy.TRIAL),
                form -> Integer.toHexString(form.canonical().hashCode()),
                Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        var reports = new SubmitReport(intake);
        var evidence = new RecordEvidence(intake);
        var outcomes = new TreeMap<String, Integer>();
        Stream.concat(norway.patients().flatMap(List::stream), norway.declarations().stream())
                .map(s -> s.sender().name().matches("[0-9]{9}") ? reports.submit(s) : evidence.record(s))
                .forEach(outcome -> outcomes.merge(word(outcome), 1, Integer::sum));
        return outcomes;
    }

    private static String word(Outcome outcome) {
        return outcome.fold(
                answered -> answered.repeated()
                        ? "repeated"
                        : answered.receipt().position().isPresent() ? "accepted" : "rejected",
                refused -> refused.reason().name());
    }
}
