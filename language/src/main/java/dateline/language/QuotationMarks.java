package dateline.language;

import java.util.Set;

/** Which tokens are quotation marks. */
final class QuotationMarks {

    private static final Set<String> ALWAYS = Set.of("\"", "``", "''", "“", "”", "„", "«", "»", "‟", "‹", "›");
    private static final Set<String> UNLESS_POSSESSIVE = Set.of("'", "`", "‘", "’", "‚", "‛");

    private QuotationMarks() {}

    static boolean isOne(String word, String tag) {
        return ALWAYS.contains(word) || (UNLESS_POSSESSIVE.contains(word) && !tag.equals("POS"));
    }
}
