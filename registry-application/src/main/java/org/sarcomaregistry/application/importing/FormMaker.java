package org.sarcomaregistry.application.importing;

import com.google.common.collect.ImmutableList;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sarcomaregistry.application.importing.Made.MadeMessage;
import org.sarcomaregistry.application.importing.mapping.FormSpec;
import org.sarcomaregistry.application.importing.mapping.LeftOut;
import org.sarcomaregistry.application.importing.mapping.Links;
import org.sarcomaregistry.application.importing.mapping.Mapping;
import org.sarcomaregistry.application.importing.mapping.Scene;
import org.sarcomaregistry.application.importing.source.Flaw;
import org.sarcomaregistry.application.importing.source.RowRef;
import org.sarcomaregistry.application.importing.source.SourceRow;
import org.sarcomaregistry.application.reporting.Submission;
import org.sarcomaregistry.domain.person.NationalIdInText;
import org.sarcomaregistry.domain.report.Codebook;
import org.sarcomaregistry.domain.report.Finding;
import org.sarcomaregistry.domain.report.ReportForm;

/** Makes messages of rows, as the mapping says. */
final class FormMaker {

    private final Mapping mapping;
    private final Links links;
    private final LeftOut leftOut;
    private final ImportOptions options;
    private final Map<RowRef, Alone> alone = new HashMap<>();

    /** What was made of one row by itself when so many rows were left out. */
    private record Alone(Made made, int leftOut) {}

    FormMaker(Links links, LeftOut leftOut, ImportOptions options) {
        this.mapping = links.mapping();
        this.links = links;
        this.leftOut = leftOut;
        this.options = options;
    }

    /** What rows tell that belong together; one row is read again only if rows were left out since. */
    Made make(ImmutableList<SourceRow> rows) {
        if (rows.size() > 1) {
            return settled(rows);
        }
        var known = Optional.ofNullable(alone.get(rows.get(0).ref())).filter(one -> one.leftOut() == leftOut.size());
        return known.map(Alone::made).orElseGet(() -> {
            var made = settled(rows);
            alone.put(rows.get(0).ref(), new Alone(made, leftOut.size()));
            return made;
        });
    }

    /** Again and again until no further row of another table turns out to be unreadable. */
    private Made settled(ImmutableList<SourceRow> rows) {
        int before;
        Made made;
        do {
            before = leftOut.size();
            made = attempt(rows);
        } while (leftOut.size() > before);
        return made;
    }

    private Made attempt(ImmutableList<SourceRow> rows) {
        var scene = Scene.of(links, leftOut, rows);
        var table = rows.get(0).ref().table();
        var messages = ImmutableList.<MadeMessage>builder();
        var flaws = new ArrayList<Finding>();
        for (var spec : mapping.forms()) {
            if (spec.table().equals(table) && isWanted(spec, scene, flaws)) {
                messages.add(new MadeMessage(spec.name(), submission(spec, scene, flaws)));
            }
        }
        return new Made(messages.build(), flaws.stream().distinct().collect(ImmutableList.toImmutableList()));
    }

    private static boolean isWanted(FormSpec spec, Scene scene, List<Finding> flaws) {
        if (spec.when().isEmpty()) {
            return true;
        }
        var truth = spec.when().get().in(scene);
        truth.flaws().forEach(flaw -> flaws.add(flaw.at("")));
        return truth.holds();
    }

    private Submission submission(FormSpec spec, Scene scene, List<Finding> flaws) {
        Map<String, List<String>> answers = new HashMap<>();
        for (var field : spec.fields()) {
            var answer = field.value().in(scene);
            answer.flaws().forEach(flaw -> flaws.add(flaw.at(field.name())));
            answers.put(field.name(), answer.flaws().isEmpty() ? answer.texts() : List.of());
        }
        answers.put("message_id", List.of(messageId(spec, scene, flaws)));
        answers.put("form", List.of(spec.kind().code()));
        answers.put("form_version", List.of(Codebook.current().version()));
        return new Submission(
                ReportForm.of(answers), mapping.sender(), Optional.empty(), receivedOn(spec, scene, flaws));
    }

    private static String messageId(FormSpec spec, Scene scene, List<Finding> flaws) {
        var answer = spec.messageId().in(scene);
        answer.flaws().forEach(flaw -> flaws.add(flaw.at("message_id")));
        var id = answer.first().orElse("");
        if (id.isEmpty()) {
            flaws.add(Flaw.MESSAGE_ID.at("message_id"));
        }
        if (NationalIdInText.isIn(id)) { // message ids are shown, logged and kept in the clear
            flaws.add(Flaw.NATIONAL_ID.at("message_id"));
            return "";
        }
        return id;
    }

    private LocalDate receivedOn(FormSpec spec, Scene scene, List<Finding> flaws) {
        if (options.receivedOn().isPresent() || spec.receivedOn().isEmpty()) {
            return options.receivedOn().orElse(options.today());
        }
        var told = spec.receivedOn().get().in(scene);
        told.flaws().forEach(flaw -> flaws.add(flaw.at("")));
        return told.first().map(text -> day(text, flaws)).orElse(options.today());
    }

    private LocalDate day(String text, List<Finding> flaws) {
        try {
            var day = LocalDate.parse(text);
            if (!day.isAfter(options.today())) {
                return day;
            }
        } catch (DateTimeException notInCalendar) {
            // Said below, as for a day in the future.
        }
        flaws.add(Flaw.RECEIVED_ON.at(""));
        return options.today();
    }
}
