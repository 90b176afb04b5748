package org.sarcomaregistry.app.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class SettingsTest {

    @Test
    void the_command_line_comes_before_the_environment_and_that_before_the_file() {
        var file = new Properties();
        file.setProperty("port", "1");
        file.setProperty("host", "::1");
        var settings = Settings.of(file, Map.of("REGISTRY_PORT", "2"));
        assertThat(settings.port(Setting.PORT)).isEqualTo(2);
        assertThat(settings.text(Setting.HOST)).isEqualTo("::1");
        assertThat(settings.with(Setting.PORT, Optional.of(3)).port(Setting.PORT))
                .isEqualTo(3);
        assertThat(settings.text(Setting.DATA)).isEqualTo("registry-data");
    }

    @Test
    void an_unknown_key_is_refused_by_name_wherever_it_stands() {
        var file = new Properties();
        file.setProperty("prot", "8080");
        assertThatExceptionOfType(UnusableSettings.class)
                .isThrownBy(() -> Settings.of(file, Map.of()))
                .withMessageContaining("prot");
        assertThatExceptionOfType(UnusableSettings.class)
                .isThrownBy(() -> Settings.of(new Properties(), Map.of("REGISTRY_PROT", "8080")))
                .withMessageContaining("REGISTRY_PROT");
    }

    @Test
    void what_others_set_in_the_environment_is_none_of_ours() {
        assertThat(Settings.of(new Properties(), Map.of("PATH", "/bin")).toString())
                .doesNotContain("/bin");
    }

    @Test
    void a_secret_is_never_printed() {
        var settings = Settings.of(new Properties(), Map.of("REGISTRY_DATABASE_PASSWORD", "hush"));
        assertThat(settings.text(Setting.DATABASE_PASSWORD)).isEqualTo("hush");
        assertThat(settings.toString()).doesNotContain("hush").contains("database-password=***");
    }

    @Test
    void a_port_that_is_none_is_refused_without_repeating_it() {
        assertThatExceptionOfType(UnusableSettings.class)
                .isThrownBy(() -> Settings.of(new Properties(), Map.of("REGISTRY_PORT", "70000"))
                        .port(Setting.PORT))
                .withMessage("Setting port is not a port");
    }
}
