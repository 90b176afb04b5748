package org.sarcomaregistry.app.synthetic;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.sarcomaregistry.application.reporting.Sender;
import org.sarcomaregistry.application.reporting.Submission;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.unit.Department;

/**
 * What of one patient's letters reaches the registry, and when: by the habits of the wards, with a few messages rejected,
 * corrected, withdrawn or sent by two departments. Used once.
 */
final class Post {

    private static final double REJECTED = 0.008;
    private static final double SENT_AGAIN = 0.8;
    private static final double WITHDRAWN = 0.004;
    private static final double CORRECTED = 0.03;
    private static final double TWICE = 0.02;
    private static final double INTERIM_REPLACED = 0.85;

    private final Habits habits;
    private final String prefix;
    private final Draw draw;
    private final ImmutableList.Builder<Submission> submissions = ImmutableList.builder();
    private int number;

    /**
     * The post of one patient.
     *
     * @param prefix begins all message ids, so that no other patient has the same
     */
    Post(Habits habits, String prefix, Draw draw) {
        this.habits = habits;
        this.prefix = prefix;
        this.draw = draw;
    }

    /** What is received up to a day, in the order of receipt. */
    ImmutableList<Submission> delivered(ImmutableList<Letter> letters, LocalDate through) {
        for (var letter : letters) {
            var chance = draw.branch(number++);
            if (letter.ward().isEmpty()) {
                send(letter, letter.form(), letter.ready());
            } else if (habits.isSent(letter.kind(), letter.ward().get(), letter.ready(), chance)) {
                report(letter, letter.ward().get(), chance);
            }
        }
        return submissions.build().stream()
                .filter(submission -> !submission.receivedOn().isAfter(through))
                .sorted(Comparator.comparing(Submission::receivedOn))
                .collect(ImmutableList.toImmutableList());
    }

    private void report(Letter letter, Ward ward, Draw chance) {
        var received = letter.ready().plusDays(habits.delay(ward, chance));
        if (letter.interim().isPresent()) {
            interim(letter, letter.interim().get(), ward, chance);
            return;
        }
        double at = chance.unit();
        if (at < REJECTED) {
            rejected(letter, received, chance);
        } else if (at < REJECTED + WITHDRAWN) {
            withdrawn(letter, received, chance);
        } else if (at < REJECTED + WITHDRAWN + CORRECTED) {
            String first = send(letter, Mistakes.mistaken(letter.form()), received);
            replace(letter, first, "wrong-content", received.plusDays(chance.days(45, 0.8)));
        } else {
            send(letter, letter.form(), received);
            twice(letter, ward, received, chance);
        }
    }

    private void interim(Letter letter, Letter interim, Ward ward, Draw chance) {
        var early = interim.ready().plusDays(habits.delay(ward, chance));
        var late = letter.ready().plusDays(habits.delay(ward, chance));
        if (early.isBefore(late)) {
            String first = send(interim, interim.form(), early);
            if (chance.chance(INTERIM_REPLACED)) {
                replace(letter, first, "more-information", late);
            }
        } else {
            send(letter, letter.form(), late);
        }
    }

    private void rejected(Letter letter, LocalDate received, Draw chance) {
        send(letter, Mistakes.broken(letter.form(), received, chance), received);
        if (chance.chance(SENT_AGAIN)) {
            send(letter, letter.form(), received.plusDays(chance.days(5, 0.9)));
        }
    }

    private void withdrawn(Letter letter, LocalDate received, Draw chance) {
        String wrong = send(letter, Mistakes.mistaken(letter.form()), received);
        var noticed = received.plusDays(chance.days(12, 0.7));
        var withdrawal = Form.of(FormKind.WITHDRAWAL).put("replaces", wrong).put("reason", "wrong-form");
        send(letter, withdrawal, noticed);
        send(letter, letter.form(), noticed);
    }

    /** Another department of the hospital reports the same operation or work-up, now and then with another day. */
    private void twice(Letter letter, Ward ward, LocalDate received, Draw chance) {
        boolean told = letter.kind() == FormKind.SURGERY || letter.kind() == FormKind.WORK_UP;
        if (!told || !chance.chance(TWICE)) {
            return;
        }
        var other = new Ward(
                ward.unit(), ward.department() == Department.ONCOLOGY ? Department.SURGERY : Department.ONCOLOGY);
        var form = letter.form()
                .copy()
                .put("department", other.department().code())
                .put("reporter_hpr", other.reporter(chance));
        if (letter.kind() == FormKind.SURGERY && chance.chance(0.2)) {
            form.put(
                    "operation_date",
                    LocalDate.parse(form.answer("operation_date")).plusDays(1));
        }
        send(letter, form, received.plusDays(chance.days(20, 0.8)));
    }

    private void replace(Letter letter, String earlier, String reason, LocalDate received) {
        send(letter, letter.form().copy().put("replaces", earlier).put("reason", reason), received);
    }

    private String send(Letter letter, Form form, LocalDate received) {
        String id = prefix + "-" + number++;
        var finished = form.copy().put("message_id", id).finished();
        submissions.add(new Submission(finished, new Sender(letter.sender()), Optional.empty(), received));
        return id;
    }
}
