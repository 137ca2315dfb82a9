package dateline.processing.figure;

import dateline.processing.article.Paragraph;

/** What may stand between those who are counted and the verb that tells what happens to them. */
final class BetweenVerb {

    private static final int REACH = 12;

    private BetweenVerb() {}

    /** Over ", including two children," to the verb. */
    static int overAside(Paragraph p, int after) {
        boolean part = p.is(after + 1, "CD") && p.lower(after + 2).equals("of"); // ", eight of them women,"
        if (!p.word(after).equals(",")
                || !part
                        && !p.lower(after + 1)
                                .matches("including|among|most|some|all|both|many|mostly|who|which|whose|aged|or")
                        && !isSaid(p, after + 1)) {
            return after;
        }
        int end = Math.min(p.sentenceEnd(after), after + REACH);
        for (int i = after + 1; i < end; i++) {
            if (p.word(i).equals(",")) {
                return i + 1;
            }
        }
        return after;
    }

    /** "Four smugglers, he said, were held" */
    private static boolean isSaid(Paragraph p, int i) {
        return (p.is(i, "PRP") && p.lower(i + 1).matches("said|says|added"))
                || (p.is(i, "DT") && p.lower(i + 2).matches("said|says|added"));
    }

    /** Over "who had chained themselves to a gate" to the second of two verbs; the end of the paragraph if there is none. */
    static int overRelative(Paragraph p, int after) {
        int end = after < p.size() ? Math.min(p.sentenceEnd(after), after + REACH) : after;
        int verbs = 0;
        for (int i = after + 1; p.is(after, "WP") && i < end && !p.word(i).matches("[,;]"); i++) {
            boolean first = p.isFinite(i) && !p.isFinite(i - 1) && !p.is(i - 1, "WP", "WDT", "PRP", "CC", "MD");
            verbs += p.isFinite(i) && (verbs == 0 || first) ? 1 : 0;
            if (verbs == 2) {
                return i;
            }
        }
        return p.size();
    }

    /** Words that may stand between what is counted and its verb. */
    static boolean isInside(Paragraph p, int i) {
        return p.is(i, "IN", "DT", "NN", "JJ", "CD", "POS", "PRP$", "HYPH", "WP", "WDT", "VBG", "``", "''")
                || (p.is(i, "CC")
                        && p.is(i + 1, "CD", "IN", "JJ", "DT", "NN")
                        && !(p.is(i + 1, "CD") && p.isFinite(i + 2)))
                || (p.word(i).equals(",")
                        && p.is(i - 1, "NNS")
                        && p.is(i + 1, "NNS")); // "students, nurses and drivers"
    }
}
