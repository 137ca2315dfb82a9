package dateline.devstack;

import dateline.contracts.Limits;
import dateline.contracts.Topics;
import dateline.contracts.Topics.Keeping;
import dateline.contracts.Topics.Topic;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the topics of {@link Topics#ALL} that a broker does not have yet; those it has stay as they are.
 *
 * @param partitions of each new topic
 * @param retention of the topics that are kept for days
 */
record TopicSetup(int partitions, Duration retention) {

    private static final Logger LOG = LoggerFactory.getLogger(TopicSetup.class);

    void run(String bootstrapServers) {
        try (Admin admin = Admin.create(Map.<String, Object>of("bootstrap.servers", bootstrapServers))) {
            Set<String> present = admin.listTopics().names().get();
            admin.createTopics(Topics.ALL.stream()
                            .filter(topic -> !present.contains(topic.name()))
                            .map(this::newTopic)
                            .toList())
                    .all()
                    .get();
            warnOfOtherPartitions(admin, present);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while making topics", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("cannot make topics", e.getCause());
        }
    }

    private NewTopic newTopic(Topic topic) {
        Map<String, String> settings = new HashMap<>();
        settings.put(TopicConfig.CLEANUP_POLICY_CONFIG, topic.keeping().cleanupPolicy());
        settings.put(TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG, topic.keeping().timestampType());
        settings.put(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, String.valueOf(Limits.RECORD_BYTES));
        if (topic.keeping() == Keeping.DAYS) {
            settings.put(TopicConfig.RETENTION_MS_CONFIG, String.valueOf(retention.toMillis()));
        }
        if (topic.keeping() == Keeping.LATEST_BY_KEY_SOON) {
            // The broker never compacts the segment that it writes to, so that one has to end as well.
            String most = String.valueOf(
                    Duration.ofHours(Keeping.MOST_HOURS_BEFORE_COMPACTION).toMillis());
            settings.put(TopicConfig.MAX_COMPACTION_LAG_MS_CONFIG, most);
            settings.put(TopicConfig.SEGMENT_MS_CONFIG, most);
        }
        return new NewTopic(topic.name(), partitions, (short) 1).configs(settings);
    }

    /** More partitions would send the next revision of an article to another one than the last, so they stay. */
    private void warnOfOtherPartitions(Admin admin, Set<String> present)
            throws ExecutionException, InterruptedException {
        List<String> ours =
                Topics.ALL.stream().map(Topic::name).filter(present::contains).toList();
        admin.describeTopics(ours).allTopicNames().get().forEach((name, description) -> {
            int found = description.partitions().size();
            if (found != partitions) {
                LOG.warn("topic {} keeps its {} partitions; the setting says {}", name, found, partitions);
            }
        });
    }
}
