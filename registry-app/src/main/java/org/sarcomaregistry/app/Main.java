package org.sarcomaregistry.app;

import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.sarcomaregistry.app.calc.CalcCommand;
import org.sarcomaregistry.app.calc.Streams;
import org.sarcomaregistry.app.importing.ImportCommand;
import org.sarcomaregistry.app.importing.ImportRoom;
import org.sarcomaregistry.app.importing.ImportsCommand;
import org.sarcomaregistry.app.importing.QuarantineCommand;
import org.sarcomaregistry.app.settings.UnusableSettings;
import org.sarcomaregistry.application.Unavailable;
import org.sarcomaregistry.db.KeyFileException;
import org.sarcomaregistry.db.backup.BackupException;
import org.sarcomaregistry.db.embedded.EmbeddedPostgresException;
import org.sarcomaregistry.http.LoadedAhead;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line, {@code java -jar registry.jar}: a command must be named, and each is a class of its own. */
@Command(
        name = "registry",
        description = "A clinical quality registry for sarcoma.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Exit codes: 0 done; 1 failed, the reason is on the error stream; 2 wrong usage or settings;",
            "3 done, but something was rejected or is not there."
        })
public final class Main implements Runnable {

    private static final ImmutableMap<String, Function<Clock, Object>> COMMANDS =
            ImmutableMap.<String, Function<Clock, Object>>builder()
                    .put("demo", DemoCommand::new)
                    .put("serve", ServeCommand::new)
                    .put("import", Main::importing)
                    .put("remind", RemindCommand::new)
                    .put("imports", clock -> inRoom(clock, ImportsCommand::new))
                    .put("quarantine", clock -> inRoom(clock, QuarantineCommand::new))
                    .put("export", clock -> new ExportCommand())
                    .put("statistics", StatisticsCommand::new)
                    .put("compare", clock -> new CompareCommand())
                    .put("nights", clock -> new NightsCommand())
                    .put("what-if", clock -> new WhatIfCommand())
                    .put("backup", BackupCommand::new)
                    .put("restore", clock -> new RestoreCommand())
                    .put("appoint", clock -> new AppointCommand())
                    .put("calc", clock -> CalcCommand.commandLine(standardStreams()))
                    .buildOrThrow();

    /** Commands that will need a server. */
    private static final ImmutableSet<String> SERVERS = ImmutableSet.of("serve", "demo");

    private static final int FAILED = 1;
    private static final int WRONG_SETTINGS = 2;

    @Spec
    private CommandSpec spec;

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] args) {
        var named = Stream.of(args).findFirst().filter(COMMANDS::containsKey);
        if (named.filter(SERVERS::contains).isPresent()) {
            LoadedAhead.begin();
        }
        var clock = Clock.system(ZoneId.of("Europe/Oslo"));
        int code = named.map(name -> commandLine(clock, ImmutableSet.of(name)))
                .orElseGet(() -> commandLine(clock))
                .execute(args);
        System.exit(code);
    }

    /** The command line, for a process with this clock. */
    public static CommandLine commandLine(Clock clock) {
        return commandLine(clock, COMMANDS.keySet());
    }

    /** Making a command takes time from a start: those that are not named are left out. */
    private static CommandLine commandLine(Clock clock, Collection<String> names) {
        var line = new CommandLine(new Main());
        names.forEach(name -> line.addSubcommand(
                name, Objects.requireNonNull(COMMANDS.get(name)).apply(clock)));
        return line.setExecutionExceptionHandler(Main::fail);
    }

    /** Not {@link System#out}, which would keep silent about a pipe that broke. */
    private static Streams standardStreams() {
        return new Streams(System.in, new FileOutputStream(FileDescriptor.out));
    }

    private static CommandLine importing(Clock clock) {
        return inRoom(clock, room -> new ImportCommand(room, clock));
    }

    /** A command that works in the registry of its settings. */
    private static CommandLine inRoom(Clock clock, Function<Supplier<ImportRoom>, Object> command) {
        var options = new SettingsOptions();
        return new CommandLine(command.apply(() -> importRoom(options, clock))).addMixin("settings", options);
    }

    private static ImportRoom importRoom(SettingsOptions options, Clock clock) {
        var stores = OpenedStores.visit(options.settings());
        return new ImportRoom(stores.transactions(), stores.fingerprints(), clock, stores::close);
    }

    /** One line that says what is wrong; the details of a bug only where it is one. */
    private static int fail(Exception failure, CommandLine command, CommandLine.ParseResult parsed) throws Exception {
        if (failure instanceof UnusableSettings) {
            command.getErr().println(failure.getMessage());
            return WRONG_SETTINGS;
        }
        if (isOfTheSurroundings(failure)) {
            command.getErr().println(said(failure));
            return FAILED;
        }
        throw failure;
    }

    /** Files say only their name when they refuse: the kind of the refusal is put before it. */
    private static String said(Exception failure) {
        Throwable told = failure instanceof UncheckedIOException ? Throwables.getRootCause(failure) : failure;
        var message = String.valueOf(told.getMessage());
        return told instanceof FileSystemException
                ? told.getClass().getSimpleName().replace("Exception", "") + ": " + message
                : message;
    }

    /** What the program can't help: folders, disks, keys, databases. Everything else that fails is a bug. */
    private static boolean isOfTheSurroundings(Exception failure) {
        return failure instanceof EmbeddedPostgresException
                || failure instanceof BackupException
                || failure instanceof KeyFileException
                || failure instanceof Unavailable
                || failure instanceof IOException
                || failure instanceof UncheckedIOException;
    }

    /** Without a command there is nothing to do: says so, with the usage. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command.");
    }
}
