package dateline.devstack;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import dateline.contracts.Topics;
import java.nio.file.Path;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DevStackIT {

    @TempDir
    Path directory;

    @Test
    void hasEveryTopicAndKeepsDocumentsFromOneStartToTheNext() throws Exception {
        try (DevStack stack = DevStack.start(directory, 0, 0, 3)) {
            try (Admin admin = Admin.create(Map.<String, Object>of("bootstrap.servers", stack.bootstrapServers()))) {
                assertThat(admin.listTopics().names().get())
                        .containsExactlyInAnyOrderElementsOf(
                                Topics.ALL.stream().map(Topics.Topic::name).toList());
            }
            try (MongoClient client = MongoClients.create(stack.mongoUri())) {
                client.getDatabase("first")
                        .getCollection("articles")
                        .replaceOne(
                                Filters.eq("a-1"),
                                new Document("_id", "a-1").append("words", "The port reopened."),
                                new ReplaceOptions().upsert(true));
            }
        }

        try (DevStack stack = DevStack.start(directory, 0, 0, 3);
                MongoClient client = MongoClients.create(stack.mongoUri())) {
            assertThat(client.getDatabase("first").getCollection("articles").find(Filters.eq("a-1")))
                    .containsExactly(new Document("_id", "a-1").append("words", "The port reopened."));
        }
    }
}
