package org.sarcomaregistry.app.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sarcomaregistry.domain.text.Language;

class RefusedMappingTest {

    @TempDir
    private Path folder;

    /** What is written instead of what, where it is found, and what is said. */
    static Stream<Arguments> mistakes() {
        return Stream.of(
                said("{column: site, upper: yes}", "{column: place, upper: yes}", "no column \"place\""),
                said("upper: yes", "uper: yes", "\"uper\" is unknown; known are column, of"),
                said("{column: histology}", "{colum: histology}", "Exactly one function is needed here"),
                said("{column: histology}", "{column: histology, drugs: x}", "Exactly one function is needed here"),
                said("depth: unknown", "depht: unknown", "The form work-up has no field \"depht\" to be filled in"),
                said("form: surgery", "form: surgeon", "There is no form \"surgeon\""),
                said("table: visits", "table: visit", "There is no table \"visit\""),
                said("file: visits.csv", "file: visit.csv", "The file visit.csv isn't in the folder"),
                said("file: visits.csv", "file: ../visits.csv", "\"file\" is the name of a file in the folder"),
                said("key: no\n", "key: number\n", "Table \"patients\" has no column \"number\""),
                said("belongs_to: patients", "belongs_to: patient", "There is no table \"patient\""),
                said(
                        "of: patients, map: hospitals",
                        "of: measures, map: hospitals",
                        "belong to no row of \"measures\""),
                said("map: hospitals", "map: clinics", "\"clinics\" is unknown; known are hospitals"),
                said("include: common", "include: shared", "\"shared\" is unknown; known are common"),
                said("{value: diagnosed}", "{value: day}", "\"day\" is unknown; known are diagnosed"),
                said("{over: measures", "{over: visits2", "No rows of \"visits2\" belong to the rows of \"patients\""),
                said("part_of: work-up", "part_of: workup", "\"part_of\" must name a form"),
                said("delimiter: semicolon", "delimiter: colon", "\"colon\" is unknown; known are comma, pipe"),
                said("format: dd.MM.uuuu", "format: dd.QQQQQQ.jj", "\"format\" is no format of dates"),
                said("file: visits.csv", "file: visits.csv\n    rows: many", "A number is needed here"),
                said("times: 10", "times: ten", "A number is needed here"),
                said("given: yes", "given: perhaps", "This must be yes or no"),
                said("when: {column: margin, given: yes}", "when: {column: margin}", "A condition needs is, given"),
                said("message_id: {text", "messageid: {text", "\"messageid\" is unknown"),
                said("code: BENIGN", "code: benign", "A code is written in capitals"),
                said(
                        "language: 1",
                        "language: 3",
                        "Version \"3\" of the mapping language is unknown; this program reads 1 and 2"),
                said(
                        "    key: no\n",
                        "    key: no\n    columns: [no]\n",
                        "\"columns\" came with version 2 of the mapping language"),
                said("mapping: old-register", "mapping: gammelt søppel", "The name of a sender"),
                said("version: 3", "version: 3\nversion: 4", "\"version\" stands twice"),
                said("      limb: unknown\n", "", "The form surgery needs the field \"limb\""),
                said("forms:", "forms: [", "This is not YAML"));
    }

    private static Arguments said(String what, String by, String message) {
        return Arguments.of(what, by, message);
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_is_told_with_its_place_in_both_languages(String what, String by, String message) {
        var unusable = refusal(OldRegister.mappingText().replaceFirst(java.util.regex.Pattern.quote(what), by));
        assertThat(unusable.in(Language.EN)).contains(message).matches("(?s)mapping\\.yaml:[0-9]+: .*");
        assertThat(unusable.in(Language.NB)).isNotEqualTo(unusable.in(Language.EN));
    }

    @Test
    void the_place_is_the_line_of_the_mistake() {
        var text = OldRegister.mappingText().replace("{column: site, upper: yes}", "{column: place, upper: yes}");
        var line = text.lines().takeWhile(l -> !l.contains("column: place")).count() + 1;
        assertThat(refusal(text).in(Language.EN))
                .isEqualTo("mapping.yaml:" + line + ": Table \"patients\" has no column \"place\"");
        assertThat(refusal(text).in(Language.NB))
                .isEqualTo("mapping.yaml:" + line + ": Kolonnen «place» finnes ikke i tabellen «patients»");
    }

    @Test
    void all_mistakes_are_told_at_once() {
        var text = OldRegister.mappingText()
                .replace("{column: site, upper: yes}", "{column: place, upper: yes}")
                .replace("    table: visits", "    table: visit")
                .replace("key: [no, visit]", "key: [number, visit]");
        assertThat(refusal(text).problems()).hasSize(3);
    }

    @Test
    void tables_that_belong_to_each_other_in_a_circle_are_refused() {
        var text = OldRegister.mappingText()
                .replace("    key: no\n", "    key: no\n    belongs_to: visits\n    by: [no, sex]\n");
        assertThat(refusal(text).in(Language.EN)).contains("The tables belong to each other in a circle");
    }

    @Test
    void a_file_without_a_header_or_with_a_column_twice_is_refused() {
        var register = OldRegister.whole().with(OldRegister.VISITS, "").replacing(OldRegister.MEASURES, "axis", "cm");
        var unusable = refusal(OldRegister.mappingText(), register);
        assertThat(unusable.in(Language.EN))
                .contains("The file visits.csv has no readable header")
                .contains("The file measures.csv has a column twice: cm");
    }

    @Test
    void a_file_that_begins_with_its_first_row_is_refused() {
        var register = OldRegister.whole().replacing(OldRegister.MEASURES, "no;axis;cm\n", "");
        assertThat(refusal(OldRegister.mappingText(), register).in(Language.EN))
                .contains("Table \"measures\" has no column \"no\"");
    }

    @Test
    void a_mapping_that_is_nowhere_is_refused() {
        assertThat(thrownBy(() -> Mappings.find("no-such-register")).in(Language.NB))
                .isEqualTo("no-such-register:1: Kartleggingen følger ikke med programmet og kan ikke leses som fil");
    }

    @Test
    void a_mapping_is_found_by_name_or_by_path() throws IOException, UnusableInput {
        var file = Files.writeString(folder.resolve("own.yaml"), OldRegister.mappingText());
        assertThat(Mappings.find("tcga-sarc").name()).isEqualTo("tcga-sarc");
        assertThat(Mappings.find(file.toString()).name()).isEqualTo("old-register");
    }

    private UnusableInput refusal(String mapping) {
        return refusal(mapping, OldRegister.whole());
    }

    private UnusableInput refusal(String mapping, OldRegister register) {
        return thrownBy(
                () -> RegisterFiles.read(register.writtenTo(folder), MappingReader.read("mapping.yaml", mapping)));
    }

    private static UnusableInput thrownBy(Reading reading) {
        try {
            reading.read();
        } catch (UnusableInput unusable) {
            return unusable;
        }
        throw new AssertionError("was not refused");
    }

    @FunctionalInterface
    private interface Reading {
        void read() throws UnusableInput;
    }
}
