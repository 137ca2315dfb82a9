package dateline.devstack;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Turns the servers' own logs down to warnings: a broker says hundreds of lines when it starts, in which a line of ours
 * would be lost. Works wherever java.util.logging, or JBoss' version of it, is behind SLF4J.
 */
final class QuietLogs {

    /** Held here, for java.util.logging forgets the level of a logger that nobody holds. */
    private static final List<Logger> SERVERS = List.of(
            Logger.getLogger("kafka"),
            Logger.getLogger("state.change.logger"),
            Logger.getLogger("org.apache.kafka"),
            Logger.getLogger("de.bwaldvogel.mongo"));

    private QuietLogs() {}

    static void turnDown() {
        SERVERS.forEach(logger -> logger.setLevel(Level.WARNING));
    }
}
