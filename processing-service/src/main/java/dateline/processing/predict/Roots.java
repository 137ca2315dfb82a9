package dateline.processing.predict;

import java.util.Map;

/** The fifteen roots of the tasks, which join CONCEDE and RETREAT to YIELD, and their quads. */
final class Roots {

    /** The most frequent one, where nothing in a sentence speaks for another. */
    static final String DEFAULT = "YIELD";

    private static final Map<String, Integer> FRIENDLY =
            Map.of("AGREE", 1, "CONSULT", 1, "SUPPORT", 1, "COOPERATE", 2, "AID", 2, "YIELD", 2);
    private static final Map<String, Integer> VERBAL = Map.of("REQUEST", 3, "ACCUSE", 3, "REJECT", 3, "THREATEN", 3);
    private static final int MATERIAL_CONFLICT = 4;

    private Roots() {}

    static String of(String type) {
        return type.equals("CONCEDE") || type.equals("RETREAT") ? "YIELD" : type;
    }

    static int quad(String root) {
        return FRIENDLY.getOrDefault(root, VERBAL.getOrDefault(root, MATERIAL_CONFLICT));
    }
}
