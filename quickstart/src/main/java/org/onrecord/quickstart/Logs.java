package org.onrecord.quickstart;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.FileAppender;
import ch.qos.logback.core.OutputStreamAppender;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** Sends what the servers log to a file, so that the console keeps to what a person wants to read. */
final class Logs {

    private static final String PATTERN = "%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %-5level [%thread] %logger{40} - %msg%n";

    private Logs() {}

    /**
     * Before the first server starts.
     *
     * @param file appended to
     * @param consoleAsWell whether the console shows it, too
     */
    static void to(Path file, boolean consoleAsWell) {
        // Each service would set up logging anew, for the console.
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        // Tomcat logs through java.util.logging.
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        context.reset();
        Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.INFO);
        for (String talkative : List.of("org.apache.kafka", "kafka", "state.change.logger", "org.apache.catalina")) {
            context.getLogger(talkative).setLevel(Level.WARN);
        }

        FileAppender<ILoggingEvent> appender = new FileAppender<>();
        appender.setFile(file.toString());
        add(appender, root);
        if (consoleAsWell) {
            add(new ConsoleAppender<>(), root);
        }
    }

    private static void add(OutputStreamAppender<ILoggingEvent> appender, Logger root) {
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(root.getLoggerContext());
        encoder.setPattern(PATTERN);
        encoder.start();
        appender.setContext(root.getLoggerContext());
        appender.setEncoder(encoder);
        appender.start();
        root.addAppender(appender);
    }
}
