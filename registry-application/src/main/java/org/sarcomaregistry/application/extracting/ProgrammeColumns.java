package org.sarcomaregistry.application.extracting;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.sarcomaregistry.domain.indicator.Property;
import org.sarcomaregistry.domain.programme.ActionProgramme;
import org.sarcomaregistry.domain.programme.Anchor;
import org.sarcomaregistry.domain.programme.Edition;
import org.sarcomaregistry.domain.programme.Editions;
import org.sarcomaregistry.domain.text.Text;

/** The columns that the recommendations of the action programme ask for, beside those of the indicators. */
final class ProgrammeColumns {

    private static final String BEFORE_THE_FIRST = "none";

    private ProgrammeColumns() {}

    /** The properties of all recommendations; some are those of indicators. */
    static Stream<Property> properties() {
        return ActionProgramme.norwegian().recommendations().stream()
                .flatMap(one -> Stream.of(one.applies(), one.followed()))
                .flatMap(criterion -> criterion.properties().stream());
    }

    /** The edition in force on each of the days by which editions are chosen. */
    static Stream<CourseColumn> editions() {
        return Arrays.stream(Anchor.values())
                .map(anchor -> new CourseColumn(
                        "edition_of_" + anchor.name().toLowerCase(Locale.ROOT),
                        Text.of("Utgave av handlingsprogrammet: ", "Edition of the action programme: ")
                                .then("", anchor.label()),
                        "id of an edition; none before the first one; blank where nobody knows the day",
                        (course, dataDate) -> anchor.of(course)
                                .map(day -> Editions.norwegian()
                                        .on(day)
                                        .map(Edition::id)
                                        .orElse(BEFORE_THE_FIRST))
                                .orElse("")));
    }
}
