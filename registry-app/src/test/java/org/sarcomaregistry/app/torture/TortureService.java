package org.sarcomaregistry.app.torture;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.sarcomaregistry.app.Issuing;
import org.sarcomaregistry.app.OpenedStores;
import org.sarcomaregistry.app.Registry;
import org.sarcomaregistry.app.Running;
import org.sarcomaregistry.app.Service;
import org.sarcomaregistry.app.settings.Settings;
import org.sarcomaregistry.application.access.Appointment;
import org.sarcomaregistry.application.access.Role;
import org.sarcomaregistry.domain.report.IdPolicy;

/**
 * The service as {@code serve} starts it, on its own durable server, but with ports that stop the process at a point, or
 * break the promise. Arguments: data folder, port, point, passing, mutant.
 */
final class TortureService {

    private TortureService() {}

    public static void main(String[] args) throws InterruptedException {
        var settings = Settings.of(new Properties(), Map.of("REGISTRY_DATA", args[0], "REGISTRY_PORT", args[1]));
        var halting = new Halting(Point.valueOf(args[2]), Integer.parseInt(args[3]));
        var mutant = Mutant.valueOf(args[4]);
        var clock = Clock.system(ZoneId.of("Europe/Oslo"));
        var running = Running.begin();
        var stores = OpenedStores.open(settings);
        running.closing(stores::close);
        stores.transactions().commit(all -> {
            all.appointments().add(new Appointment(Post.SUBJECT, Role.REPORTER, Post.UNIT));
            return true;
        });
        var registry = Registry.of(
                halting.around(mutant.around(stores.transactions())),
                halting.around(stores.fingerprints()),
                IdPolicy.TRIAL,
                clock);
        var server = Service.start(registry, settings, Issuing.of(settings, clock), List.of());
        running.closing(server::close);
        running.await();
    }
}
