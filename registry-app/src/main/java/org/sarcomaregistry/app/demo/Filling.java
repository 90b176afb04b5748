package org.sarcomaregistry.app.demo;

import com.google.common.collect.Iterators;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.sarcomaregistry.app.Registry;
import org.sarcomaregistry.application.reporting.Outcome;
import org.sarcomaregistry.application.reporting.Submission;
import org.sarcomaregistry.domain.report.FormKind;

/** Sends many persons' messages through the intake, some hundred to a commit. Sent again, they change nothing. */
public final class Filling {

    private static final int PERSONS_A_BATCH = 64;

    private final Registry registry;

    public Filling(Registry registry) {
        this.registry = registry;
    }

    /**
     * What became of the messages.
     *
     * @param sent all of them
     * @param rejected those that were found wrong
     * @param refused those that could not be taken, such as the correction of an unknown message
     */
    public record Sent(int sent, int rejected, int refused) {

        Sent plus(List<Outcome> outcomes) {
            int wrong = 0;
            int not = 0;
            for (Outcome outcome : outcomes) {
                wrong += outcome.fold(answered -> answered.receipt().position().isEmpty() ? 1 : 0, refused -> 0);
                not += outcome.fold(answered -> 0, refused -> 1);
            }
            return new Sent(sent + outcomes.size(), rejected + wrong, refused + not);
        }
    }

    /**
     * Sends the messages of persons, in the order in which each person's were received.
     *
     * @param sent is told how many messages have been sent so far
     */
    public Sent fill(Stream<List<Submission>> persons, IntConsumer sent) {
        var total = new Sent(0, 0, 0);
        var batches = Iterators.partition(persons.iterator(), PERSONS_A_BATCH);
        while (batches.hasNext()) {
            var evidence = new ArrayList<Submission>();
            var reports = new ArrayList<Submission>();
            batches.next()
                    .forEach(person -> person.forEach(
                            submission -> (isEvidence(submission) ? evidence : reports).add(submission)));
            total = total.plus(registry.recordEvidence().recordAll(evidence))
                    .plus(registry.submitReport().submitAll(reports));
            sent.accept(total.sent());
        }
        return total;
    }

    private static boolean isEvidence(Submission submission) {
        return submission
                .form()
                .answer("form")
                .flatMap(FormKind::form)
                .filter(kind -> kind.family() == FormKind.Family.EVIDENCE || kind == FormKind.COMPLETENESS)
                .isPresent();
    }
}
