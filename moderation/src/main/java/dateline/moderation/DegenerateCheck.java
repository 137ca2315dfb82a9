package dateline.moderation;

import java.util.ArrayList;
import java.util.List;

/** Finds what is hardly a text: too short, too long, letters held down. */
final class DegenerateCheck {

    private static final int MOST = 5000;
    private static final int FEWEST_WORDS = 2;
    private static final int FEWEST_LETTERS = 7;
    private static final int FEWEST_SIGNS_OF_A_SCRIPT = 4;
    private static final int LONGEST_WORD = 60;
    private static final int LONGEST_RUN = 5;

    private DegenerateCheck() {}

    static List<Finding> findings(Draft draft) {
        List<Finding> findings = new ArrayList<>();
        String text = draft.text();
        int length = text.codePointCount(0, text.length());
        if (length > MOST) {
            findings.add(of(
                    draft,
                    text.offsetByCodePoints(0, MOST),
                    text.length(),
                    "The comment has " + length + " characters; " + MOST + " are the most.",
                    "Shorten it.",
                    null));
        }
        List<Token> words = draft.ownWords();
        // A text in Han, Thai or the like has no blanks between its words.
        boolean blanks =
                words.stream().noneMatch(word -> isWithoutBlanks(word.text().codePointAt(0)));
        long distinct = text.codePoints()
                .filter(each -> !Character.isWhitespace(each))
                .map(Character::toLowerCase)
                .distinct()
                .count();
        if (words.size() < FEWEST_WORDS && blanks || distinct < (blanks ? FEWEST_LETTERS : FEWEST_SIGNS_OF_A_SCRIPT)) {
            findings.add(of(
                    draft,
                    0,
                    text.length(),
                    "This is too short to be a comment.",
                    "Say what you think in a whole sentence.",
                    null));
        }
        for (Token word : words) {
            if (word.text().length() > LONGEST_WORD && blanks) {
                findings.add(
                        of(draft, word.start(), word.end(), "This is too long to be a word.", "Leave it out.", ""));
            }
        }
        findings.addAll(runs(draft));
        return findings;
    }

    private static boolean isWithoutBlanks(int letter) {
        return switch (Character.UnicodeScript.of(letter)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR, TIBETAN -> true;
            default -> false;
        };
    }

    private static List<Finding> runs(Draft draft) {
        List<Finding> findings = new ArrayList<>();
        String text = draft.text();
        int start = 0;
        while (start < text.length()) {
            int each = text.codePointAt(start);
            int end = start;
            while (end < text.length() && text.codePointAt(end) == each) {
                end += Character.charCount(each);
            }
            boolean repeated = (end - start) / Character.charCount(each) > LONGEST_RUN;
            if (repeated && !Character.isWhitespace(each) && !Character.isDigit(each) && !draft.isSpared(start, end)) {
                String one = each == '.' ? "…" : Character.toString(each);
                findings.add(of(draft, start, end, "One character is repeated many times.", "Write it once.", one));
            }
            start = end;
        }
        return findings;
    }

    private static Finding of(Draft draft, int start, int end, String message, String suggestion, String replacement) {
        return draft.finding(Code.R3_DEGENERATE, start, end, message, suggestion, replacement, SentencePolicy.VERSION);
    }
}
