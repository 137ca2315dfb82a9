package dateline.moderation;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether words are English, told by how many of them are the commonest English words and how many are other languages'. */
final class English {

    private static final double LEAST_SHARE = 0.18;
    private static final Set<String> COMMON = words("english.txt");
    private static final Set<String> FOREIGN = words("foreign.txt");

    private English() {}

    static boolean isCommon(String word) {
        return COMMON.contains(word.toLowerCase(Locale.ROOT).replace('’', '\''));
    }

    /** Whether these words are surely enough English to be held to its rules. */
    static boolean is(List<Token> words) {
        int english = 0;
        int foreign = 0;
        int all = 0;
        int latin = 0;
        for (Token word : words) {
            if (!word.isWord() || word.text().length() == 1 && word.isUpper()) {
                continue;
            }
            all++;
            latin += Character.UnicodeScript.of(word.text().codePointAt(0)) == Character.UnicodeScript.LATIN ? 1 : 0;
            String lower = word.lower();
            english += COMMON.contains(lower) || Abbreviations.isSure(lower) ? 1 : 0;
            foreign += FOREIGN.contains(lower) ? 1 : 0;
        }
        return all > 0 && latin * 2 > all && english > foreign && english >= LEAST_SHARE * all;
    }

    private static Set<String> words(String file) {
        Set<String> all = new HashSet<>();
        Lists.lines(file).forEach(line -> all.addAll(Arrays.asList(line.strip().split("\\s+"))));
        return Collections.unmodifiableSet(all);
    }
}
