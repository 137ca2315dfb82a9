package dateline.devstack;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the {@code dateline} command sees of the stack. */
class DevStackMainIT {

    private static final int SIGTERM = 128 + 15;

    @TempDir
    Path directory;

    @Test
    void saysOnOneLineWhenItIsReadyAndStopsWhenAsked() {
        try (ChildJvm stack = ChildJvm.run(DevStackMain.class, environment(Map.of()))) {
            String ready = stack.lineThatBegins("devstack ready");
            String mongoUri = ready.replaceFirst(".*mongo ([^,]+),.*", "$1");
            try (MongoClient client = MongoClients.create(mongoUri)) {
                assertThat(client.getDatabase("admin")
                                .runCommand(new Document("ping", 1))
                                .getDouble("ok"))
                        .isEqualTo(1.0);
            }

            stack.terminate();

            stack.lineThatBegins("devstack stopped");
            assertThat(stack.exitCode()).isEqualTo(SIGTERM);
        }
    }

    @Test
    void aDirectoryServesOneStackAtATime() {
        try (ChildJvm first = ChildJvm.run(DevStackMain.class, environment(Map.of()))) {
            first.lineThatBegins("devstack ready");

            try (ChildJvm second = ChildJvm.run(DevStackMain.class, environment(Map.of()))) {
                assertThat(second.lineThatBegins("devstack: ")).contains(directory.toString(), "DATELINE_DATA_DIR");
                assertThat(second.exitCode()).isEqualTo(2);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"DATELINE_KAFKA_PORT", "DATELINE_MONGO_PORT"})
    void aPortThatIsTakenIsNamedWithItsSetting(String setting) throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(taken.getLocalPort());

            try (ChildJvm stack = ChildJvm.run(DevStackMain.class, environment(Map.of(setting, port)))) {
                assertThat(stack.lineThatBegins("devstack: ")).contains(port, setting);
                assertThat(stack.exitCode()).isEqualTo(2);
            }
        }
    }

    private Map<String, String> environment(Map<String, String> changes) {
        Map<String, String> environment = new HashMap<>(Map.of(
                "DATELINE_DATA_DIR", directory.toString(),
                "DATELINE_KAFKA_PORT", "0",
                "DATELINE_MONGO_PORT", "0"));
        environment.putAll(changes);
        return environment;
    }
}
