package dateline.ingest.change;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Two versions of one sentence, in plain words.
 *
 * @param before as it was
 * @param now as it is
 */
record SentencePair(String before, String now) {

    private static final Pattern TOKEN =
            Pattern.compile("\\p{N}+(?:[.,:]\\p{N}+)*|\\p{L}[\\p{L}\\p{M}]*(?:'[\\p{L}\\p{M}]+)*|\\p{Sc}|[^\\s]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{Sc}].*");

    // A sentence of more tokens is a list; what was replaced in it is not looked for.
    private static final int MOST_TOKENS = 400;

    /** What was replaced, put in or taken out, but for marks, in the order of the sentence. */
    List<Replacement> replacements() {
        List<String> old = tokens(before);
        List<String> fresh = tokens(now);
        if (old.size() > MOST_TOKENS || fresh.size() > MOST_TOKENS) {
            return List.of(new Replacement(words(old), words(fresh), 0, this));
        }
        List<Replacement> replacements = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(old, fresh).getDeltas()) {
            List<String> went = words(delta.getSource().getLines());
            List<String> came = words(delta.getTarget().getLines());
            if (!went.isEmpty() || !came.isEmpty()) {
                replacements.add(new Replacement(went, came, firstWord(delta, fresh), this));
            }
        }
        return replacements;
    }

    private static int firstWord(AbstractDelta<String> delta, List<String> fresh) {
        int place = delta.getTarget().getPosition();
        int end = place + delta.getTarget().size();
        while (place < end - 1 && !isWord(fresh.get(place))) {
            place++;
        }
        return place;
    }

    /** The token before a place in the new sentence; empty if it is the first. */
    String wordBefore(int place) {
        return token(place - 1);
    }

    /** The token after a place in the new sentence, or the one behind a dash; empty if it is the last. */
    String wordAfter(int place) {
        return token(place + 1).equals("-") ? token(place + 2) : token(place + 1);
    }

    /** Whether a stretch stands alone between commas, as an age does. */
    boolean isBetweenCommas(int place, int length) {
        return token(place - 1).equals(",") && token(place + length).equals(",");
    }

    /** Whether a place in the new sentence is within quotation marks. */
    boolean isInQuotation(int place) {
        return tokens(now).stream().limit(place).filter("\""::equals).count() % 2 == 1;
    }

    private String token(int place) {
        List<String> tokens = tokens(now);
        return place < 0 || place >= tokens.size() ? "" : tokens.get(place);
    }

    static List<String> words(String plain) {
        return words(tokens(plain));
    }

    private static List<String> words(List<String> tokens) {
        return tokens.stream().filter(SentencePair::isWord).toList();
    }

    private static boolean isWord(String token) {
        return WORD.matcher(token).matches();
    }

    private static List<String> tokens(String plain) {
        List<String> tokens = new ArrayList<>();
        Matcher token = TOKEN.matcher(plain);
        while (token.find()) {
            tokens.add(token.group());
        }
        return tokens;
    }
}
