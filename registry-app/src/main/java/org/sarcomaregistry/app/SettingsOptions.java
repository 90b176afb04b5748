package org.sarcomaregistry.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.sarcomaregistry.app.settings.Setting;
import org.sarcomaregistry.app.settings.Settings;
import org.sarcomaregistry.app.settings.UnusableSettings;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options with which every command finds the registry that it works on. */
public final class SettingsOptions {

    @Option(
            names = "--settings",
            scope = ScopeType.INHERIT,
            paramLabel = "FILE",
            description = "Settings as key=value lines; REGISTRY_… in the environment comes before it.")
    private Optional<Path> file = Optional.empty();

    @Option(
            names = "--data",
            scope = ScopeType.INHERIT,
            paramLabel = "FOLDER",
            description = "Data folder (setting data).")
    private Optional<Path> data = Optional.empty();

    @Option(
            names = "--database-url",
            scope = ScopeType.INHERIT,
            paramLabel = "URL",
            description = "External PostgreSQL (setting database-url).")
    private Optional<String> databaseUrl = Optional.empty();

    /**
     * The settings in force.
     *
     * @throws UnusableSettings if the file can't be read or a key is unknown
     */
    public Settings settings() {
        return Settings.of(file.map(SettingsOptions::read).orElseGet(Properties::new), System.getenv())
                .with(Setting.DATA, data)
                .with(Setting.DATABASE_URL, databaseUrl);
    }

    private static Properties read(Path file) {
        var properties = new Properties();
        try (var lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(lines);
            return properties;
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new UnusableSettings("The settings file " + file + " can't be read");
        }
    }
}
