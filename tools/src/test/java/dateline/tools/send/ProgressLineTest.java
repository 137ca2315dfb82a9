package dateline.tools.send;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProgressLineTest {

    @Test
    void saysHowFarHowFastAndHowLongStill() {
        var line = new ProgressLine(1_200_000_000, 2_900_000_000L, 0, 18_400, 3, 10);

        assertThat(line.bar())
                .isEqualTo("[##########··············]  41%  1.2 GB of 2.9 GB  1,840 records/s  3 refused  0:14 left");
    }

    @Test
    void countsOnlyTheBytesOfThisRunForTheTimeLeft() {
        var line = new ProgressLine(900, 1_000, 800, 10, 0, 100);

        assertThat(line.words()).isEqualTo(" 90%  900 B of 1.0 kB  0 records/s  0 refused  1:40 left");
    }

    @Test
    void saysWhatItCanOfStandardInput() {
        assertThat(new ProgressLine(5_000_000, 0, 0, 100, 0, 2).bar()).isEqualTo("5.0 MB  50 records/s  0 refused");
    }

    @Test
    void neverHasMoreThanAWholeBar() {
        assertThat(new ProgressLine(2_000, 1_000, 0, 1, 0, 0.5).bar()).startsWith("[" + "#".repeat(24) + "] 100%");
    }
}
