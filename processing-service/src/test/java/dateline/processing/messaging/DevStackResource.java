package dateline.processing.messaging;

import dateline.devstack.DevStack;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;

/** A broker and a store for the tests of this service. */
public class DevStackResource implements QuarkusTestResourceLifecycleManager {

    /** What the three services share, in tests. */
    static final String SECRET = "a secret of more than thirty-two letters";

    private DevStack stack;

    @Override
    public Map<String, String> start() {
        try {
            stack = DevStack.start(Files.createTempDirectory("processing-it"), 0, 0);
            return Map.of(
                    "kafka.bootstrap.servers", stack.bootstrapServers(),
                    "quarkus.mongodb.connection-string", stack.mongoUri(),
                    "dateline.comments.secret", SECRET);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        if (stack != null) {
            stack.close();
        }
    }
}
