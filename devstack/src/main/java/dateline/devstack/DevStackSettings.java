package dateline.devstack;

import dateline.contracts.Topics;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * What a stack is started with.
 *
 * @param directory where broker and store keep their data
 * @param kafkaPort 0 for a free one
 * @param mongoPort 0 for a free one
 * @param partitions of each topic that is made
 * @param retention of the topics that are kept for days
 */
public record DevStackSettings(Path directory, int kafkaPort, int mongoPort, int partitions, Duration retention) {

    /** How long documents, receipts and rejected records stay unless a setting says otherwise. */
    public static final Duration DEFAULT_RETENTION = Duration.ofDays(14);

    public DevStackSettings {
        if (partitions < 1) {
            throw new IllegalArgumentException("partitions: " + partitions + " is less than 1");
        }
        if (retention.isNegative() || retention.isZero()) {
            throw new IllegalArgumentException("retention: " + retention + " is no time");
        }
    }

    /** Free ports and the usual topics. */
    public static DevStackSettings in(Path directory) {
        return new DevStackSettings(directory, 0, 0, Topics.DEFAULT_PARTITIONS, DEFAULT_RETENTION);
    }

    /**
     * From DATELINE_DATA_DIR, DATELINE_KAFKA_PORT, DATELINE_MONGO_PORT, DATELINE_PARTITIONS and DATELINE_RETENTION_DAYS.
     *
     * @throws IllegalArgumentException naming the setting that is wrong
     */
    public static DevStackSettings from(Map<String, String> environment) {
        return new DevStackSettings(
                Path.of(environment.getOrDefault("DATELINE_DATA_DIR", ".dateline/data")),
                number(environment, "DATELINE_KAFKA_PORT", 19_092, 0, 65_535),
                number(environment, "DATELINE_MONGO_PORT", 27_027, 0, 65_535),
                number(environment, "DATELINE_PARTITIONS", Topics.DEFAULT_PARTITIONS, 1, 1_000),
                Duration.ofDays(number(environment, "DATELINE_RETENTION_DAYS", 14, 1, 36_500)));
    }

    private static int number(Map<String, String> environment, String name, int otherwise, int least, int most) {
        String text = environment.getOrDefault(name, "").strip();
        if (text.isEmpty()) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below, in the same words as a number out of range.
        }
        throw new IllegalArgumentException(
                "%s is '%s'; it must be a number from %d to %d".formatted(name, text, least, most));
    }
}
