package org.sarcomaregistry.app.docs;

import static java.util.stream.Collectors.joining;

import org.sarcomaregistry.domain.programme.ActionProgramme;
import org.sarcomaregistry.domain.programme.Edition;
import org.sarcomaregistry.domain.programme.Editions;
import org.sarcomaregistry.domain.programme.Knowledge;
import org.sarcomaregistry.domain.programme.Recommendation;

/** Every recommendation of the action programme as its parts define it. */
final class ProgrammeTexts {

    private ProgrammeTexts() {}

    static String editions() {
        var table = Markdown.table("edition", "in force from", "name", "reference");
        for (Edition edition : Editions.norwegian().all()) {
            table.row(
                    Markdown.code(edition.id()),
                    edition.from().toString(),
                    edition.name().en(),
                    edition.reference());
        }
        return "\n" + table + "\n";
    }

    static String recommendations() {
        return ActionProgramme.norwegian().recommendations().stream()
                .map(ProgrammeTexts::section)
                .collect(joining("\n", "\n", "\n"));
    }

    private static String section(Recommendation recommendation) {
        return "### " + recommendation.id() + ": " + recommendation.text().en() + "\n\n"
                + line("På norsk", recommendation.text().nb())
                + line("For whom", recommendation.applies().text().en())
                + line("Followed", recommendation.followed().text().en())
                + line("Day", recommendation.anchor().label().en())
                + line(
                        "Counted for",
                        recommendation.anchor().attribution().label().en())
                + line("Editions", standing(recommendation));
    }

    private static String standing(Recommendation recommendation) {
        return Editions.norwegian().all().stream()
                .flatMap(edition -> ActionProgramme.norwegian().advice(recommendation, edition.from()).stream())
                .filter(advice -> advice.knowledge() != Knowledge.UNREAD)
                .map(advice -> Markdown.code(advice.edition().id()) + " "
                        + advice.knowledge().label().en())
                .collect(joining("; "));
    }

    private static String line(String name, String text) {
        return "- **" + name + "**: " + text + "\n";
    }
}
