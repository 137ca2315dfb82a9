package dateline.ingest.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The lines of a text as if it had been printed on one endless sheet: page numbers, and what a printer repeats over and
 * under every page, are taken out, and a paragraph that they cut in two goes on.
 */
final class PrintedSheets {

    /** "2/3", "2 of 3", "2 von 3", and what may stand before it on its line: an address, or words and a bar. */
    private static final Pattern COUNT = Pattern.compile(
            "(?<before>|.*[|·•—–]|https?://\\S+|.*\\S {2,})\\s*(?<words>[\\p{L}\\p{M}]{3,9}\\.?)?\\s*(?<page>\\d{1,3})(?: ?/ ?| (?:of|von|sur|de|из|من) )(?<pages>\\d{1,3})",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern RULE = Pattern.compile("[\\p{Punct}\\s–—―·•]{2,}");
    private static final Pattern COUNT_AT_THE_FRONT =
            Pattern.compile("\\s*\\d{1,3}(?: ?/ ?| \\p{L}{2,3} )\\d{1,3}(?:\\s{2,}|\\s*[|·•—–]).*");
    private static final Pattern NUMBERS = Pattern.compile("\\d+");
    private static final Pattern NUMBER = Pattern.compile("[–—-] ?\\d{1,3} ?[–—-]");
    private static final Pattern JUST_A_NUMBER = Pattern.compile("\\W*\\d{1,3}\\W*");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…:؟।。][\"'”’“»)\\]]*$");

    private static final int LONGEST_MARGIN = 160;
    private static final int MOST_MARGIN_LINES = 3;
    private static final int WIDEST_GAP = 8;
    private static final int TAB = 8;

    private final List<Row> rows = new ArrayList<>();
    private final List<String> raw = new ArrayList<>();
    private final List<String> folded = new ArrayList<>();
    private final Set<Integer> formFeeds = new LinkedHashSet<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private final boolean[] taken;

    private PrintedSheets(String content) {
        content.lines().forEach(this::add);
        taken = new boolean[rows.size()];
    }

    private void add(String line) {
        int from = 0;
        for (int feed = line.indexOf('\f'); feed >= 0; feed = line.indexOf('\f', from)) {
            addRow(line.substring(from, feed));
            formFeeds.add(rows.size());
            from = feed + 1;
        }
        addRow(line.substring(from));
    }

    private void addRow(String line) {
        String cleaned = CleanText.line(line);
        // A line of strokes or stars says no more than an empty one.
        String words = RULE.matcher(cleaned).matches() ? "" : cleaned;
        rows.add(new Row(
                words,
                words.isEmpty() ? 0 : indent(line),
                false,
                line.stripTrailing().endsWith("\u00ad")));
        raw.add(line.strip());
        boolean brief = !words.isEmpty() && words.length() <= LONGEST_MARGIN;
        folded.add(brief ? folded(words) : "");
        if (brief) {
            seen.merge(folded.getLast(), 1, Integer::sum);
        }
    }

    private static int indent(String line) {
        int column = 0;
        for (int i = 0; i < line.length() && Character.isWhitespace(line.charAt(i)); i++) {
            column += line.charAt(i) == '\t' ? TAB - column % TAB : 1;
        }
        return column;
    }

    /** The same line on another page may have another number. */
    private static String folded(String words) {
        return NUMBERS.matcher(words).replaceAll("0");
    }

    /** Takes the sheets apart. */
    static PrintedSheets of(String content) {
        PrintedSheets sheets = new PrintedSheets(content);
        sheets.takeMargins();
        return sheets;
    }

    /** Page numbers, as they stood there. */
    List<String> numbers() {
        return taken().filter(PrintedSheets::isJustANumber).toList();
    }

    /** What stood over and under the pages beside the numbers, each line once. */
    List<String> margins() {
        Map<String, String> margins = new LinkedHashMap<>();
        taken().filter(words -> !isJustANumber(words)).forEach(words -> margins.putIfAbsent(folded(words), words));
        return List.copyOf(margins.values());
    }

    private Stream<String> taken() {
        return IntStream.range(0, rows.size()).filter(i -> taken[i]).mapToObj(i -> rows.get(i)
                .words());
    }

    private static boolean isJustANumber(String words) {
        return NUMBER.matcher(words).matches()
                || words.length() <= 24 && !words.contains("|") && words.chars().anyMatch(Character::isDigit);
    }

    private void takeMargins() {
        List<Integer> breaks = new ArrayList<>(formFeeds);
        int pages = pages();
        for (int i = 0; i < rows.size(); i++) {
            if (isPageNumber(i, pages) || isRepeatedStamp(i)) {
                take(i);
                breaks.add(i);
            }
        }
        for (int at : breaks) {
            takeAround(at, -1);
            takeAround(at, 1);
        }
        if (!breaks.isEmpty()) {
            takeAtTheTop();
        }
    }

