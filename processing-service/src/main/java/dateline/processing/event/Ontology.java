package dateline.processing.event;

import java.util.List;
import java.util.Set;

/** The types of PLOVER, as far as the coder must know them; the rest stands in {@code types.tsv}. */
final class Ontology {

    static final List<String> TYPES = List.of(
            "AGREE",
            "CONSULT",
            "SUPPORT",
            "CONCEDE",
            "COOPERATE",
            "AID",
            "RETREAT",
            "REQUEST",
            "ACCUSE",
            "REJECT",
            "THREATEN",
            "PROTEST",
            "SANCTION",
            "MOBILIZE",
            "COERCE",
            "ASSAULT");

    private static final Set<String> FRIENDLY =
            Set.of("AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT");
    private static final Set<String> MATERIAL = Set.of("PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT");

    private static final Set<String> WORDS = Set.of("REQUEST", "ACCUSE", "SUPPORT", "REJECT", "THREATEN");

    private Ontology() {}

    /** Whether it is done by saying it. */
    static boolean isWords(String type) {
        return WORDS.contains(type);
    }

    /** Whether it is of quad 1 or 2. */
    static boolean isFriendly(String type) {
        return FRIENDLY.contains(type);
    }

    /** Whether it is of quad 4. */
    static boolean isHostileDeed(String type) {
        return MATERIAL.contains(type);
    }
}
