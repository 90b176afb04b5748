package org.sarcomaregistry.app.night;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarcomaregistry.app.settings.Settings;
import org.sarcomaregistry.app.settings.UnusableSettings;

/** What settings mean for nights. */
class NightRoomTest {

    @Test
    void a_service_makes_them_at_two_and_a_trial_makes_none() {
        assertThat(NightRoom.of(settings(Map.of()), false).hour()).contains(LocalTime.of(2, 0));
        assertThat(NightRoom.of(settings(Map.of()), true).hour()).isEmpty();
    }

    @Test
    void who_names_an_hour_gets_it_and_who_says_off_none() {
        var half = settings(Map.of("REGISTRY_NIGHT", "03:30"));
        assertThat(NightRoom.of(half, false).hour()).contains(LocalTime.of(3, 30));
        assertThat(NightRoom.of(half, true).hour()).contains(LocalTime.of(3, 30));
        assertThat(NightRoom.of(settings(Map.of("REGISTRY_NIGHT", "off")), false)
                        .hour())
                .isEmpty();
    }

    @Test
    void units_are_reminded_only_if_there_is_a_folder() {
        assertThat(NightRoom.of(settings(Map.of()), false).reminders()).isEmpty();
        assertThat(NightRoom.of(settings(Map.of("REGISTRY_REMINDERS", "letters")), false)
                        .reminders())
                .contains(Path.of("letters"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "24:00", "02:60", "02:00:00", "never", "2:00"})
    void what_is_no_hour_is_refused(String text) {
        var settings = settings(Map.of("REGISTRY_NIGHT", text));
        assertThatThrownBy(() -> NightRoom.of(settings, false))
                .isInstanceOf(UnusableSettings.class)
                .hasMessageContaining("night");
    }

    private static Settings settings(Map<String, String> environment) {
        return Settings.of(new Properties(), environment);
    }
}
