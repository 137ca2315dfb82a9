package dateline.devstack;

import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;

/**
 * Runs a stack until it is told to stop.
 *
 * <p>Prints one line that begins with {@code devstack ready} when both servers can be used. Exits with 2 when a setting
 * is wrong, a port is taken or the directory is in use, and says which on one line; with 1 when the store can keep
 * nothing more.
 */
public final class DevStackMain {

    private static final int FAILED = 1;
    private static final int WRONG_START = 2;

    private DevStackMain() {}

    /** Takes its settings from the environment; see {@link DevStackSettings#from}. */
    public static void main(String[] args) throws InterruptedException {
        prepareJvm();
        DevStack stack = null;
        try {
            DevStackSettings settings = DevStackSettings.from(System.getenv());
            requireFree(settings.kafkaPort(), "DATELINE_KAFKA_PORT");
            requireFree(settings.mongoPort(), "DATELINE_MONGO_PORT");
            stack = start(settings);
            stopOnSignal(stack);
            System.out.printf(
                    "devstack ready: kafka %s, mongo %s, data %s%n",
                    stack.bootstrapServers(), stack.mongoUri(), settings.directory());
        } catch (IllegalArgumentException e) {
            System.err.println("devstack: " + e.getMessage());
            System.exit(WRONG_START);
        }
        new CountDownLatch(1).await();
    }

    private static DevStack start(DevStackSettings settings) {
        Consumer<Throwable> endAtOnce = cause -> {
            System.err.println("devstack: the store can keep nothing more and ends; is the disk full? " + cause);
            // Without shutdown hooks: closing the store would try to write again.
            Runtime.getRuntime().halt(FAILED);
        };
        try {
            return DevStack.start(settings, endAtOnce);
        } catch (MVStoreException e) {
            if (e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED) {
                throw new IllegalArgumentException("another process uses %s; end it or set DATELINE_DATA_DIR to another"
                        .formatted(settings.directory()));
            }
            throw e;
        }
    }

    private static void stopOnSignal(DevStack stack) {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            stack.close();
                            System.out.println("devstack stopped");
                        },
                        "devstack-stop"));
    }

    /** One line for each log record; and Netty without the memory access that new JDKs warn of. */
    private static void prepareJvm() {
        setUnlessSet("java.util.logging.SimpleFormatter.format", "%1$tFT%1$tT.%1$tL %4$s %3$s: %5$s%6$s%n");
        setUnlessSet("io.netty.noUnsafe", "true");
    }

    private static void setUnlessSet(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }

    private static void requireFree(int port, String setting) {
        if (port != 0 && FreePort.isTaken(port)) {
            throw new IllegalArgumentException(
                    "port %d is taken; end what uses it or set %s to another".formatted(port, setting));
        }
    }
}
