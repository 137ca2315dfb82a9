package dateline.processing.event;

import java.util.Set;

/** Tells whether words are set apart from a deed: between marks, or in a relative clause that a comma ends before it. */
final class SetApart {

    // "’" also ends "the bakers’ petition"
    private static final Set<String> MARKS = Set.of("“", "”", "\"");

    private SetApart() {}

    static boolean is(Tree tree, int word, Reading reading) {
        return isQuoted(tree, word, reading.trigger()) || isInRelativeClause(tree, word, reading.trigger());
    }

    /** "called the raid “an attack on tomorrow”": quoted words do not say when somebody called it that. */
    private static boolean isQuoted(Tree tree, int word, int trigger) {
        int quotes = marksBefore(tree, word);
        int governor = tree.governor(word);
        // "promised to return the bikes “this week”" tells when
        boolean within = governor >= 0 && marksBefore(tree, governor) == quotes;
        return quotes % 2 == 1 && within && marksBefore(tree, trigger) != quotes;
    }

    private static int marksBefore(Tree tree, int word) {
        int marks = 0;
        for (int i = 0; i < word; i++) {
            if (MARKS.contains(tree.lower(i))) {
                marks++;
            }
        }
        return marks;
    }

    /** "Norland, which votes tomorrow, called for calm": the parser hangs both verbs together. */
    private static boolean isInRelativeClause(Tree tree, int word, int trigger) {
        int behind = trigger - 1;
        while (tree.is(behind, "RB")) {
            behind--;
        }
        if (!tree.lower(behind).equals(",") || word >= behind) {
            return false;
        }
        int at = word;
        while (at > 0 && !tree.lower(at).equals(",")) {
            at--;
        }
        int end = word;
        while (!tree.lower(end).equals(",")) {
            end++;
        }
        return end == behind && at > 0 && tree.is(at + 1, "WP", "WDT");
    }
}
