package org.sarcomaregistry.app.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.application.importing.Disposition.Kind;
import org.sarcomaregistry.application.importing.kept.TableCount;
import org.sarcomaregistry.application.memory.InMemoryTransactions;
import org.sarcomaregistry.domain.report.FollowUp;
import org.sarcomaregistry.domain.report.SystemicTherapy;
import org.sarcomaregistry.domain.report.WorkUp;

/** The same register in other shapes, each with a mapping only. */
class ShapesTest {

    private static final String LONG = """
            tables:
              patients:
                file: all.csv
                delimiter: semicolon
                columns: [no, sex, diagnosed, site, histology, hospital, spread, margin, operated_after, length, width]
                blanks: ["?"]
                key: no
              visits:
                file: all.csv
                delimiter: semicolon
                columns: [no, visit, seen, status, corrects]
                where: {column: visit, given: yes}
                key: [no, visit]
                belongs_to: patients
                by: no
            """;

    private static final String ALL = """
            no;sex;diagnosed;site;histology;hospital;spread;margin;operated_after;length;width;visit;seen;status;corrects
            1;K;14.02.2015;c49.2;8850/3;HUS;none;0;30;8,4;11;1;01.09.2015;well;
            1;K;14.02.2015;c49.2;8850/3;HUS;none;0;30;8,4;11;3;01.09.2015;ill;2
            1;K;14.02.2015;c49.2;8850/3;HUS;none;0;30;8,4;11;2;02.09.2015;ill;1
            2;M;03.11.2016;c48.0;8858/3;UNN;lung;1;12;20,5;3;1;05.05.2017;ill;
            2;M;03.11.2016;c48.0;8858/3;UNN;lung;1;12;20,5;3;2;06.11.2017;well;
            3;K;20.06.2014;c54.9;8890/3;HUS;;;;;;;;;
            4;M;01.01.2017;c49.1;8830/3;UNN;?;9;;6;;1;02.02.2018;well;
            5;M;09.09.2013;c49.6;8811/3;HUS;none;2;7;;;1;10.01.2014;ill;
            """;

    private final InMemoryTransactions transactions = new InMemoryTransactions();

    @Test
    void one_table_that_repeats_the_patient_for_every_visit_tells_the_same() {
        var reconciliation = longShape(ALL).run(transactions);
        assertThat(reconciliation.counts())
                .containsExactly(new TableCount("patients", 8, 5, 0, 3, 0), new TableCount("visits", 7, 7, 0, 0, 0));
        assertThat(Shape.told(transactions)).isEqualTo(original());
    }

    @Test
    void a_patient_who_is_told_in_two_ways_is_a_doubt_and_not_a_second_patient() {
        longShape(ALL.replaceFirst(
                        "1;K;14.02.2015;c49.2;8850/3;HUS;none;0;30;8,4;11;3",
                        "1;K;15.02.2015;c49.2;8850/3;HUS;none;0;30;8,4;11;3"))
                .run(transactions);
        assertThat(Shape.waiting(transactions))
                .extracting(row -> row.ref() + " " + row.findings().get(0).code())
                .containsExactly("patients:3 IMPORT-KEY-REPEATED");
        assertThat(Shape.told(transactions)).isEqualTo(original());
    }

    @Test
    void a_row_that_can_not_be_read_is_told_of_once_though_two_tables_share_the_file() {
        var reconciliation = longShape(ALL.replace(";1;10.01.2014;ill;", ";1;10.01.2014;ill"))
                .run(transactions);
        assertThat(Fates.refused(reconciliation))
                .extracting(fate -> fate.place() + " " + fate.codes())
                .containsExactly("patients:9 [IMPORT-ROW-SHORT]");
    }

    @Test
    void a_row_that_no_table_takes_is_kept_with_all_its_cells() {
        var mapping = OldRegister.mappingText()
                .replace("language: 1", "language: 2")
                .replace(
                        "    key: [no, visit]\n",
                        "    where: {column: status, is: [well, ill]}\n    key: [no, visit]\n");
        var register = OldRegister.whole().replacing(OldRegister.VISITS, "4;1;02.02.2018;well", "4;1;02.02.2018;away");
        new Shape(mapping, register.files()).run(transactions);
        var row = Shape.waiting(transactions).get(0);
        assertThat(row.findings()).extracting(finding -> finding.code()).containsExactly("IMPORT-NO-TABLE");
        assertThat(row.rows().get(0).cell("status")).isEqualTo("away");
    }

    @Test
    void latin_letters_a_mark_at_the_beginning_and_other_quotes_are_read_as_the_mapping_says() {
        var mapping = common(
                """
                  visits:
                    file: v.txt
                    delimiter: pipe
                    encoding: windows-1252
                    quote: single
                    header: [who, where, when, how]
                    blanks_in: {how: ["99"]}
                """, "{unit: {column: where}}", "{date: {column: when}, formats: [dd.MM.uuuu, spreadsheet-days]}");
        var file =
                "A|'Sørlandet sykehus HF Somatikk Kristiansand'|02.03.2015|v\nB|sørlandet  sykehus hf somatikk kristiansand|42065|99\nC|Sørlandet|02.03.2015|v\n";
        var reconciliation = Shape.of(mapping)
                .with("v.txt", file.getBytes(StandardCharsets.ISO_8859_1))
                .run(transactions);
        assertThat(reconciliation.dispositions())
                .extracting(one -> one.kind())
                .containsExactly(Kind.ACCEPTED, Kind.ACCEPTED, Kind.QUARANTINED);
        assertThat(reconciliation.dispositions().get(2).columns()).containsExactly("where");
        assertThat(Registries.log(transactions))
                .extracting(entry -> ((FollowUp) entry.content()).examinedOn().toString())
                .containsOnly("2015-03-02");
    }

