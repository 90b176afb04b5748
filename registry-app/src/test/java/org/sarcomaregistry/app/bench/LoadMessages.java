package org.sarcomaregistry.app.bench;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.sarcomaregistry.app.synthetic.SyntheticNorway;
import org.sarcomaregistry.application.reporting.Submission;
import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.report.Examination;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.IdPolicy;
import org.sarcomaregistry.domain.report.ReportForm;
import org.sarcomaregistry.http.Json;

/**
 * Reports of patients who never lived, each accepted by all rules, as bodies of about 1.7 kB. There are so many; then the
 * same reports come again under message ids of their own, so that every message of a run is another one.
 */
final class LoadMessages {

    private static final LocalDate THROUGH = LocalDate.of(2026, 6, 30);
    private static final int PATIENTS = 8_000;
    private static final int BYTES = 1_700;
    private static final String PLACE = "000000000000";
    private static final String WORDS = "Klinisk stabil, ingen nye plager siden forrige kontroll. ";

    private final ImmutableList<byte[]> bodies;
    private final ImmutableList<String> units;
    private final AtomicInteger next = new AtomicInteger();

    private LoadMessages(List<byte[]> bodies, List<String> units) {
        this.bodies = ImmutableList.copyOf(bodies);
        this.units = ImmutableList.copyOf(units);
    }

    /** A message on its way: its id, and its body. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Message(String id, byte[] body) {}

    static LoadMessages make() {
        var examination = Examination.current(IdPolicy.TRIAL);
        var forms = SyntheticNorway.ofSize(SyntheticNorway.USUAL_SEED, THROUGH, PATIENTS)
                .patients()
                .flatMap(List::stream)
                .map(Submission::form)
                .filter(LoadMessages::isFirstReport)
                .filter(form -> examination.of(form, THROUGH).fold(accepted -> true, rejected -> false))
                .map(form -> form.with("message_id", PLACE))
                .collect(toImmutableList());
        return new LoadMessages(
                forms.stream().map(LoadMessages::body).toList(),
                forms.stream()
                        .flatMap(form -> form.answer("sender_unit").stream())
                        .distinct()
                        .toList());
    }

    private static boolean isFirstReport(ReportForm form) {
        return form.answer("replaces").isEmpty()
                && form.answer("form")
                        .flatMap(code -> Codes.parse(FormKind.class, code))
                        .filter(kind -> kind.family() == FormKind.Family.REPORT)
                        .isPresent();
    }

    private static byte[] body(ReportForm form) {
        int missing = BYTES - json(form).length;
        return missing <= 0
                ? json(form)
                : json(form.with("comment", Strings.repeat(WORDS, 1 + missing / WORDS.length())
                        .substring(0, missing)
                        .strip()));
    }

    private static byte[] json(ReportForm form) {
        return Json.bytes(Maps.transformValues(
                form.fields(), answers -> answers.size() == 1 ? answers.get(0) : answers));
    }

    /** The next message, which nobody had before. */
    Message take() {
        int number = next.getAndIncrement();
        var body = bodies.get(number % bodies.size()).clone();
        var id = String.format("%0" + PLACE.length() + "d", number + 1);
        System.arraycopy(id.getBytes(StandardCharsets.US_ASCII), 0, body, place(body), PLACE.length());
        return new Message(id, body);
    }

    /** The id's place is found by its name, because no other field has it. */
    private static int place(byte[] body) {
        var name = "\"message_id\":\"".getBytes(StandardCharsets.US_ASCII);
        for (int at = 0; ; at++) {
            if (java.util.Arrays.equals(body, at, at + name.length, name, 0, name.length)) {
                return at + name.length;
            }
        }
    }

    /** Every unit that reports. */
    ImmutableList<String> units() {
        return units;
    }

    /** How many different reports there are, and the length of one in the middle. */
    String described() {
        int middle = bodies.stream().mapToInt(body -> body.length).sorted().toArray()[bodies.size() / 2];
        return bodies.size() + " reports of " + middle + " bytes";
    }
}
