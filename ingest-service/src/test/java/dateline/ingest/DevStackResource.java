package dateline.ingest;

import dateline.devstack.DevStack;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;

/** A broker and a store for a test, in its own JVM. */
public class DevStackResource implements QuarkusTestResourceLifecycleManager {

    private DevStack stack;

    @Override
    public Map<String, String> start() {
        try {
            stack = DevStack.start(Files.createTempDirectory("dateline-ingest"), 0, 0, 2);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.of(
                "kafka.bootstrap.servers",
                stack.bootstrapServers(),
                "quarkus.mongodb.connection-string",
                stack.mongoUri(),
                "dateline.comments.secret",
                "a secret of more than thirty-two letters",
                "dateline.comments.staff-addresses",
                "anna=anna.adeyemi@harbourmail.com",
                "dateline.comments.address-key",
                "0123456789abcdef".repeat(4),
                "dateline.comments.per-minute",
                "1000");
    }

    @Override
    public void stop() {
        stack.close();
    }
}
