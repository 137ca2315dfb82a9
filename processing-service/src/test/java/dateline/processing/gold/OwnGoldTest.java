package dateline.processing.gold;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.processing.gold.GoldFiles.Half;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OwnGoldTest {

    @ParameterizedTest
    @EnumSource
    void noMeasureIsBelowItsFloor(Half half) {
        Scoresheet sheet = GoldReport.measure(half);
        if (Boolean.getBoolean("gold.report")) {
            GoldReport.print(half, sheet, half == Half.FIRST);
        }

        assertThat(floors(half)).isNotEmpty().allSatisfy((measure, floor) -> assertThat(sheet.shares())
                .hasEntrySatisfying(measure, share -> assertThat(share.value()).isGreaterThanOrEqualTo(floor)));
    }

    private static Map<String, Double> floors(Half half) {
        Map<String, Double> floors = new LinkedHashMap<>();
        for (String line : GoldFiles.lines("/gold/floors.tsv")) {
            String[] cells = line.split("\t");
            if (!line.startsWith("#") && cells[0].equals(half.folder())) {
                floors.put(cells[1], Double.valueOf(cells[2]));
            }
        }
        return floors;
    }
}
