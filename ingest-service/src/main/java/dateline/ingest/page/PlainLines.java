package dateline.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Plain text as its paragraphs: lines that a printer wrapped are joined, lines that the writer ended are kept apart.
 *
 * <p>A line break is a wrap if the first word of the next line would not have fitted into the width of the text. A text
 * whose lines are longer than any page is wide was not wrapped at all.
 */
final class PlainLines {

    private static final Pattern MARKED = Pattern.compile("^\\s*(?:\\d{1,2}[.)]|[•*‣▪·–-])\\s+\\S.*");
    private static final int WIDEST_PAGE = 120;
    private static final int NARROWEST_PAGE = 40;

    private PlainLines() {}

    /** A paragraph, and which block of lines between blank lines it stands in. */
    record Paragraph(String text, int block) {

        /** Whether it begins as an item of a list. */
        boolean isMarked() {
            return MARKED.matcher(text).matches();
        }
    }

    static List<Paragraph> of(String content) {
        List<String> lines = content.lines().map(CleanText::line).toList();
        int width = lines.stream().mapToInt(String::length).max().orElse(0);
        boolean wrapped = width <= WIDEST_PAGE && width >= NARROWEST_PAGE;
        List<Paragraph> paragraphs = new ArrayList<>();
        int block = 0;
        String open = "";
        String last = "";
        for (String line : lines) {
            boolean goesOn = wrapped && !open.isEmpty() && !line.isEmpty() && isWrap(last, line, width);
            if (goesOn) {
                open = joined(open, line);
            } else {
                add(paragraphs, open, block);
                open = line;
            }
            if (line.isEmpty()) {
                block++;
            }
            last = line;
        }
        add(paragraphs, open, block);
        return List.copyOf(paragraphs);
    }

    private static void add(List<Paragraph> paragraphs, String text, int block) {
        if (!text.isEmpty()) {
            paragraphs.add(new Paragraph(text, block));
        }
    }

    private static boolean isWrap(String last, String next, int width) {
        int word = next.indexOf(' ') < 0 ? next.length() : next.indexOf(' ');
        return last.length() + 1 + word > width && !MARKED.matcher(next).matches();
    }

    private static String joined(String open, String line) {
        boolean hyphenated =
                open.length() > 1 && open.endsWith("-") && Character.isLetter(open.charAt(open.length() - 2));
        return hyphenated ? open + line : open + " " + line;
    }
}