    /** How many pages the page numbers speak of, if they agree; else none. */
    private int pages() {
        int pages = 0;
        for (int i = 0; i < rows.size(); i++) {
            Matcher count = count(i);
            if (count != null) {
                int last = Integer.parseInt(count.group("pages"));
                if (Integer.parseInt(count.group("page")) > last || (pages > 0 && last != pages)) {
                    return 0;
                }
                pages = last;
            }
        }
        return pages;
    }

    private Matcher count(int i) {
        String line = raw.get(i);
        if (line.isEmpty()
                || line.length() > LONGEST_MARGIN
                || !Character.isDigit(line.codePointBefore(line.length()))) {
            return null;
        }
        Matcher count = COUNT.matcher(line);
        boolean named = count.matches() && count.group("words") != null;
        return count.matches() && (!named || LinePhrases.says("page-number", count.group("words"))) ? count : null;
    }

    private boolean isPageNumber(int i, int pages) {
        String words = rows.get(i).words();
        if (words.isEmpty() || words.length() > LONGEST_MARGIN) {
            return false;
        }
        return (pages > 0 && count(i) != null)
                || NUMBER.matcher(words).matches()
                || LinePhrases.behind("page-number", raw.get(i))
                        .filter(rest -> COUNT_AT_THE_FRONT.matcher(rest).matches())
                        .isPresent()
                || LinePhrases.behind("page-number", words)
                        .filter(rest -> JUST_A_NUMBER.matcher(rest).matches())
                        .isPresent();
    }

    /** A line with an address, or with a time, that comes again and again. */
    private boolean isRepeatedStamp(int i) {
        String words = rows.get(i).words();
        return isRepeated(i)
                && (words.contains("://")
                        || words.contains("|") && PrintedDates.in(words).isPresent());
    }

    private boolean isRepeated(int i) {
        return seen.getOrDefault(folded.get(i), 0) > 1;
    }

    private void takeAround(int at, int step) {
        int left = MOST_MARGIN_LINES;
        // A form feed stands before the row that it names.
        int first = formFeeds.contains(at) && step > 0 ? at : at + step;
        for (int i = first; i >= 0 && i < rows.size() && left > 0 && Math.abs(i - at) <= WIDEST_GAP; i += step) {
            String words = rows.get(i).words();
            if (!words.isEmpty() && !taken[i]) {
                if (!isRepeated(i) || (isAtTheTop(i) && !looksLikeAMargin(words))) {
                    return;
                }
                take(i);
                left--;
            }
        }
    }

    private boolean isAtTheTop(int i) {
        for (int above = i - 1; above >= 0; above--) {
            if (i - above > WIDEST_GAP || (!rows.get(above).isEmpty() && !taken[above])) {
                return false;
            }
        }
        return true;
    }

    private void takeAtTheTop() {
        int left = MOST_MARGIN_LINES;
        for (int i = 0; i < rows.size() && left > 0; i++) {
            String words = rows.get(i).words();
            if (!words.isEmpty() && !taken[i]) {
                if (!isRepeated(i) || !looksLikeAMargin(words)) {
                    return;
                }
                take(i);
                left--;
            }
        }
    }

    /** The headline may be repeated too; at the top of the first page it is the headline itself. */
    private static boolean looksLikeAMargin(String words) {
        return words.contains("|") || words.contains("://") || words.chars().anyMatch(Character::isDigit);
    }

    private void take(int i) {
        taken[i] = true;
    }

    /** The lines of the endless sheet. */
    List<Row> rows() {
        List<Row> out = new ArrayList<>();
        boolean cut = false;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (taken[i]) {
                cut = true;
            }
            if (taken[i] || formFeeds.contains(i) && row.isEmpty()) {
                cut = true;
                continue;
            }
            cut = cut || formFeeds.contains(i);
            if (cut && !row.isEmpty()) {
                addBehindACut(out, row);
                cut = false;
            } else {
                out.add(row);
            }
        }
        return out;
    }

    private static void addBehindACut(List<Row> out, Row row) {
        while (!out.isEmpty() && out.getLast().isEmpty()) {
            out.removeLast();
        }
        boolean goesOn = !out.isEmpty()
                && !SENTENCE_END.matcher(out.getLast().words()).find()
                && !Character.isUpperCase(row.words().codePointAt(0))
                && !PlainLines.isMarked(row.words())
                && out.getLast().words().length() > 30;
        if (!goesOn && !out.isEmpty()) {
            out.add(new Row("", 0, false, false));
        }
        out.add(goesOn ? row.goingOn() : row);
    }
}
