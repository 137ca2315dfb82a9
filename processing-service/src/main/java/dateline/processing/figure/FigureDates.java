package dateline.processing.figure;

import dateline.contracts.AnalysisMessage.TimeExpression;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The dates of an article beside its figures; offsets are in UTF-16. */
final class FigureDates {

    private static final int LOOK = 24;
    private static final Pattern TOLD = Pattern.compile(
            "(?is).*\\b(?:toll|tally|put|puts|putting|stood|stands|standing|estimated|estimates|remained|remains)\\b"
                    + "[^.;\\d]*\\bat $");
    private static final int SENTENCE = 80;
    private static final Pattern VERB = Pattern.compile("\\b(?:had|has|have|was|were|is|are|that|would|will)\\b");

    private static final Pattern CHANGED = Pattern.compile(
            "(?is).*\\b(?:(?:up|down|rose|risen|fell|fallen|grew|grown) from|from \\d[\\d,]*(?: [^.;]*)? to|against|compared with) $");

    private final String text;
    private final List<Placed> dates;

    /** A date and where it stands. */
    record Placed(TimeExpression date, int start, int end) {}

    FigureDates(String text, List<TimeExpression> dates) {
        this.text = text;
        this.dates = dates.stream()
                .map(each -> {
                    int start = text.offsetByCodePoints(0, each.span().start());
                    return new Placed(each, start, start + each.span().text().length());
                })
                .toList();
    }

    /** Whether the number is part of a date or a length of time. */
    boolean isPartOfDate(Numeral number) {
        return dates.stream()
                .anyMatch(each ->
                        each.start() < number.end() && number.start() < each.end() && !isCountBeside(each, number));
    }

    /**
     * Whether the words of a date reach over a count that stands beside it: "on Monday, 11 ships", "down from 15 in the
     * morning", "by a quarter".
     */
    private boolean isCountBeside(Placed date, Numeral number) {
        String before = text.substring(Math.max(0, number.start() - LOOK), number.start());
        String behind = text.substring(number.end(), Math.min(text.length(), number.end() + LOOK));
        String own = text.substring(date.start(), date.end());
        boolean opens = date.start() == number.start();
        boolean things = date.end() == number.end()
                && before.matches("(?s).*day(?:,| after| before| with| when)? $")
                && behind.matches("(?s) (?!(?:a\\.?m|p\\.?m|hours)\\b)(?:\\p{Ll}+ )?\\p{Ll}+s\\b.*");
        things |= date.end() == number.end()
                && before.endsWith(", ")
                && behind.matches("(?s) \\p{Ll}+ (?:died|was|were)\\b.*");
        boolean changed = opens
                && CHANGED.matcher(before).matches()
                && own.matches("(?s)\\d[\\d,]* (?:in the (?:morning|afternoon|evening)|overnight|last .*|this .*)");
        boolean part = own.equals("a quarter")
                && (before.matches("(?s).* (?:by|than) ") || behind.matches("(?s) (?:more|less|fewer)\\b.*"));
        // "put the dead at 11 on Monday": no hour
        boolean told = TOLD.matcher(text.substring(Math.max(0, date.start() - SENTENCE), number.start()))
                        .matches()
                && own.matches("(?s)(?:at )?\\d{1,2}(?: .*)?")
                && !behind.matches("(?s) ?(?:a\\.?m|p\\.?m|hours|o['’]clock|GMT)\\b.*");
        // "June 19 — Twenty-seven people died": what follows the dash begins the story
        boolean dash =
                before.endsWith(" — ") || (before.matches("(?s).* [-–] ") && number.form() == Numeral.Form.WORDS);
        boolean story = date.start() < number.start() && dash && behind.matches("(?s) \\p{Ll}+.*");
        story |= date.start() < number.start() && behind.matches("(?s) of (?:them|whom|those)\\b.*");
        return things || changed || part || told || story;
    }

    List<Placed> inSentenceOf(Count count) {
        int start = count.p().token(count.sentence()).start();
        int end = count.p().token(count.p().sentenceEnd(count.word()) - 1).end();
        return dates.stream()
                .filter(each -> each.start() >= start && each.end() <= end)
                .toList();
    }

    /** The words before a date, in lower case. */
    String before(Placed date) {
        return text.substring(Math.max(0, date.start() - LOOK), date.start()).toLowerCase(Locale.ROOT);
    }

    String text(int start, int end) {
        return text.substring(start, end);
    }

    int utf16(int codePoint) {
        return text.offsetByCodePoints(0, codePoint);
    }

    /** Whether a date stands near a word, with no number and no comma between them. */
    boolean isNear(Placed date, int word, int reach) {
        int from = Math.min(word, date.end());
        int to = Math.max(word, date.start());
        String between = text.substring(from, Math.max(from, to));
        return between.length() <= reach
                && between.matches("[^,;\\d]*")
                && !VERB.matcher(between).find();
    }

    /** "down to 11.7 billion as of Sept. 30": where it stands now, and not what another is set against. */
    boolean isMovedTo(Count count) {
        String before = text.substring(Math.max(0, count.start() - LOOK), count.start());
        return before.matches("(?is).*\\bto $") && !before.matches("(?is).*\\b(?:from|compared) (?:[^.;]* )?to $");
    }

    /** Whether the number is set beside another: "up from 12", "against 12". */
    boolean isCompared(Count count) {
        String before = text.substring(Math.max(0, count.start() - LOOK), count.start());
        return before.matches("(?is).*\\b(?:from|against|than|to|(?:compared|along) with) $");
    }
}
