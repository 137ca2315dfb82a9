package dateline.processing.figure;

import dateline.processing.article.Paragraph;

/** Tells that lives are lost, so that those who died are counted: "has cost at least 180 lives", "the loss of 180 lives". */
final class Lives {

    private static final int REACH = 5;

    private Lives() {}

    /** Whether the noun at this place is lives that are lost. */
    static boolean areLost(Paragraph p, int noun) {
        if (!p.lemma(noun).equals("life")) {
            return false;
        }
        for (int i = noun - 1; i >= Math.max(p.sentenceStart(noun), noun - REACH); i--) {
            if (p.is(i, "VB") || p.lower(i).equals("loss")) {
                return p.lemma(i).matches("cost|claim|take|lose|loss");
            }
        }
        return false;
    }
}
