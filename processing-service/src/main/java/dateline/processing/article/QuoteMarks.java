package dateline.processing.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what stands between quotation marks: “double”, ‘single’, "straight" and 'straight single' ones, «these» and „these“.
 *
 * <p>A mark that is never closed ends with its paragraph; where the next paragraph opens with the same mark, the
 * quotation goes on. Marks inside a quotation belong to it. Apostrophes are told from single marks by what stands
 * around them.
 */
public final class QuoteMarks {

    private static final Pattern PARAGRAPH = Pattern.compile("[^\\n]+");
    private static final Pattern ELISION =
            Pattern.compile("(?i)(?:\\d0s|tis|twas|em|n|cause|til|till|round|bout|cos)(?![\\p{L}\\d])");
    private static final String OPENING = "“„«\"‘'";

    private QuoteMarks() {}

    /**
     * What stands between two marks, in UTF-16 offsets.
     *
     * @param open offset of the opening mark
     * @param start of the words
     * @param end after the words
     * @param close after the closing mark; {@code end} if there is none
     * @param goesOn whether it goes on where the paragraph before was left open
     */
    public record Quoted(int open, int start, int end, int close, boolean goesOn) {

        public boolean isClosed() {
            return close > end;
        }
    }

    /** All of them, in the order of the text. */
    public static List<Quoted> in(String text) {
        List<Quoted> found = new ArrayList<>();
        Matcher paragraph = PARAGRAPH.matcher(text);
        char leftOpen = 0;
        while (paragraph.find()) {
            if (!paragraph.group().isBlank()) {
                leftOpen = scan(text, paragraph.start(), paragraph.end(), leftOpen, found);
            }
        }
        return found;
    }

    /** The opening mark of a quotation that this paragraph leaves open, or 0. */
    private static char scan(String text, int from, int to, char leftOpen, List<Quoted> found) {
        boolean first = true;
        // what finds no end from here finds none from further on: a text full of such marks is scanned once
        String neverClosed = "";
        for (int i = from; i < to; i++) {
            if (Character.isWhitespace(text.charAt(i))) {
                continue;
            }
            boolean goesOn = first && leftOpen == text.charAt(i);
            first = false;
            if (OPENING.indexOf(text.charAt(i)) < 0 || !opens(text, i, from, to)) {
                continue;
            }
            int end = neverClosed.indexOf(text.charAt(i)) >= 0 ? -1 : closing(text, i, to);
            if (end < 0 && isSingle(text.charAt(i)) && !opensNextParagraph(text, to, text.charAt(i))) {
                neverClosed = neverClosed.indexOf(text.charAt(i)) < 0 ? neverClosed + text.charAt(i) : neverClosed;
                continue;
            }
            int words = trimmedEnd(text, end < 0 ? to : end);
            if (words > i + 1) {
                found.add(new Quoted(i, i + 1, words, end < 0 ? words : end + 1, goesOn));
            }
            if (end < 0) {
                return text.charAt(i);
            }
            i = end;
        }
        return 0;
    }

    private static boolean opens(String text, int at, int from, int to) {
        char before = at == from ? ' ' : text.charAt(at - 1);
        char after = at + 1 < to ? text.charAt(at + 1) : ' ';
        boolean atEdge = Character.isWhitespace(before) || "([{—–-/:“‘\"'".indexOf(before) >= 0;
        return switch (text.charAt(at)) {
            case '“', '„', '«' -> true;
            case '"' -> atEdge && !Character.isWhitespace(after);
            default ->
                atEdge
                        && (Character.isLetterOrDigit(after) || "“\"…[$£€".indexOf(after) >= 0)
                        && !ELISION.matcher(text).region(at + 1, to).lookingAt();
        };
    }

    private static int closing(String text, int open, int to) {
        return switch (text.charAt(open)) {
            case '“' -> curly(text, open, to);
            case '„' -> matching(text, open, to, '„', "“”");
            case '«' -> matching(text, open, to, '«', "»");
            case '"' -> straight(text, open, to);
            default -> single(text, open, to);
        };
    }

    /** “No," he said: where nothing closes as it was opened, a straight mark does. */
    private static int curly(String text, int open, int to) {
        int end = matching(text, open, to, '“', "”");
        return end < 0 ? straight(text, open, to) : end;
    }

    private static int matching(String text, int open, int to, char opening, String closing) {
        int depth = 0;
        int first = -1;
        for (int i = open + 1; i < to; i++) {
            char c = text.charAt(i);
            if (closing.indexOf(c) >= 0) {
                first = first < 0 ? i : first;
                if (depth-- == 0) {
                    return i;
                }
            } else if (c == opening) {
                depth++;
            }
        }
        return first;
    }

    private static int straight(String text, int open, int to) {
        for (int i = open + 1; i < to; i++) {
            boolean straight = text.charAt(i) == '"';
            boolean closes = straight && (!opensAnother(text, i, to) || closesInTheWrongPlace(text, i, to));
            if (closes || text.charAt(i) == '”') {
                return i;
            }
        }
        return -1;
    }

    private static boolean opensAnother(String text, int at, int to) {
        return Character.isWhitespace(text.charAt(at - 1))
                && at + 1 < to
                && !Character.isWhitespace(text.charAt(at + 1));
    }

    /** "No, "he said. "Never.": what seems to open behind a comma or stop closes, if nothing but what opens follows. */
    private static boolean closesInTheWrongPlace(String text, int at, int to) {
        int next = text.indexOf('"', at + 1);
        return ",.?!".indexOf(text.charAt(trimmedEnd(text, at) - 1)) >= 0
                && (next < 0 || next >= to || opensAnother(text, next, to));
    }

    /** The first mark that is no apostrophe; "the workers’ demands" inside a quotation has one that looks like a mark. */
    private static int single(String text, int open, int to) {
        for (int i = open + 1; i < to; i++) {
            if (closesSingle(text, i, to, text.charAt(open))
                    && !(afterPlural(text, i, to) && closesLater(text, i + 1, to, text.charAt(open)))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean closesSingle(String text, int at, int to, char opening) {
        char mark = text.charAt(at);
        return (mark == '’' || (mark == '\'' && opening == '\''))
                && !Character.isWhitespace(text.charAt(at - 1))
                && (at + 1 == to || !Character.isLetterOrDigit(text.charAt(at + 1)));
    }

    private static boolean afterPlural(String text, int at, int to) {
        return text.charAt(at - 1) == 's'
                && at + 2 < to
                && text.charAt(at + 1) == ' '
                && Character.isLowerCase(text.charAt(at + 2));
    }

    private static boolean closesLater(String text, int from, int to, char opening) {
        for (int i = from; i < to; i++) {
            if (isSingle(text.charAt(i)) && opens(text, i, 0, to)) {
                return false;
            }
            if (closesSingle(text, i, to, opening)) {
                return true;
            }
        }
        return false;
    }

    private static boolean opensNextParagraph(String text, int paragraphEnd, char mark) {
        int i = paragraphEnd;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i < text.length() && text.charAt(i) == mark;
    }

    private static boolean isSingle(char mark) {
        return mark == '‘' || mark == '\'';
    }

    private static int trimmedEnd(String text, int end) {
        int i = end;
        while (i > 0 && Character.isWhitespace(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }
}
