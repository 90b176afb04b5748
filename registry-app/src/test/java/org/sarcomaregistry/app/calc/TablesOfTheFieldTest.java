package org.sarcomaregistry.app.calc;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every row of the collected tables is answered as it says; needs the folder with them beside the checkout. */
class TablesOfTheFieldTest {

    @Test
    void every_stage_rule_answers_every_combination_that_reaches_it_first() throws IOException {
        var rules = table("domain/staging/stage-rules.tsv");
        var lines = new ArrayList<>(List.of("schema,t,n,m,grade_or_mitotic_rate,expected"));
        for (var row : rules) {
            combinations(row).stream()
                    .filter(it -> rules.stream()
                            .filter(r -> r.get("schema").equals(row.get("schema")))
                            .filter(r -> fits(r, it))
                            .findFirst()
                            .filter(row::equals)
                            .isPresent())
                    .forEach(it -> lines.add(row.get("schema") + "," + String.join(",", it) + "," + row.get("stage")
                            + " by " + row.get("rule_order")));
        }
        assertThat(lines).hasSizeGreaterThan(2000);
        assertThat(Calc.of(tabbed(lines), "stage", "--delimiter", "tab").table())
                .allSatisfy(row -> {
                    assertThat(row.get("stage") + " by " + row.get("path").replaceFirst(":.*", ""))
                            .isEqualTo(row.get("expected"));
                    assertThat(row.get("finding")).isEmpty();
                });
    }

    @Test
    void every_limit_of_size_is_where_the_table_has_it() throws IOException {
        var categories = table("domain/staging/tnm-categories.tsv");
        var lines = new ArrayList<>(List.of("schema,size_mm,expected"));
        for (var schema : table("domain/staging/schemas.tsv")) {
            if (schema.get("t_by_size").equals("yes")) {
                categories.stream()
                        .filter(row -> row.get("schema").equals(schema.get("tnm_categories_name")))
                        .filter(row -> row.get("category").startsWith("T"))
                        .forEach(row -> lines.addAll(sizes(schema.get("schema"), row)));
            }
        }
        assertThat(lines).hasSize(1 + 6 * 8);
        assertThat(Calc.answers("tnm-t", lines))
                .allSatisfy(row -> assertThat(row.get("t")).isEqualTo(row.get("expected")));
    }

    @Test
    void other_schemas_have_a_finding_instead_of_a_t() throws IOException {
        var lines = new ArrayList<>(List.of("schema,size_mm"));
        table("domain/staging/schemas.tsv").stream()
                .filter(row -> !row.get("t_by_size").equals("yes"))
                .forEach(row -> lines.add(row.get("schema") + ",60"));
        assertThat(Calc.answers("tnm-t", lines)).hasSize(12).allSatisfy(row -> {
            assertThat(row.get("t")).isEmpty();
            assertThat(row.get("finding")).startsWith("SCHEMA: ");
        });
    }

    @Test
    void every_combination_of_scores_has_its_total_and_grade() {
        var answered = Calc.run(
                java.io.InputStream.nullInputStream(),
                "fnclcc",
                "--input",
                Calc.shared("domain/staging/fnclcc-grade.tsv").toString());
        assertThat(answered.rows()).hasSize(27).allSatisfy(row -> {
            assertThat(row.get("total")).isEqualTo(row.get("input_total"));
            assertThat(row.get("grade")).isEqualTo(row.get("input_grade"));
        });
    }

    private static List<List<String>> combinations(Map<String, String> rule) {
        var all = new ArrayList<List<String>>();
        for (String t : values(rule.get("t"), "TX,T0,T1,T1a,T1b,T1c,T2,T2a,T2b,T3,T3a,T3b,T4,")) {
            for (String n : values(rule.get("n"), "NX,N0,N1,")) {
                for (String m : values(rule.get("m"), "M0,M1,M1a,M1b,")) {
                    for (String g : values(rule.get("grade_or_mitotic_rate"), "GX,G1,G2,G3,LOW,HIGH,UNKNOWN,")) {
                        all.add(List.of(t, n, m, g));
                    }
                }
            }
        }
        return all;
    }

    private static boolean fits(Map<String, String> rule, List<String> it) {
        boolean gist = rule.get("schema").contains("gist");
        return has(rule.get("t"), it.get(0), "TX")
                && has(rule.get("n"), it.get(1), "NX")
                && has(rule.get("m"), it.get(2), "MX")
                && has(rule.get("grade_or_mitotic_rate"), it.get(3), gist ? "UNKNOWN" : "GX");
    }

    private static boolean has(String cell, String value, String blank) {
        return cell.equals("*")
                || cell.equals("-")
                || Splitter.on(',').splitToList(cell).contains(value.isEmpty() ? blank : value);
    }

    private static List<String> values(String cell, String any) {
        return Splitter.on(',').splitToList(cell.equals("*") || cell.equals("-") ? any : cell);
    }

    private static List<String> sizes(String schema, Map<String, String> row) {
        String over = row.get("size_mm_over");
        String upTo = row.get("size_mm_up_to");
        double low = over.isEmpty() ? 0.1 : Double.parseDouble(over) + 0.01;
        String high = upTo.isEmpty() ? "600" : upTo;
        return List.of(schema + "," + low + "," + row.get("category"), schema + "," + high + "," + row.get("category"));
    }

    private static List<Map<String, String>> table(String name) throws IOException {
        Path file = Calc.shared(name);
        return Calc.table(Files.readString(file), "\t");
    }

    private static String tabbed(List<String> lines) {
        return String.join("\n", lines).replace(',', '\t');
    }
}
