package dateline.processing.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of text for the reading of numbers: a run of letters, a literal of digits, or one other sign.
 *
 * @param text in lower case
 * @param written as it stands
 * @param start in UTF-16 offsets
 * @param blanks how many blanks stand before it
 */
record Word(Form form, String text, String written, int start, int end, int blanks) {

    enum Form {
        LETTERS,
        DIGITS,
        /** One character that is a fraction. */
        VULGAR,
        SIGN
    }

    // A literal keeps its separators; whether they make sense is asked by who reads it.
    private static final Pattern PIECE =
            Pattern.compile("(?<letters>\\p{L}+)|(?<digits>\\d++(?:[.,]\\d++)*+|(?<![\\d\\p{L}])\\.\\d+)"
                    + "|(?<vulgar>[\\u00BC-\\u00BE\\u2150-\\u215E])|(?<sign>\\S)");

    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        Matcher pieces = PIECE.matcher(text);
        int end = 0;
        while (pieces.find()) {
            Form form = pieces.group("letters") != null
                    ? Form.LETTERS
                    : pieces.group("digits") != null
                            ? Form.DIGITS
                            : pieces.group("vulgar") != null ? Form.VULGAR : Form.SIGN;
            if (form == Form.DIGITS && Literal.value(pieces.group()).isEmpty() && isList(pieces.group())) {
                addItems(words, text, pieces.start(), pieces.end(), pieces.start() - end);
            } else {
                words.add(word(form, text, pieces.start(), pieces.end(), pieces.start() - end));
            }
            end = pieces.end();
        }
        return words;
    }

    private static boolean isList(String digits) {
        return digits.indexOf(',') > 0 && digits.chars().allMatch(each -> each == ',' || Character.isDigit(each));
    }

    /** "22,24,26" is a list of numbers. */
    private static void addItems(List<Word> words, String text, int from, int to, int blanks) {
        int start = from;
        for (int at = from; at <= to; at++) {
            if (at == to || text.charAt(at) == ',') {
                words.add(word(Form.DIGITS, text, start, at, start == from ? blanks : 0));
                if (at < to) {
                    words.add(word(Form.SIGN, text, at, at + 1, 0));
                }
                start = at + 1;
            }
        }
    }

    private static Word word(Form form, String text, int start, int end, int blanks) {
        String written = text.substring(start, end);
        return new Word(form, written.toLowerCase(Locale.ROOT), written, start, end, blanks);
    }

    boolean is(String each) {
        return text.equals(each);
    }

    boolean isGlued() {
        return blanks == 0;
    }
}
