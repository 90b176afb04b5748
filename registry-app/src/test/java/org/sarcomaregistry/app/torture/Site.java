package org.sarcomaregistry.app.torture;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.sarcomaregistry.app.Issuing;
import org.sarcomaregistry.app.settings.Settings;

/** Where a service lives: its data folder, its port, and a client that it believes. */
record Site(Path data, int port, Mutant mutant, Post post) {

    private static final Path PROGRAMS = Path.of("target", "postgresql-programs");

    /** A new site in a folder, of which nothing is left that was there before. */
    static Site in(Path folder, Mutant mutant) {
        try {
            if (Files.exists(folder)) {
                MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
            }
            return at(Files.createDirectories(folder.resolve("data")), mutant);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A site in a data folder that may hold something already. Programs are unpacked once for all. */
    static Site at(Path data, Mutant mutant) throws IOException {
        Files.createDirectories(PROGRAMS);
        Files.createSymbolicLink(data.resolve("programs"), PROGRAMS.toAbsolutePath());
        int port = freePort();
        return new Site(data, port, mutant, Post.to(port, issuing(data)));
    }

    private static Issuing issuing(Path data) {
        var settings = Settings.of(new Properties(), Map.of("REGISTRY_DATA", data.toString()));
        return Issuing.of(settings, Clock.system(ZoneId.of("Europe/Oslo")));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    DatabaseProcess database() {
        return new DatabaseProcess(data);
    }

    /** Starts the service and does not wait for it. */
    ServiceProcess start(Point point, int passing) {
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-Xmx256m",
                "-Dlogback.configurationFile=logback-test.xml",
                "-cp",
                System.getProperty("java.class.path"),
                TortureService.class.getName(),
                data.toString(),
                String.valueOf(port),
                point.name(),
                String.valueOf(passing),
                mutant.name());
        var log = ProcessBuilder.Redirect.appendTo(
                data.resolveSibling("service.log").toFile());
        try {
            return new ServiceProcess(
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(log)
                            .start(),
                    post);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
