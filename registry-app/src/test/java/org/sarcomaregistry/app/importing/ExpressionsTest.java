package org.sarcomaregistry.app.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarcomaregistry.application.memory.InMemoryTransactions;
import org.sarcomaregistry.domain.report.FollowUp;
import org.sarcomaregistry.domain.report.Report;

/** Each function of the mapping language, on the comment of a report about one row. */
class ExpressionsTest {

    private static final String MAPPING = """
            language: 1
            mapping: one-row
            version: 1
            tables:
              rows: {file: rows.csv, delimiter: comma, key: id}
            values:
              start: {date: 01.07.2009, format: dd.MM.uuuu}
            forms:
              note:
                table: rows
                form: follow-up
                message_id: {column: id}
                fields:
                  patient_scheme: local
                  patient_value: {column: id}
                  sender_unit: 974557746
                  department: surgery
                  reporter_hpr: 0
                  documented_on: 2010-01-01
                  target: primary
                  examined_on: 2010-01-01
                  status: unknown
                  comment: %s
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "nothing",
            value = {
                "plain words | plain words",
                "{column: word} | abc",
                "{column: blank} | nothing",
                "{column: blank, otherwise: x} | x",
                "{column: word, upper: yes} | ABC",
                "{column: word, map: {abc: def}} | def",
                "{column: word, map: {abc: ''}} | nothing",
                "{column: word, map: {x: y}, unmapped: z} | z",
                "{column: word, map: {x: y}} | IMPORT-CODE",
                "{column: word, map: {x: y}, otherwise: z} | IMPORT-CODE",
                "{column: word, upper: yes, map: {ABC: x}} | x",
                "{text: [{column: word}, {column: seven}], between: '/'} | abc/7",
                "{text: [{column: word}, {column: blank}], between: '/'} | nothing",
                "{first: [{column: blank}, {column: word}, x]} | abc",
                "{first: [{column: word, map: {x: y}}, x]} | IMPORT-CODE",
                "{largest: [{column: seven}, {column: blank}, 12.50, -3]} | 12.5",
                "{smallest: [{column: seven}, 12.5, -3]} | -3",
                "{largest: [{column: blank}]} | nothing",
                "{largest: [{column: word}, 1]} | IMPORT-NUMBER",
                "{number: {column: seven}, times: 0.01, round: 2} | 0.07",
                "{number: {column: seven}, times: 0.01, round: 1} | 0.1",
                "{number: 0.5} | 1",
                "{number: -0.5} | -1",
                "{number: 8640, times: 0.01, divided_by: 39, round: 4} | 2.2154",
                "{number: 1, divided_by: {column: blank}} | nothing",
                "{number: 1, divided_by: 0} | IMPORT-NUMBER",
                "{number: {column: word}} | IMPORT-NUMBER",
                "{number: '1,5'} | IMPORT-NUMBER",
                "{number: 1e3} | IMPORT-NUMBER",
                "{date: 29.02.2012, format: dd.MM.uuuu} | 2012-02-29",
                "{date: 29.02.2013, format: dd.MM.uuuu} | IMPORT-DATE",
                "{date_of: {year: 2009, month: 7, day: 1}} | 2009-07-01",
                "{date_of: {year: {column: blank}, month: 7, day: 1}} | nothing",
                "{date_of: {year: 2009, month: 13, day: 1}} | IMPORT-DATE",
                "{days: {column: seven}, after: {value: start}} | 2009-07-08",
                "{days: -1, after: {value: start}} | 2009-06-30",
                "{days: {column: blank}, after: {value: start}} | nothing",
                "{days: 7, after: {column: blank}} | IMPORT-ANCHOR",
                "{days: 1.5, after: {value: start}} | IMPORT-NUMBER",
                "{days: 7, after: {column: word}} | IMPORT-DATE",
                "{drugs: Adriamycin} | L01DB01",
                "{drugs: adriamicyn} | IMPORT-DRUG-DOUBT",
                "{drugs: th-302} | IMPORT-DRUG-UNKNOWN",
                "{every: {column: word}} | abc",
                "{when: {column: word, is: [x, abc]}, then: a, else: b} | a",
                "{when: {column: word, is: x}, then: a, else: b} | b",
                "{when: {column: word, is: x}, then: a} | nothing",
                "{when: {column: blank, given: no}, then: a} | a",
                "{when: {column: seven, at_least: 7, at_most: 7}, then: a} | a",
                "{when: {column: seven, at_least: 7.1}, then: a, else: b} | b",
                "{when: {column: blank, at_least: 0}, then: a, else: b} | b",
                "{when: {column: word, at_least: 0}, then: a, else: b} | IMPORT-NUMBER",
                "{when: {all: [{column: word, given: yes}, {column: blank, given: yes}]}, then: a, else: b} | b",
                "{when: {any: [{column: word, given: yes}, {column: blank, given: yes}]}, then: a, else: b} | a",
                "{when: {not: {column: word, given: yes}}, then: a, else: b} | b"
            })
    void an_expression_says(String expression, String said) {
        assertThat(comment(expression)).isEqualTo(said == null ? "nothing" : said);
    }

    /** What was stored as the comment, or why nothing was. */
    private static String comment(String expression) {
        var transactions = new InMemoryTransactions();
        var register = new OldRegister(java.util.Map.of()).with("rows.csv", "id,word,seven,blank\nP1,abc,7,\n");
        var mapping = OldRegister.mapping(String.format(MAPPING, expression));
        var rejected = Fates.refused(Registries.run(register, mapping, transactions, 1));
        if (!rejected.isEmpty()) {
            return String.join(" ", rejected.get(0).codes());
        }
        var stored = (FollowUp) Registries.log(transactions).get(0).content();
        return ((Report) stored).head().comment().orElse("nothing");
    }

    @ParameterizedTest
    @CsvSource({"a;b, a b", "b;a, a b", "a;a, a", "a;, a"})
    void what_every_row_of_a_group_says_is_said_once_in_whatever_order(String sites, String said) {
        assertThat(metastases(List.of(sites.split(";", -1)))).isEqualTo(said);
    }

    private static String metastases(List<String> sites) {
        var mapping = OldRegister.mapping(
                String.format(MAPPING, "none")
                        .replace("key: id}", "group_by: [id]}")
                        .replace(
                                "comment: none",
                                "metastasis_date: 2010-01-01\n      metastasis_sites: {every: {column: word, map: {a: bone, b: lung}}}"));
        var rows = new StringBuilder("id,word,seven,blank\n");
        sites.forEach(site -> rows.append("P1,").append(site).append(",7,\n"));
        var transactions = new InMemoryTransactions();
        Registries.run(new OldRegister(java.util.Map.of()).with("rows.csv", rows.toString()), mapping, transactions, 1);
        var stored = (FollowUp) Registries.log(transactions).get(0).content();
        return stored.metastasisSites().stream()
                .map(site -> site.code().equals("bone") ? "a" : "b")
                .sorted()
                .collect(java.util.stream.Collectors.joining(" "));
    }
}
