package org.sarcomaregistry.testkit.story;

import com.google.common.base.Joiner;
import java.util.ArrayList;
import java.util.List;
import org.sarcomaregistry.domain.report.FormKind;

/** Writes stories for people: of each form only what differs from the plainest one of its kind. */
final class StoryText {

    private StoryText() {}

    static String of(Stories stories) {
        var lines = new ArrayList<String>();
        lines.add("as of " + stories.dataDate());
        stories.declared().forEach(telling -> lines.add("  declared: " + line(telling)));
        for (Story story : stories.people()) {
            lines.add("  person " + story.person() + ", " + story.sex().code() + ", born " + story.born());
            story.tellings().forEach(telling -> lines.add("    " + line(telling)));
        }
        return String.join("\n", lines);
    }

    private static String line(Telling telling) {
        var words = new ArrayList<String>();
        words.add(telling.kind().code());
        words.add("(message " + telling.id() + ", learnt " + telling.learntOn() + ")");
        telling.replaces().ifPresent(id -> words.add("replaces " + id));
        words.addAll(differences(telling));
        return String.join(" ", words);
    }

    private static List<String> differences(Telling telling) {
        var plain = PlainForms.of(telling.kind(), telling.learntOn());
        var words = new ArrayList<String>();
        telling.form().fields().forEach((name, answers) -> {
            boolean isPlain = plain.answers(name).equals(answers) && telling.kind() != FormKind.COMPLETENESS;
            if (!isPlain && !name.startsWith("form")) {
                words.add(name + "=" + Joiner.on('|').join(answers));
            }
        });
        return words;
    }
}