    @Test
    void a_date_that_can_be_two_days_is_a_doubt() {
        var mapping = common(
                "  visits: {file: v.csv, delimiter: comma}\n",
                "974557746",
                "{date: {column: when}, formats: [dd/MM/uuuu, MM/dd/uuuu]}");
        Shape.of(mapping)
                .with("v.csv", "who,when,how\nA,13/02/2015,v\nB,03/02/2015,v\nC,03/03/2015,v\n")
                .run(transactions);
        assertThat(Shape.waiting(transactions))
                .extracting(row -> row.ref() + " " + row.columns())
                .containsExactly("visits:3 [when]");
    }

    @Test
    void columns_that_repeat_become_a_form_for_each_that_is_filled_in() {
        var mapping = """
                language: 2
                mapping: wide
                version: 1
                tables:
                  people: {file: people.csv, delimiter: comma, key: id}
                forms:
                  course:
                    repeat: {n: ["1", "2", "3"]}
                    table: people
                    form: systemic-therapy
                    when: {column: "drug{n}", given: yes}
                    message_id: {text: [course, "{n}", {column: id}], between: "-"}
                    fields:
                      patient_scheme: local
                      patient_value: {column: id}
                      sender_unit: 974557746
                      department: oncology
                      reporter_hpr: 0
                      documented_on: {column: "from{n}"}
                      target: primary
                      intention: unknown
                      protocol: unknown
                      drugs: {drugs: {column: "drug{n}"}}
                      route: unknown
                      first_dose: {column: "from{n}"}
                      stop_reason: unknown
                """;
        Shape.of(mapping)
                .with(
                        "people.csv",
                        "id,drug1,from1,drug2,from2,drug3,from3\nA,doxorubicin,2015-01-02,,,trabectedin,2016-01-02\nB,,,,,,\nC,doxorubicine,2015-01-02,,,,\n")
                .run(transactions);
        assertThat(Registries.messages(transactions))
                .contains("course-1-A", "course-3-A")
                .doesNotContain("course-2-A");
        assertThat(Registries.log(transactions)).allMatch(entry -> entry.content() instanceof SystemicTherapy);
    }

    @Test
    void a_diagnosis_of_which_only_month_or_year_is_known_keeps_what_is_known() {
        var mapping = OldRegister.mappingText()
                .replace("language: 1", "language: 2")
                .replace(
                        "  diagnosed: {date: {column: diagnosed, of: patients}, format: dd.MM.uuuu}",
                        "  diagnosed: {date: {column: diagnosed, of: patients}, formats: [dd.MM.uuuu, MM.uuuu, uuuu]}")
                .replace(
                        "      documented_on: {value: diagnosed}\n      diagnosis_date",
                        "      documented_on: 2018-01-01\n      diagnosis_date");
        var register = OldRegister.whole().replacing(OldRegister.PATIENTS, "20.06.2014", "06.2014");
        new Shape(mapping, register.files()).run(transactions);
        assertThat(Registries.log(transactions).stream()
                        .filter(entry -> entry.message().id().equals("work-up-3"))
                        .map(entry ->
                                ((WorkUp) entry.content()).diagnosis().date().toString()))
                .containsExactly("2014-06");
    }

    /** The example as one table. */
    private static Shape longShape(String all) {
        var text = OldRegister.mappingText();
        var mapping =
                text.substring(0, text.indexOf("tables:")) + LONG + "\n" + text.substring(text.indexOf("code_maps:"));
        return Shape.of(
                        mapping.replace("language: 1", "language: 2")
                                .replace(
                                        "{largest: [{over: measures, each: {number: {column: cm}, times: 10}}]}",
                                        "{largest: [{number: {column: length}, decimal: comma, times: 10}, {number: {column: width}, decimal: comma, times: 10}]}"))
                .with("all.csv", all);
    }

    private static List<String> original() {
        var other = new InMemoryTransactions();
        Registries.run(OldRegister.whole(), other);
        return Shape.told(other);
    }

    /** Visits with what every form needs. */
    private static String common(String tables, String unit, String date) {
        return """
                language: 2
                mapping: small
                version: 1
                tables:
                %sforms:
                  visit:
                    table: visits
                    form: follow-up
                    message_id: {column: who}
                    fields:
                      patient_scheme: local
                      patient_value: {column: who}
                      sender_unit: %s
                      department: surgery
                      reporter_hpr: 0
                      documented_on: %s
                      target: primary
                      examined_on: %s
                      status: {column: how, map: {v: no-evidence-of-disease}, otherwise: unknown}
                """.formatted(tables, unit, date, date);
    }
}
