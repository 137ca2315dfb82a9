package dateline.processing.event;

import dateline.processing.wordlist.WordList;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** Quad class and score of the types, from {@code types.tsv}. */
record Types(int quad, BigDecimal scale) {

    private static final Map<String, Types> BY_NAME = new LinkedHashMap<>();

    static {
        for (String line : WordList.of(Types.class, "types.tsv")) {
            String[] cells = line.split("\t+");
            BY_NAME.put(cells[0], new Types(Integer.parseInt(cells[1]), new BigDecimal(cells[2])));
        }
    }

    static Types of(String type) {
        return BY_NAME.get(type);
    }
}
