package org.sarcomaregistry.domain.course;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.Set;
import org.sarcomaregistry.domain.report.Content;
import org.sarcomaregistry.domain.report.Evidence;
import org.sarcomaregistry.domain.report.Evidence.PopulationNotice;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.FormWriter;
import org.sarcomaregistry.domain.report.MessageReader;
import org.sarcomaregistry.domain.report.PopulationEvent;

/**
 * Reads one message as another tells it: wholly, or in some fields. Messages are never changed, so that what can be read
 * once can always be.
 */
public final class ReadAs {

    /** Of a death, registers have the day in common and nothing else. */
    private static final ImmutableMap<FormKind, String> DAY_OF_DEATH =
            ImmutableMap.of(FormKind.POPULATION_REGISTER, "from", FormKind.CAUSE_OF_DEATH, "died_on");

    private ReadAs() {}

    /**
     * {@return the message as the other tells it; empty where the two can't tell one thing, or make no sense together}
     *
     * @param content a report or evidence
     * @param fields the fields in which the other's word stands; none for all that the two have in common
     * @param standing the other, of the same form, or told of the same death
     */
    public static Optional<Content> of(Content content, Set<String> fields, Content standing) {
        if (isDeath(content) && isDeath(standing) && fields.isEmpty()) {
            var day = Optional.ofNullable(DAY_OF_DEATH.get(content.kind())).orElseThrow();
            var form = FormWriter.of(content).with(day, Happened.on(standing).toString());
            return Optional.of(MessageReader.content(content.kind(), form));
        }
        if (content.kind() != standing.kind() || !happens(content) || isDeath(content) != isDeath(standing)) {
            return Optional.empty();
        }
        return fields.isEmpty() ? Optional.of(standing) : inFields(content, fields, standing);
    }

    private static boolean happens(Content content) {
        var family = content.kind().family();
        return family == FormKind.Family.REPORT || family == FormKind.Family.EVIDENCE;
    }

    /**
     * {@return whether a register tells of a death}
     *
     * @param content of any entry
     */
    public static boolean isDeath(Content content) {
        return content instanceof Evidence.CauseOfDeath
                || (content instanceof PopulationNotice notice && notice.event() == PopulationEvent.DEAD);
    }

    private static Optional<Content> inFields(Content content, Set<String> fields, Content standing) {
        var form = FormWriter.of(content);
        var word = FormWriter.of(standing);
        for (var field : fields) {
            form = form.with(field, word.answers(field).toArray(String[]::new));
        }
        try {
            return Optional.of(MessageReader.content(content.kind(), form));
        } catch (IllegalArgumentException noSense) {
            return Optional.empty();
        }
    }
}
