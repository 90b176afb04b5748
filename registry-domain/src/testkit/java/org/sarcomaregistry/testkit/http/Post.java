package org.sarcomaregistry.testkit.http;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sarcomaregistry.domain.person.SyntheticIds;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.ReportForm;
import org.sarcomaregistry.testkit.story.Stories;
import org.sarcomaregistry.testkit.story.Story;
import org.sarcomaregistry.testkit.story.Telling;

/** Sends stories, each person under a synthetic number of one's own. What is learnt after the data date isn't sent. */
final class Post {

    private final RegistryEndpoint endpoint;

    Post(RegistryEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    void send(Stories stories) {
        for (int i = 0; i < stories.people().size(); i++) {
            var story = stories.people().get(i);
            int number = i;
            takeable(known(story.tellings(), stories.dataDate())).forEach(telling -> send(story, telling, number));
        }
        known(stories.declared(), stories.dataDate())
                .forEach(telling -> endpoint.send(
                        "/evidence",
                        endpoint.tokens().source(),
                        telling.form().with("message_id", "d-" + telling.id())));
    }

    private static List<Telling> known(List<Telling> tellings, LocalDate dataDate) {
        return tellings.stream()
                .filter(telling -> !telling.learntOn().isAfter(dataDate))
                .toList();
    }

    /**
     * The messages in their order, but each after the one that it replaces: a registry takes no correction of what it has
     * not got. What replaces a message that is in none of the stories is left out.
     */
    private static List<Telling> takeable(List<Telling> tellings) {
        var waiting = new ArrayList<>(tellings);
        var sent = new ArrayList<Telling>();
        boolean more = true;
        while (more) {
            var next = waiting.stream()
                    .filter(telling -> telling.replaces()
                            .map(id -> sent.stream().anyMatch(one -> one.id().equals(id)))
                            .orElse(true))
                    .toList();
            sent.addAll(next);
            waiting.removeAll(next);
            more = !next.isEmpty();
        }
        return sent;
    }

    private void send(Story story, Telling telling, int number) {
        var form = story.message(telling);
        var sent = telling.kind().namesPatient() ? numbered(story, form, number) : form;
        switch (road(story, telling)) {
            case REPORT ->
                endpoint.send(
                        telling.kind() == FormKind.WITHDRAWAL ? "/withdrawals" : "/reports",
                        endpoint.tokens().reporter(),
                        sent);
            case EVIDENCE, STATEMENT ->
                endpoint.send("/evidence", endpoint.tokens().source(), sent);
            case DECISION -> throw new IllegalArgumentException("the registry's decisions are no messages of a story");
        }
    }

    /** A withdrawal goes the way of what it takes back. */
    private static FormKind.Family road(Story story, Telling telling) {
        return story.tellings().stream()
                .filter(other -> telling.kind() == FormKind.WITHDRAWAL
                        && telling.replaces().equals(java.util.Optional.of(other.id())))
                .findFirst()
                .orElse(telling)
                .kind()
                .family();
    }

    private static ReportForm numbered(Story story, ReportForm form, int number) {
        var id = SyntheticIds.birthNumber(story.born(), story.sex(), number)
                .orElseThrow(() -> new IllegalStateException("no synthetic number is left"));
        return form.with("patient_scheme", "fnr")
                .with("patient_value", id.value())
                .without("patient_born", "patient_sex");
    }
}
