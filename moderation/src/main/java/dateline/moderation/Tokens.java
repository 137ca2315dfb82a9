package dateline.moderation;

import java.util.ArrayList;
import java.util.List;

/** Parts a text into words as typed, and into sentences. */
final class Tokens {

    private static final String SHORTENED =
            " mr mrs ms dr prof st rev hon sr jr gen col lt capt sgt gov sen rep pres vs etc e.g i.e no fig al inc ltd co jan feb mar"
                    + " apr jun jul aug sep sept oct nov dec rs dept smt shri ";

    private Tokens() {}

    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); ) {
            int each = i < text.length() ? text.codePointAt(i) : ' ';
            boolean inside = i < text.length() && (isWordPart(each) || start >= 0 && isInnerApostrophe(text, i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                tokens.add(new Token(text.substring(start, i), start, i));
                start = -1;
            }
            i += Character.charCount(each);
        }
        return tokens;
    }

    /** A stretch of a text. */
    record Stretch(int start, int end) {

        boolean covers(int from, int to) {
            return from >= start && to <= end;
        }
    }

    /** The sentences, as their signs tell: without blanks around them. */
    static List<Stretch> sentences(String text) {
        List<Stretch> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each == '\n' || isFinal(each) && endsHere(text, i)) {
                int end = each == '\n' ? i : afterClosing(text, i + 1);
                addTrimmed(sentences, text, start, end);
                start = end;
                i = Math.max(i, end - 1);
            }
        }
        addTrimmed(sentences, text, start, text.length());
        return sentences;
    }

    static boolean isFinal(char each) {
        return each == '.' || each == '?' || each == '!' || each == '…' || each == '।' || each == '。' || each == '؟';
    }

    private static boolean endsHere(String text, int at) {
        int next = afterClosing(text, at + 1);
        if (next < text.length() && !Character.isWhitespace(text.charAt(next))) {
            return false;
        }
        if (text.charAt(at) != '.') {
            return true;
        }
        int from = at;
        while (from > 0 && !Character.isWhitespace(text.charAt(from - 1)) && at - from < 12) {
            from--;
        }
        String last = text.substring(from, at).toLowerCase(java.util.Locale.ROOT);
        boolean initial = last.length() == 1 && Character.isUpperCase(text.charAt(from)) && !last.equals("i");
        boolean dotted = last.length() == 3 && last.charAt(1) == '.' && startsLowerBehind(text, next);
        return !initial && !dotted && !SHORTENED.contains(" " + last + " ");
    }

    private static boolean startsLowerBehind(String text, int at) {
        int next = at;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next < text.length() && Character.isLowerCase(text.charAt(next));
    }

    private static int afterClosing(String text, int from) {
        int end = from;
        while (end < text.length() && (isFinal(text.charAt(end)) || "\"'”’)]»".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }

    private static void addTrimmed(List<Stretch> sentences, String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (text.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit)) {
            sentences.add(new Stretch(start, end));
        }
    }

    private static boolean isWordPart(int each) {
        int type = Character.getType(each);
        return Character.isLetterOrDigit(each)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isInnerApostrophe(String text, int at) {
        char each = text.charAt(at);
        return (each == '\'' || each == '’') && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
    }
}
