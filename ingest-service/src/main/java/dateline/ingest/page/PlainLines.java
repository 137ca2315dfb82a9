package dateline.ingest.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Plain text as its paragraphs: lines that a printer wrapped are joined, lines that the writer ended are kept apart.
 *
 * <p>A line break is a wrap if the first word of the next line would not have fitted into the width of the text. A text
 * whose lines are longer than any page is wide was not wrapped at all. Where lines begin further in than the line
 * before them, a paragraph begins.
 */
final class PlainLines {

    private static final Pattern MARKED = Pattern.compile("^\\s*(?:\\d{1,2}[.)]|[•*‣▪·–-])\\s+\\S.*");
    private static final Pattern QUOTED = Pattern.compile("^>+\\s*");
    private static final int WIDEST_PAGE = 120;
    private static final int NARROWEST_PAGE = 40;
    private static final int QUOTE_INDENT = 4;
    private static final double MOST_ENDED = 0.6;

    private final List<Row> rows;
    private final int width;
    private final boolean wrapped;
    private final BrokenWords words;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final boolean indentsFirstLines;
    private final StringBuilder open = new StringBuilder();
    private Row first;
    private boolean allIndented;
    private int openRows;

    private PlainLines(List<Row> rows) {
        this.rows = rows;
        this.width = width(rows);
        this.wrapped = width <= WIDEST_PAGE && width >= NARROWEST_PAGE && !isEveryLineASentence(rows, width);
        this.words = new BrokenWords(rows);
        this.indentsFirstLines = indentsFirstLines(rows);
    }

    /**
     * A paragraph.
     *
     * @param text clean, without the mark of a quotation
     * @param quoted whether it is set as words of somebody else
     */
    record Paragraph(String text, boolean quoted) {

        /** Whether it begins as an item of a list. */
        boolean isMarked() {
            return PlainLines.isMarked(text);
        }
    }

    static boolean isMarked(String text) {
        return MARKED.matcher(text).matches();
    }

    static List<Paragraph> of(String content) {
        return of(PrintedSheets.of(content).rows());
    }

    static List<Paragraph> of(List<Row> rows) {
        PlainLines lines = new PlainLines(withoutMargin(rows));
        lines.join();
        return List.copyOf(lines.paragraphs);
    }

    /** The width of most lines; an address or a headline may stand out beyond it. */
    private static int width(List<Row> rows) {
        // An address does not wrap, so its line tells nothing of the width.
        int[] lengths = rows.stream()
                .filter(row -> !row.isEmpty() && !row.words().contains("://"))
                .mapToInt(row -> row.words().length() + row.indent())
                .sorted()
                .toArray();
        if (lengths.length == 0) {
            return 0;
        }
        int most = lengths[lengths.length * 3 / 4];
        return Arrays.stream(lengths)
                .filter(each -> each <= most * 1.15 + 2)
                .max()
                .orElse(most);
    }

    /** A sheet that is set in by so much is as wide as what stands on it. */
    private static List<Row> withoutMargin(List<Row> rows) {
        int margin = rows.stream()
                .filter(row -> !row.isEmpty())
                .mapToInt(Row::indent)
                .min()
                .orElse(0);
        return margin == 0
                ? rows
                : rows.stream().map(row -> row.outdented(margin)).toList();
    }

    /** A short line for each paragraph, and none between: what a printer wraps seldom ends where a sentence does. */
    private static boolean isEveryLineASentence(List<Row> rows, int width) {
        int followed = 0;
        int ended = 0;
        for (int i = 0; i + 1 < rows.size(); i++) {
            Row row = rows.get(i);
            if (row.words().length() * 2 >= width && !rows.get(i + 1).isEmpty()) {
                followed++;
                ended += StoryLines.endsASentence(row.words()) ? 1 : 0;
            }
        }
        return followed > 1 && ended > MOST_ENDED * followed;
    }

    private static boolean indentsFirstLines(List<Row> rows) {
        int indented = 0;
        int begun = 0;
        for (int i = 0; i < rows.size(); i++) {
            boolean begins = !rows.get(i).isEmpty()
                    && (i == 0
                            || rows.get(i - 1).isEmpty()
                            || rows.get(i).indent() > rows.get(i - 1).indent() + 1);
            if (begins && rows.get(i).words().length() > NARROWEST_PAGE) {
                begun++;
                indented += rows.get(i).indent() > 1 && !isMarked(rows.get(i).words()) ? 1 : 0;
            }
        }
        return indented * 2 > begun;
    }

    private void join() {
        Row last = null;
        for (Row row : rows) {
            if (!open.isEmpty() && !row.isEmpty() && goesOn(last, row)) {
                words.append(open, row, last.softEnd());
                allIndented &= row.indent() >= QUOTE_INDENT;
                openRows++;
            } else {
                close();
                open(row);
            }
            last = row;
        }
        close();
    }

    private void open(Row row) {
        open.append(row.words());
        first = row;
        allIndented = row.indent() >= QUOTE_INDENT;
        openRows = 1;
    }

    private void close() {
        if (open.isEmpty()) {
            return;
        }
        boolean marked = isMarked(first.words());
        boolean angled = first.words().startsWith(">");
        boolean quoted = angled || allIndented && !marked && !indentsFirstLines && !isFirstOrLast();
        paragraphs.add(new Paragraph(angled ? withoutAngles(open.toString()) : open.toString(), quoted));
        open.setLength(0);
    }

    /** What a printer sets in the middle of the sheet is no quotation: the first words, and short ones. */
    private boolean isFirstOrLast() {
        return paragraphs.size() < 2 || openRows == 1 && open.length() < NARROWEST_PAGE;
    }

    private static String withoutAngles(String text) {
        return QUOTED.matcher(text).replaceFirst("");
    }

    private boolean goesOn(Row last, Row row) {
        if (row.goesOn() || last.softEnd()) {
            return true;
        }
        boolean angled = row.words().startsWith(">");
        if (isMarked(row.words())
                || standsAlone(last.words(), row.words())
                || !angled && first.words().startsWith(">")) {
            return false;
        }
        if (angled) {
            return first.words().startsWith(">") && isWrap(last, withoutAngles(row.words()));
        }
        if (isMarked(first.words()) && row.indent() > first.indent()) {
            return true;
        }
        boolean begins = row.indent() > last.indent() + 1 || indentsFirstLines && row.indent() > 1 && last == first;
        return !begins && wrapped && (isWrap(last, row.words()) || words.isBroken(last, row));
    }

    /** What a printer or an outlet puts under a page never goes on with what stands over it. */
    private static boolean standsAlone(String last, String line) {
        // An address is too long for many a line, and then stands on the next.
        boolean address = BelowTheStory.isAddressLine(line) && !last.endsWith("|") && !last.endsWith(":");
        return address || isDateLine(line) || BelowTheStory.isPrintedLine(line) || CopyrightLine.begins(line);
    }

    private static boolean isDateLine(String line) {
        return !line.endsWith(".")
                && !Character.isLowerCase(line.codePointAt(0))
                && PrintedDates.only(line).isPresent();
    }

    private boolean isWrap(Row last, String next) {
        int word = next.indexOf(' ') < 0 ? next.length() : next.indexOf(' ');
        return wrapped && last.indent() + last.words().length() + 1 + word > width;
    }
}
