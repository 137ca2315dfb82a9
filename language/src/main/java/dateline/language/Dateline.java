package dateline.language;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Set;

/** Tells how many words a sentence begins with that only say where and by whom it was written: "LIMA, Peru, May 12 (Andes Wire) -". */
final class Dateline {

    private static final Set<String> DASHES = Set.of("-", "–", "—", "--");
    private static final Set<String> AMONG = Set.of(",", ".", "(", ")", "-LRB-", "-RRB-", "/", "of", "de", "la", "al");
    private static final int LONGEST = 18;

    // "WHO: no new cases" has a speaker and no town
    private static final int ACRONYM = 4;

    private Dateline() {}

    /** Words up to and with the mark that ends it; 0 if the sentence has none. */
    static int length(List<CoreLabel> tokens) {
        if (tokens.isEmpty() || !isInCapitals(tokens.getFirst().word())) {
            return 0;
        }
        for (int i = 1; i < Math.min(tokens.size() - 2, LONGEST); i++) {
            String word = tokens.get(i).word();
            if (isEnd(tokens, i)) {
                return i + 1;
            }
            if (!AMONG.contains(word) && !isName(word)) {
                return 0;
            }
        }
        return 0;
    }

    /** A dash with a blank behind it, so not that of "EU-led", or a colon. */
    private static boolean isEnd(List<CoreLabel> tokens, int i) {
        String word = tokens.get(i).word();
        boolean dash = DASHES.contains(word)
                && tokens.get(i + 1).beginPosition() > tokens.get(i).endPosition();
        return dash || word.equals(":") && tokens.getFirst().word().length() > ACRONYM;
    }

    private static boolean isInCapitals(String word) {
        return word.length() > 1
                && word.codePoints().anyMatch(Character::isUpperCase)
                && word.codePoints().noneMatch(Character::isLowerCase);
    }

    private static boolean isName(String word) {
        int first = word.codePointAt(0);
        return Character.isUpperCase(first) || Character.isDigit(first);
    }
}
