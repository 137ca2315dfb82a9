package dateline.devstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.contracts.Topics;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DevStackSettingsTest {

    @Test
    void withoutAnyTheUsualPortsPartitionsAndDaysHold() {
        assertThat(DevStackSettings.from(Map.of()))
                .isEqualTo(new DevStackSettings(
                        Path.of(".dateline/data"), 19092, 27027, Topics.DEFAULT_PARTITIONS, Duration.ofDays(14)));
    }

    @Test
    void eachMayBeSet() {
        var environment = Map.of(
                "DATELINE_DATA_DIR", "elsewhere",
                "DATELINE_KAFKA_PORT", "1",
                "DATELINE_MONGO_PORT", " 2 ",
                "DATELINE_PARTITIONS", "3",
                "DATELINE_RETENTION_DAYS", "4");

        assertThat(DevStackSettings.from(environment))
                .isEqualTo(new DevStackSettings(Path.of("elsewhere"), 1, 2, 3, Duration.ofDays(4)));
    }

    @ParameterizedTest
    @CsvSource({
        "DATELINE_KAFKA_PORT, 65536",
        "DATELINE_KAFKA_PORT, kafka",
        "DATELINE_MONGO_PORT, -1",
        "DATELINE_PARTITIONS, 0",
        "DATELINE_RETENTION_DAYS, 1.5"
    })
    void aWrongOneIsNamedWithWhatItWas(String setting, String value) {
        assertThatThrownBy(() -> DevStackSettings.from(Map.of(setting, value)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll(setting, value);
    }

    @Test
    void anEmptyOneIsNotSet() {
        assertThat(DevStackSettings.from(Map.of("DATELINE_KAFKA_PORT", "")).kafkaPort())
                .isEqualTo(19092);
    }
}
