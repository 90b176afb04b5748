package org.sarcomaregistry.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarcomaregistry.app.Issuing;
import org.sarcomaregistry.app.OpenedStores;
import org.sarcomaregistry.app.Registry;
import org.sarcomaregistry.app.settings.Settings;
import org.sarcomaregistry.app.synthetic.SyntheticNorway;
import org.sarcomaregistry.domain.report.IdPolicy;

class DemoPeopleTest {

    private static final Clock NOVEMBER = Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneId.of("Europe/Oslo"));

    private final OpenedStores stores = OpenedStores.inMemory();
    private final Registry registry =
            Registry.of(stores.transactions(), stores.fingerprints(), IdPolicy.TRIAL, NOVEMBER);

    @TempDir
    private java.nio.file.Path data;

    @Test
    void move_into_an_empty_registry() {
        assertThat(DemoPeople.mayMoveIn(registry)).isTrue();
    }

    @Test
    void never_move_into_a_registry_that_others_report_to() {
        report();
        assertThat(DemoPeople.mayMoveIn(registry)).isFalse();
    }

    @Test
    void come_back_to_where_they_were_also_when_filling_was_cut_short() {
        var told = new Properties();
        told.setProperty("data", data.toString());
        assertThat(new DemoPeople(registry, Issuing.of(Settings.of(told, Map.of()), NOVEMBER)).viewer())
                .isNotBlank();
        report();
        assertThat(DemoPeople.mayMoveIn(registry)).isTrue();
    }

    @Test
    void the_registrar_can_work_at_the_desk() {
        var told = new Properties();
        told.setProperty("data", data.toString());
        var people = new DemoPeople(registry, Issuing.of(Settings.of(told, Map.of()), NOVEMBER));
        var claims =
                Base64.getUrlDecoder().decode(people.tokens().get("a registrar").split("[.]", -1)[1]);
        assertThat(new String(claims, StandardCharsets.UTF_8)).contains("registry.report", "registry.read");
    }

    private void report() {
        var norway = SyntheticNorway.ofSize(1, LocalDate.of(2026, 6, 30), 5);
        assertThat(new Filling(registry).fill(norway.patients(), reached -> {}).sent())
                .isPositive();
    }
}
