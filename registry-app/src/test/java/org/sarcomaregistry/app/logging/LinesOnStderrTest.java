package org.sarcomaregistry.app.logging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.Appender;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class LinesOnStderrTest {

    private final LoggerContext context = new LoggerContext();
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final PrintStream before = System.err;

    @BeforeEach
    void configure() {
        System.setErr(new PrintStream(written, true, UTF_8));
        context.setMDCAdapter(new LogbackMDCAdapter());
        LinesOnStderr.toStderr(context);
    }

    @AfterEach
    void restore() {
        System.setErr(before);
        context.stop();
    }

    @Test
    void a_message_with_line_breaks_is_one_line() {
        context.getLogger("org.sarcomaregistry.Some").info("one\r\n2026-01-01 ERROR forged\u2028two\u0085three");
        assertThat(written.toString(UTF_8).lines())
                .singleElement()
                .asString()
                .matches(
                        "\\d{4}-\\d\\d-\\d\\dT\\S+ INFO  org.sarcomaregistry.Some one 2026-01-01 ERROR forged two three");
    }

    @Test
    void libraries_tell_only_what_is_wrong_and_a_refused_start_is_told_by_others() {
        context.getLogger("org.eclipse.jetty.server.Server").info("started");
        context.getLogger("io.javalin.Javalin").error("failed to start");
        assertThat(written.size()).isZero();
        context.getLogger("com.zaxxer.hikari.pool").warn("exhausted");
        assertThat(written.toString(UTF_8)).contains("exhausted");
    }

    @Test
    void a_file_that_the_user_names_is_left_the_last_word() {
        Appender<?> stderr = context.getLogger(Logger.ROOT_LOGGER_NAME).getAppender("stderr");
        assertThat(stderr).isNotNull();
        var other = new LoggerContext();
        new LinesOnStderr().configure(other); // the tests themselves are run with such a file
        assertThat(other.getLogger(Logger.ROOT_LOGGER_NAME).getAppender("stderr"))
                .isNull();
    }
}
