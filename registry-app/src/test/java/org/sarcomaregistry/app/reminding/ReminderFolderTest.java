package org.sarcomaregistry.app.reminding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarcomaregistry.application.Unavailable;
import org.sarcomaregistry.application.reminding.Reminder;
import org.sarcomaregistry.domain.course.ReminderStep;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.MessageKey;
import org.sarcomaregistry.domain.report.PersonKey;
import org.sarcomaregistry.domain.unit.OrganisationNumber;

class ReminderFolderTest {

    private static final Reminder REMINDER = new Reminder(
            UUID.fromString("6d2b7c1e-0000-4000-8000-000000000001"),
            FormKind.SURGERY,
            OrganisationNumber.parse("974795787").orElseThrow(),
            ReminderStep.SECOND,
            new PersonKey(12),
            LocalDate.of(2026, 1, 31),
            LocalDate.of(2026, 6, 1),
            ImmutableSet.of(new MessageKey("laboratory-13", "s-1")));

    @Test
    void a_reminder_is_one_file_whose_bytes_are_the_same_however_often_it_is_sent(@TempDir Path top)
            throws IOException {
        var folder = top.resolve("new").resolve("reminders");
        new ReminderFolder(folder).send(REMINDER);
        var file = files(folder).get(0);
        var first = Files.readString(file);
        new ReminderFolder(folder).send(REMINDER);
        assertThat(files(folder)).containsExactly(file);
        assertThat(Files.readString(file)).isEqualTo(first);
        assertThat(file.getFileName().toString())
                .isEqualTo("2026-06-01-974795787-6d2b7c1e-0000-4000-8000-000000000001.json");
    }

    @Test
    void a_folder_that_can_not_be_is_told_before_anything_is_due(@TempDir Path top) throws IOException {
        var file = Files.writeString(top.resolve("taken"), "");
        assertThatThrownBy(new ReminderFolder(file)::make)
                .isInstanceOf(Unavailable.class)
                .hasMessageContaining("taken");
        new ReminderFolder(top.resolve("new")).make();
        assertThat(top.resolve("new")).isEmptyDirectory();
    }

    @Test
    void it_says_what_is_missing_by_when_it_was_due_and_which_reminder_it_is(@TempDir Path folder) throws IOException {
        new ReminderFolder(folder).send(REMINDER);
        assertThat(Files.readString(files(folder).get(0)))
                .contains(
                        "\"form\":\"surgery\"",
                        "\"step\":\"second\"",
                        "\"person\":\"P12\"",
                        "\"happened_on\":\"2026-01-31\"",
                        "\"due_on\":\"2026-03-31\"",
                        "Dette er andre purring",
                        "This is the second reminder")
                .doesNotContain("s-1");
    }

    @Test
    void a_folder_that_cannot_be_written_is_told(@TempDir Path top) throws IOException {
        var file = Files.createFile(top.resolve("file"));
        assertThatThrownBy(() -> new ReminderFolder(file).send(REMINDER))
                .isInstanceOf(Unavailable.class)
                .hasMessageContaining("run it again");
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }
}
