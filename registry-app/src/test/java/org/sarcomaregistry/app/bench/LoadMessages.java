package org.sarcomaregistry.app.bench;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Maps;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
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

    private static final int REPORTERS = 16;

    private final ImmutableListMultimap<String, byte[]> bodies;
    private final ImmutableList<String> units;
    private final ImmutableList<ImmutableList<String>> ownUnits;
    private final AtomicInteger next = new AtomicInteger();

    private LoadMessages(ImmutableListMultimap<String, byte[]> bodies) {
        this.bodies = bodies;
        this.units = bodies.keySet().asList();
        this.ownUnits = IntStream.range(0, REPORTERS).mapToObj(this::units).collect(toImmutableList());
    }

    /** A message on its way: its id, and its body. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Message(String id, byte[] body) {}

    static LoadMessages make() {
        var examination = Examination.current(IdPolicy.TRIAL);
        return new LoadMessages(SyntheticNorway.ofSize(SyntheticNorway.USUAL_SEED, THROUGH, PATIENTS)
                .patients()
                .flatMap(List::stream)
                .map(Submission::form)
                .filter(LoadMessages::isFirstReport)
                .filter(form -> examination.of(form, THROUGH).fold(accepted -> true, rejected -> false))
                .map(form -> form.with("message_id", PLACE))
                .collect(toImmutableListMultimap(
                        form -> form.answer("sender_unit").orElseThrow(), LoadMessages::body)));
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
                : json(form.with(
                        "comment",
                        Strings.repeat(WORDS, 1 + missing / WORDS.length())
                                .substring(0, missing)
                                .strip()));
    }

    private static byte[] json(ReportForm form) {
        return Json.bytes(
                Maps.transformValues(form.fields(), answers -> answers.size() == 1 ? answers.get(0) : answers));
    }

    /** The next message of a reporter's units, which nobody had before. */
    Message take(int reporter) {
        int number = next.getAndIncrement();
        var own = ownUnits.get(reporter % REPORTERS);
        var reports = bodies.get(own.get(number % own.size()));
        var body = reports.get(number / own.size() % reports.size()).clone();
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

    /** The units that a reporter reports for: each has some of all. */
    ImmutableList<String> units(int reporter) {
        return IntStream.range(0, units.size())
                .filter(i -> i % REPORTERS == reporter % REPORTERS)
                .mapToObj(units::get)
                .collect(toImmutableList());
    }

    /** How many reporters share the units. */
    static int reporters() {
        return REPORTERS;
    }

    /** How many different reports there are, and the length of one in the middle. */
    String described() {
        int middle =
                bodies.values().stream().mapToInt(body -> body.length).sorted().toArray()[bodies.size() / 2];
        return bodies.size() + " reports of " + middle + " bytes";
    }
}
