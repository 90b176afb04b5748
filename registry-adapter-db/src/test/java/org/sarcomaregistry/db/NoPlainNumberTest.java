package org.sarcomaregistry.db;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.io.BaseEncoding;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.application.testing.Forms;
import org.sarcomaregistry.db.testing.TestDatabase;
import org.sarcomaregistry.domain.person.IdScheme;
import org.sarcomaregistry.domain.person.PatientId;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.MessageKey;

/** Patients' numbers are in no column of any table, whatever road they come by, but their keeper can tell them. */
final class NoPlainNumberTest {

    private static final PatientId CANARY = Forms.patient(4321);
    private static final PatientId OTHER = Forms.patient(1234);

    private final TestDatabase database = TestDatabase.migrated();
    private final DSLContext sql = DSL.using(database.dataSource(), SQLDialect.POSTGRES);
    private final Vault vault = Keys.vault();

    @AfterEach
    void close() {
        database.close();
    }

    @BeforeEach
    void fill() {
        var examples = new Examples(new JooqTransactions(database.dataSource(), vault), vault);
        var followUp = Forms.of(FormKind.FOLLOW_UP, "a", CANARY).with("comment", "Se også " + CANARY.value());
        examples.report(followUp);
        examples.report(followUp.with("message_id", "b").with("status", CANARY.value()));
        examples.report(followUp.with("message_id", "c").with(CANARY.value(), "x"));
        examples.report(followUp.with("message_id", "d").with("patient_scheme", "dnr"));
        examples.draft(followUp.with("comment", CANARY.value()).with("target", CANARY.value()));
        examples.draft(followUp.without("patient_value").with("replaces", CANARY.value()));
        examples.evidence(Forms.of(FormKind.POPULATION_REGISTER, "e", OTHER)
                .with("new_id_scheme", "fnr")
                .with("new_id_value", CANARY.value()));
        examples.reports(ImmutableList.of(
                Forms.correction(followUp, "f", "a"), Forms.withdrawal("g", "f"), followUp.with("message_id", "h")));
    }

    @Test
    void no_column_of_any_table_holds_a_number() {
        assertThat(sql.fetchCount(DSL.table("log_entry"))).isEqualTo(5);
        assertThat(tablesWith(CANARY.value())).isEmpty();
        assertThat(tablesWith(OTHER.value())).isEmpty();
    }

    @Test
    void the_search_finds_what_is_there() {
        sql.execute("insert into appointment values (?, 'reporter', 'norway')", CANARY.value());
        sql.execute("insert into key_proof values ('texts', ?)", (Object)
                ("xxxxx" + CANARY.value()).getBytes(StandardCharsets.US_ASCII));
        assertThat(tablesWith(CANARY.value())).containsExactlyInAnyOrder("appointment", "key_proof");
    }

    @Test
    void the_keeper_of_the_keys_can_tell_numbers_and_texts() {
        var numbers = sql.fetch("select scheme, cipher from identity")
                .map(row -> vault.patient(
                        IdScheme.parse(row.get(0, String.class)).orElseThrow(), row.get(1, byte[].class)));
        assertThat(numbers).containsExactlyInAnyOrder(CANARY, OTHER);
        var text = sql.fetchSingle("select free_text from log_entry where message_id = 'a'")
                .get(0, byte[].class);
        assertThat(vault.text(new MessageKey("974795787", "a"), text)).isEqualTo("Se også " + CANARY.value());
    }

    /** Rows as text show binary columns in hexadecimal. */
    private List<String> tablesWith(String secret) {
        var hexadecimal = BaseEncoding.base16().lowerCase().encode(secret.getBytes(StandardCharsets.US_ASCII));
        return sql
                .fetch("select table_name from information_schema.tables where table_schema = 'public'")
                .getValues(0, String.class)
                .stream()
                .filter(table -> sql.fetchExists(DSL.selectFrom(
                                DSL.table(DSL.name(table)).as("t"))
                        .where(DSL.condition("strpos(t::text, ?) > 0 or strpos(t::text, ?) > 0", secret, hexadecimal))))
                .toList();
    }
}
