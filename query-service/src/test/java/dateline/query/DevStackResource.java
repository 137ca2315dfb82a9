package dateline.query;

import dateline.devstack.DevStack;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A broker and a store for the tests of this service, and a directory for its index. */
public class DevStackResource implements QuarkusTestResourceLifecycleManager {

    /** What the three services share, in tests. */
    public static final String SECRET = "a secret of more than thirty-two letters";

    /** How many changes the stream keeps, and how many may listen, in tests. */
    public static final int STREAM_WINDOW = 40;

    public static final int STREAM_LISTENERS = 3;

    private DevStack stack;

    @Override
    public Map<String, String> start() {
        try {
            Path directory = Files.createTempDirectory("query-it");
            stack = DevStack.start(directory, 0, 0, 2);
            return Map.of(
                    "KAFKA_BOOTSTRAP_SERVERS", stack.bootstrapServers(),
                    "kafka.bootstrap.servers", stack.bootstrapServers(),
                    "MONGODB_URI", stack.mongoUri(),
                    "DATELINE_INDEX_DIR", directory.resolve("index").toString(),
                    "dateline.comments.secret", SECRET,
                    "dateline.api.keys", Keys.SETTING,
                    "dateline.stream.window", Integer.toString(STREAM_WINDOW),
                    "dateline.stream.listeners", Integer.toString(STREAM_LISTENERS),
                    "dateline.stream.heartbeat", "1s");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        stack.close();
    }
}
