package org.sarcomaregistry.app.settings;

import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * The settings in force: those of the command line before those of the environment, before those of the file, before the
 * defaults. A key that nobody knows is refused, so that a misspelt setting never goes unnoticed.
 */
public final class Settings {

    private static final String PREFIX = "REGISTRY_";

    private final Map<Setting, String> values;

    private Settings(Map<Setting, String> values) {
        this.values = ImmutableMap.copyOf(values);
    }

    /**
     * Settings from a file's content and an environment.
     *
     * @throws UnusableSettings naming the first key that nobody knows
     */
    public static Settings of(Properties file, Map<String, String> environment) {
        var values = new EnumMap<Setting, String>(Setting.class);
        for (Setting setting : Setting.values()) {
            values.put(setting, setting.fallback());
        }
        file.stringPropertyNames()
                .forEach(key -> values.put(known(key), file.getProperty(key).strip()));
        environment.forEach((name, value) -> {
            if (name.startsWith(PREFIX)) {
                values.put(known(name), value.strip());
            }
        });
        return new Settings(values);
    }

    private static Setting known(String name) {
        for (Setting setting : Setting.values()) {
            if (setting.key().equals(name) || setting.variable().equals(name)) {
                return setting;
            }
        }
        throw new UnusableSettings("Unknown setting " + name + ". Known are: " + knownKeys());
    }

    private static String knownKeys() {
        return java.util.Arrays.stream(Setting.values()).map(Setting::key).collect(Collectors.joining(", "));
    }

    /** The same settings with one of them from the command line, if it was given there. */
    public Settings with(Setting setting, Optional<?> given) {
        if (given.isEmpty()) {
            return this;
        }
        var changed = new EnumMap<>(values);
        changed.put(setting, given.get().toString());
        return new Settings(changed);
    }

    /** The value, unless it is blank. */
    public Optional<String> optional(Setting setting) {
        return Optional.ofNullable(values.get(setting)).filter(value -> !value.isEmpty());
    }

    /**
     * The value.
     *
     * @throws UnusableSettings if there is none
     */
    public String text(Setting setting) {
        return optional(setting).orElseThrow(() -> new UnusableSettings("Setting " + setting.key() + " is missing"));
    }

    /**
     * The value as a port.
     *
     * @throws UnusableSettings if it is no number from 0 to 65535
     */
    public int port(Setting setting) {
        var text = text(setting);
        if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) > 65_535) {
            throw new UnusableSettings("Setting " + setting.key() + " is not a port");
        }
        return Integer.parseInt(text);
    }

    /** The value as a path. */
    public Path path(Setting setting) {
        return Path.of(text(setting));
    }

    /** Every setting with its value; secrets are hidden. */
    @Override
    public String toString() {
        return values.entrySet().stream()
                .map(entry -> entry.getKey().key() + "=" + (entry.getKey().isSecret() ? "***" : entry.getValue()))
                .collect(Collectors.joining(", "));
    }
}
