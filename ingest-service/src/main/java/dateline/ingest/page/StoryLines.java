package dateline.ingest.page;

import dateline.contracts.ArticleMessage.BlockKind;
import dateline.ingest.page.PlainLines.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The lines of a printed story: paragraphs, headings between them, lists, quotations, and the words under pictures. */
final class StoryLines {

    private static final Pattern BULLET = Pattern.compile("^[•*‣▪·–-]\\s+");
    private static final String ENDS = ".!?…:؟۔।。";
    private static final String BEHIND_AN_END = "\"'”’“»«)]";
    private static final int LONGEST_SUBHEAD = 80;
    private static final int LONGEST_RELATED = 250;
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_CAPTION = 600;

    private StoryLines() {}

    /** The story in what is left of the paragraphs; what leads elsewhere is furniture. */
    static List<Line> of(List<Paragraph> left, PrintedFacts facts) {
        List<Line> lines = new ArrayList<>();
        boolean listed = false;
        for (int i = 0; i < left.size(); i++) {
            Paragraph paragraph = left.get(i);
            String text = paragraph.text();
            Optional<String> kind = leadsAway(text);
            // "Also read" on a line of its own, and under it what to read.
            listed = kind.isPresent() ? isHeadingOfRelated(text) : listed && isTitle(text);
            if (listed || kind.isPresent()) {
                facts.within(kind.orElse("related"), text);
            } else if (i + 1 < left.size()
                    && text.length() < LONGEST_CAPTION
                    && Credit.isAlone(left.get(i + 1).text())) {
                lines.addAll(caption(text + " " + left.get(i + 1).text()));
                i++;
            } else if (Credit.isACaptionInTheStory(text)) {
                lines.addAll(caption(text));
            } else {
                lines.add(line(paragraph, i > 0 && i < left.size() - 1));
            }
        }
        return lines;
    }

    private static boolean isHeadingOfRelated(String text) {
        return LinePhrases.behind("related", text)
                .filter(rest -> rest.replaceAll("\\W", "").isEmpty())
                .isPresent();
    }

    private static boolean isTitle(String text) {
        return text.length() < LONGEST_TITLE && !text.endsWith(".") && !text.endsWith(".”") && !text.endsWith(".\"");
    }

    private static Line line(Paragraph paragraph, boolean between) {
        String text = paragraph.text();
        if (paragraph.quoted()) {
            return new Line(BlockKind.BLOCK_QUOTE, text);
        }
        if (paragraph.isMarked()) {
            return new Line(BlockKind.LIST_ITEM, BULLET.matcher(text).replaceFirst(""));
        }
        return between && isSubhead(text, LONGEST_SUBHEAD) ? new Line(BlockKind.SUBHEAD, text) : Line.paragraph(text);
    }

    private static Optional<String> leadsAway(String text) {
        if (isRelated(text)) {
            return Optional.of("related");
        }
        return Optional.of("notice").filter(kind -> LinePhrases.says("notice", text));
    }

    /** "Also read: …", "Read more | …", or such words alone. */
    static boolean isRelated(String text) {
        return text.length() < LONGEST_RELATED
                && LinePhrases.behind("related", text)
                        .map(String::strip)
                        .filter(rest -> rest.isEmpty() || ":|–—>›»…".indexOf(rest.charAt(0)) >= 0)
                        .isPresent();
    }

    /** The words under a picture, and who made it. */
    static List<Line> caption(String text) {
        Credit.Split split = Credit.split(text);
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(BlockKind.CAPTION, split.words()));
        split.credit().ifPresent(credit -> lines.add(new Line(BlockKind.CREDIT, credit)));
        return lines;
    }

    /** Whether a line is a heading: no longer than so, not a sentence, and not the middle of one. */
    static boolean isSubhead(String text, int longest) {
        int first = text.codePointAt(0);
        return text.length() <= longest
                && !endsASentence(text)
                && (Character.isUpperCase(first) || Character.getType(first) == Character.OTHER_LETTER);
    }

    /** Whether the last mark of a text is one that ends a sentence, behind it only quotation marks and brackets. */
    static boolean endsASentence(String text) {
        int end = text.length();
        while (end > 0 && BEHIND_AN_END.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && ENDS.indexOf(text.charAt(end - 1)) >= 0;
    }
}
