package dateline.devstack;

import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Turns the servers' own logs down to warnings: a broker says hundreds of lines when it starts, in which a line of ours
 * would be lost. Works wherever java.util.logging, or JBoss' version of it, is behind SLF4J.
 */
final class QuietLogs {

    /** Held here, for java.util.logging forgets the level of a logger that nobody holds. */
    private static final Map<Logger, Level> LEVELS = Map.of(
            Logger.getLogger("kafka"), Level.WARNING,
            Logger.getLogger("state.change.logger"), Level.WARNING,
            Logger.getLogger("org.apache.kafka"), Level.WARNING,
            // Warns of every first start that the metadata log is empty, as it is then.
            Logger.getLogger("org.apache.kafka.controller.QuorumController"), Level.SEVERE,
            Logger.getLogger("de.bwaldvogel.mongo"), Level.WARNING);

    private QuietLogs() {}

    static void turnDown() {
        LEVELS.forEach(Logger::setLevel);
    }
}
