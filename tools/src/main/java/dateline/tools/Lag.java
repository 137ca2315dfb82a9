package dateline.tools;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.ListGroupsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints how many records each consumer has yet to take from each topic. */
@Command(name = "Lag", description = "Prints how many records each consumer group has yet to take from each topic.")
public final class Lag implements Callable<Integer> {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this.")
    private boolean help;

    /**
     * How far behind a group is on a topic.
     *
     * @param records that the group has not committed yet
     */
    record Behind(String group, String topic, long records) {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Lag()).execute(arguments));
    }

    @Override
    public Integer call() throws InterruptedException {
        Map<String, Object> config = Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                Settings.from(System.getenv()).bootstrapServers(),
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                4_000,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                5_000);
        try (Admin admin = Admin.create(config)) {
            List<Behind> all = behind(admin);
            if (all.isEmpty()) {
                System.out.println("  no consumer has taken anything yet");
            }
            for (Behind behind : all) {
                System.out.println(
                        "  %-26s %-26s %,8d behind".formatted(behind.group(), behind.topic(), behind.records()));
            }
            return 0;
        } catch (ExecutionException e) {
            System.err.println("the broker does not answer: " + e.getCause().getMessage());
            return 1;
        }
    }

    private static List<Behind> behind(Admin admin) throws ExecutionException, InterruptedException {
        List<String> groups = admin.listGroups(ListGroupsOptions.forConsumerGroups()).all().get().stream()
                .map(GroupListing::groupId)
                .toList();
        var wanted = groups.stream()
                .collect(Collectors.toMap(Function.identity(), group -> new ListConsumerGroupOffsetsSpec()));
        Map<String, Map<TopicPartition, OffsetAndMetadata>> committed =
                admin.listConsumerGroupOffsets(wanted).all().get();
        var partitions = committed.values().stream()
                .map(Map::keySet)
                .flatMap(Collection::stream)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), partition -> OffsetSpec.latest()));
        var ends = admin.listOffsets(partitions).all().get();
        return sum(committed, ends.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, end -> end.getValue()
                .offset())));
    }

    /** The sum over a topic's partitions, by group and topic in the order of their names. */
    static List<Behind> sum(
            Map<String, Map<TopicPartition, OffsetAndMetadata>> committed, Map<TopicPartition, Long> ends) {
        return committed.entrySet().stream()
                .flatMap(group -> group.getValue().entrySet().stream()
                        .filter(at -> at.getValue() != null)
                        .collect(Collectors.groupingBy(
                                at -> at.getKey().topic(),
                                Collectors.summingLong(at -> Math.max(
                                        0,
                                        Optional.ofNullable(ends.get(at.getKey()))
                                                        .orElse(0L)
                                                - at.getValue().offset()))))
                        .entrySet()
                        .stream()
                        .map(topic -> new Behind(group.getKey(), topic.getKey(), topic.getValue())))
                .sorted(Comparator.comparing(Behind::group).thenComparing(Behind::topic))
                .toList();
    }
}
