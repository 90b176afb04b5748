package org.sarcomaregistry.app.logging;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ConfiguratorRank;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.spi.ContextAwareBase;
import com.google.common.collect.ImmutableMap;
import org.slf4j.Logger;

/**
 * One event, one line, on stderr: stdout belongs to what a command answers. Line breaks inside a message are not obeyed.
 * Written in Java so that a start loads no XML reader; whoever wants another log names a file of Logback's in the system
 * property {@code logback.configurationFile}.
 */
@ConfiguratorRank(ConfiguratorRank.CUSTOM_HIGH_PRIORITY)
public final class LinesOnStderr extends ContextAwareBase implements Configurator {

    private static final String PATTERN =
            "%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %-5level %logger{30} %replace(%msg){'[\\r\\n\\u0085\\u2028\\u2029]+', ' '}%n";

    private static final ImmutableMap<String, Level> LEVELS = ImmutableMap.of(
            Logger.ROOT_LOGGER_NAME,
            Level.INFO,
            "org.eclipse.jetty",
            Level.WARN,
            "io.javalin",
            Level.WARN,
            "io.javalin.Javalin", // why a server did not start is told by whoever wanted it
            Level.OFF,
            "com.zaxxer.hikari",
            Level.WARN,
            "org.flywaydb",
            Level.WARN,
            "org.jooq",
            Level.WARN);

    @Override
    public ExecutionStatus configure(LoggerContext context) {
        if (System.getProperty("logback.configurationFile") != null) {
            return ExecutionStatus.INVOKE_NEXT_IF_ANY;
        }
        toStderr(context);
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    static void toStderr(LoggerContext context) {
        LEVELS.forEach((name, level) -> context.getLogger(name).setLevel(level));
        context.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(stderr(context));
    }

    private static ConsoleAppender<ILoggingEvent> stderr(LoggerContext context) {
        var lines = new PatternLayoutEncoder();
        lines.setContext(context);
        lines.setPattern(PATTERN);
        lines.start();
        var stderr = new ConsoleAppender<ILoggingEvent>();
        stderr.setContext(context);
        stderr.setName("stderr");
        stderr.setTarget("System.err");
        stderr.setEncoder(lines);
        stderr.start();
        return stderr;
    }
}
