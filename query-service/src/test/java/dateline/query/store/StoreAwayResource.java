package dateline.query.store;

import dateline.devstack.DevStack;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A broker, and nobody at home where the store should be. */
public class StoreAwayResource implements QuarkusTestResourceLifecycleManager {

    private DevStack stack;

    @Override
    public Map<String, String> start() {
        try (ServerSocket nobody = new ServerSocket(0)) {
            Path directory = Files.createTempDirectory("query-store-away-it");
            stack = DevStack.start(directory, 0, 0, 1);
            return Map.of(
                    "kafka.bootstrap.servers",
                    stack.bootstrapServers(),
                    "MONGODB_URI",
                    "mongodb://127.0.0.1:" + nobody.getLocalPort(),
                    "quarkus.mongodb.server-selection-timeout",
                    "1s",
                    "DATELINE_INDEX_DIR",
                    directory.resolve("index").toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        stack.close();
    }
}
