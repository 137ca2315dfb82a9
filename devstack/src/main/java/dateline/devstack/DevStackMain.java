package dateline.devstack;

import java.util.concurrent.CountDownLatch;

/**
 * Runs a stack until it is told to stop.
 *
 * <p>Prints one line that begins with {@code devstack ready} when both servers can be used. Exits with 2 when a setting
 * is wrong, a port is taken or the directory is in use, and says which; with 1 when it fails later.
 */
public final class DevStackMain {

    private static final int WRONG_START = 2;

    private DevStackMain() {}

    public static void main(String[] args) throws InterruptedException {
        DevStackSettings settings;
        try {
            settings = DevStackSettings.from(System.getenv());
            requireFree(settings.kafkaPort(), "DATELINE_KAFKA_PORT");
            requireFree(settings.mongoPort(), "DATELINE_MONGO_PORT");
        } catch (IllegalArgumentException e) {
            System.err.println("devstack: " + e.getMessage());
            System.exit(WRONG_START);
            return;
        }
        DevStack stack = DevStack.start(settings, cause -> {
            System.err.println("devstack: the store keeps nothing more: " + cause);
            Runtime.getRuntime().halt(1);
        });
        var stop = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            stack.close();
            stop.countDown();
        }));
        System.out.printf(
                "devstack ready: kafka %s, mongo %s, data %s%n",
                stack.bootstrapServers(), stack.mongoUri(), settings.directory());
        stop.await();
    }

    private static void requireFree(int port, String setting) {
        if (port != 0 && FreePort.isTaken(port)) {
            throw new IllegalArgumentException(
                    "port %d is taken; end what uses it or set %s to another".formatted(port, setting));
        }
    }
}
