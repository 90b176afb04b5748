package org.sarcomaregistry.app.night;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Optional;
import org.sarcomaregistry.app.Registry;
import org.sarcomaregistry.app.reminding.ReminderFolder;
import org.sarcomaregistry.app.settings.Setting;
import org.sarcomaregistry.app.settings.Settings;
import org.sarcomaregistry.app.settings.UnusableSettings;
import org.sarcomaregistry.application.night.MakeNights;
import org.sarcomaregistry.application.night.NightHour;
import org.sarcomaregistry.application.reminding.RemindUnits;
import org.sarcomaregistry.http.Metrics;

/**
 * The nights of a service, as its settings want them.
 *
 * @param hour when they begin; none for a service that makes none
 * @param reminders folder into which reminders go; none for a service that reminds nobody
 */
public record NightRoom(Optional<LocalTime> hour, Optional<Path> reminders) {

    private static final String OFF = "off";

    /**
     * What the settings say.
     *
     * @param isTrial a trial makes nights only when it is told an hour
     * @throws UnusableSettings if the hour is none
     */
    public static NightRoom of(Settings settings, boolean isTrial) {
        var usual = isTrial ? Optional.<LocalTime>empty() : Optional.of(NightHour.USUAL.hour());
        var told = settings.optional(Setting.NIGHT);
        return new NightRoom(
                told.isEmpty() ? usual : told.filter(text -> !text.equals(OFF)).map(NightRoom::hour),
                settings.optional(Setting.REMINDERS).map(Path::of));
    }

    private static LocalTime hour(String text) {
        if (!text.matches("([01][0-9]|2[0-3]):[0-5][0-9]")) {
            throw new UnusableSettings("Setting night is an hour such as 02:00, or off");
        }
        return LocalTime.parse(text);
    }

    /** Begins to make nights; what to do to end it. Nothing where no nights are wanted. */
    public Runnable begin(Registry registry, int port, Metrics metrics) {
        if (hour.isEmpty()) {
            return () -> {};
        }
        var clock = registry.clock();
        var when = new NightHour(hour.get(), NightHour.USUAL.zone());
        var nights = new MakeNights(registry.transactions(), when, instance(port), clock);
        var letters = reminders.map(ReminderFolder::new);
        letters.ifPresent(ReminderFolder::make);
        var schedule = new NightSchedule(
                nights,
                letters.map(
                        folder -> new RemindUnits(registry.transactions(), registry.missingReports(), folder, clock)),
                metrics,
                clock);
        return NightWatch.begin(schedule::look, clock)::close;
    }

    /** The same after a restart, and no other's: the machine's name and the port. */
    private static String instance(int port) {
        try {
            return InetAddress.getLocalHost().getHostName() + ":" + port;
        } catch (UnknownHostException nameless) {
            return "unknown:" + port;
        }
    }
}
