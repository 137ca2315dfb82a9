package dateline.ingest.page;

import dateline.contracts.ArticleMessage.BlockKind;
import dateline.ingest.page.PlainLines.Paragraph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What stands over a printed story: masthead, section, date, buttons, headline, byline, standfirst and the words under
 * the pictures. It is taken off from the top, as long as the next paragraph is of such a kind.
 */
final class AboveTheStory {

    private static final Pattern PARTS = Pattern.compile("\\s+[|>›»/]\\s+|\\s{2,}");
    private static final Pattern TOOL_MARKS = Pattern.compile("\\s*[|/·•]\\s*|\\s{2,}");
    private static final Pattern PART_OF_A_MASTHEAD = Pattern.compile(".{1,30}");
    private static final int LONGEST_MASTHEAD = 80;
    private static final int LONGEST_HEADLINE = 250;
    private static final int SHORTEST_TITLE = 15;
    private static final Pattern OFFICE = Pattern.compile(
            ".{0,60}\\b(?:staff writer|staff reporter|correspondent|bureau chief|editor)", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_FULL_SENTENCE = 120;

    private final List<Paragraph> paragraphs;
    private final boolean[] taken;
    private final PrintedFacts facts;
    private final String masthead;
    private final List<Integer> rest = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private Optional<String> headline = Optional.empty();
    private int at;

    /**
     * @param masthead the first line of the page, with its wide blanks
     */
    AboveTheStory(List<Paragraph> paragraphs, boolean[] taken, PrintedFacts facts, String masthead) {
        this.paragraphs = paragraphs;
        this.taken = taken;
        this.facts = facts;
        this.masthead = masthead;
        for (int i = 0; i < paragraphs.size(); i++) {
            if (!taken[i]) {
                rest.add(i);
            }
        }
    }

    /** Takes off all that it can. */
    void take() {
        while (at < rest.size() - 2 && takeOverTheHeadline()) {
            at++;
        }
        if (at < rest.size() - 1 && isHeadline(text())) {
            headline = Optional.of(text());
            taken[rest.get(at)] = true;
            at++;
        }
        while (headline.isPresent() && at < rest.size() - 1 && takeUnderTheHeadline()) {
            at++;
        }
    }

    Optional<String> headline() {
        return headline;
    }

    /** Standfirst, captions and credits. */
    List<Line> lines() {
        return lines;
    }

    private String text() {
        return paragraphs.get(rest.get(at)).text();
    }

    private Optional<String> following() {
        return at + 1 < rest.size()
                ? Optional.of(paragraphs.get(rest.get(at + 1)).text())
                : Optional.empty();
    }

    private boolean takeAs(String kind) {
        facts.above(kind, text());
        taken[rest.get(at)] = true;
        return true;
    }

    private boolean takeOverTheHeadline() {
        String text = text();
        if (Sections.isSectionLine(text, facts.address())) {
            facts.readSection(text);
            return takeAs("section-line");
        }
        return takeTitle(text)
                || takeSections(text)
                || takeTools(text)
                || takeMasthead()
                || takeDateOrByline(text, PrintedByline.in(text))
                || takePrinters(text);
    }

    /** "World Politics Business Sport": the sections of the outlet. */
    private boolean takeSections(String text) {
        String[] words = text.length() > LONGEST_MASTHEAD ? new String[0] : text.split("[\\s|·•]+");
        boolean sections = words.length > 1
                && Arrays.stream(words).allMatch(word -> Sections.isSectionLine(word, Optional.empty()));
        return sections && takeAs("navigation");
    }

    /** The title of the page, with the headline in it: "Harbour Courier - Minister resigns over lost files". */
    private boolean takeTitle(String text) {
        for (int next = at + 1; next < Math.min(at + 4, rest.size()); next++) {
            String other = paragraphs.get(rest.get(next)).text();
            boolean inside = other.length() >= SHORTEST_TITLE
                    && text.length() > other.length()
                    && (text.startsWith(other) || text.endsWith(other));
            if (inside && text.length() < LONGEST_HEADLINE) {
                return takeAs("page-title");
            }
        }
        return false;
    }

    private boolean takeTools(String text) {
        boolean tools = text.length() < LONGEST_MASTHEAD
                && Arrays.stream(TOOL_MARKS.split(text)).allMatch(AboveTheStory::isTool);
        return tools && takeAs("tools");
    }

    private static boolean isTool(String words) {
        return LinePhrases.says("tool", words)
                || words.contains(" ")
                        && Arrays.stream(words.split(" ")).allMatch(each -> LinePhrases.says("tool", each));
    }

    /** "Steppe Dispatch | Economy", "Home > World > Asia", "THE HARBOUR COURIER". */
    private boolean takeMasthead() {
        String line = at == 0 && CleanText.line(masthead).equals(text()) ? masthead : text();
        if (rest.get(at) > 1 || line.length() > LONGEST_MASTHEAD || StoryLines.endsASentence(line)) {
            return false;
        }
        String[] parts = PARTS.split(line);
        if (parts.length < 2) {
            return isOutletsName(line) && readMasthead(line, Optional.empty());
        }
        for (String part : parts) {
            if (!PART_OF_A_MASTHEAD.matcher(part).matches() || part.split(" ").length > 4) {
                return false;
            }
        }
        String last = parts[parts.length - 1].strip();
        boolean trail = Sections.isSectionLine(parts[0], facts.address()) || LinePhrases.says("front-page", parts[0]);
        if (trail) {
            facts.readSection(last);
            return takeAs("section-line");
        }
        Arrays.stream(parts).filter(part -> PrintedDates.only(part).isPresent()).forEach(facts::readDateLine);
        return readMasthead(parts[0].strip(), Optional.of(last).filter(each -> !each.matches(".*\\d.*")));
    }

    private boolean readMasthead(String outlet, Optional<String> section) {
        facts.readMasthead(outlet, section);
        return takeAs("masthead");
    }

    /** A line that is the name which the address or the end of the page gives, or is shouted over another headline. */
    private boolean isOutletsName(String line) {
        String name = folded(line);
        boolean known = facts.outlet()
                .map(outlet -> folded(outlet.value()))
                .filter(name::equals)
                .isPresent();
        boolean host = facts.address()
                .map(Addresses::host)
                .filter(each -> Arrays.asList(each.split("\\.")).contains(name))
                .isPresent();
        return !name.isEmpty() && (known || host || isShoutedOverAHeadline(line) || isNamedAsNewspapersAre(line));
    }

    private boolean isShoutedOverAHeadline(String line) {
        boolean shouted = line.equals(line.toUpperCase(Locale.ROOT))
                && !line.equals(line.toLowerCase(Locale.ROOT))
                && line.split(" ").length <= 4;
        boolean underIt = following()
                .filter(next -> Sections.isSectionLine(next, facts.address())
                        || PrintedDates.only(next).isPresent())
                .isPresent();
        return shouted
                && underIt
                && at + 2 < rest.size() - 1
                && !StoryLines.endsASentence(paragraphs.get(rest.get(at + 2)).text());
    }

    /** "The Hill Times" as the first line of the page, all its words with capitals, over a headline. */
    private boolean isNamedAsNewspapersAre(String line) {
        String[] words = line.split(" ");
        boolean capitals = Arrays.stream(words).allMatch(word -> Character.isUpperCase(word.codePointAt(0)));
        return at == 0
                && capitals
                && words.length > 1
                && words.length <= 4
                && LinePhrases.says("newspaper", words[words.length - 1])
                && following().filter(next -> !StoryLines.endsASentence(next)).isPresent();
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceFirst("^(?:the|der|die|das|le|la|les|el|los) ", "")
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private void readDate(String line) {
        if (PrintedDates.in(line).isPresent()) {
            facts.readDateLine(line);
        }
    }

    private boolean takeDateOrByline(String text, Optional<List<String>> names) {
        if (PrintedDates.only(text).isPresent() || isTwoDates(text)) {
            facts.readDateLine(text);
            return takeAs("date-line");
        }
        if (names.isEmpty()) {
            return false;
        }
        facts.readAuthors(names.get());
        readDate(text);
        return takeAs("byline");
    }

    /** "Published 10 January 2022 | Updated 11 January 2022". */
    private static boolean isTwoDates(String text) {
        String[] parts = text.length() > 140 ? new String[0] : text.split("\\s*[|•·;]\\s*");
        return parts.length > 1
                && Arrays.stream(parts).allMatch(part -> PrintedDates.only(part).isPresent());
    }

    private boolean takePrinters(String text) {
        if (BelowTheStory.isAddressLine(text)) {
            facts.readAddress(text);
            return takeAs("address-line");
        }
        if (BelowTheStory.isPrintedLine(text)) {
            facts.readPrintedLine(text);
            return takeAs("printed-line");
        }
        return LinePhrases.says("notice", text) && takeAs("notice");
    }

    private boolean takeUnderTheHeadline() {
        String text = text();
        if (takeTools(text) || takeDateOrByline(text, PrintedByline.underAHeadline(text)) || takePrinters(text)) {
            return true;
        }
        if (following().filter(Credit::isAlone).isPresent() && at + 2 < rest.size()) {
            lines.addAll(StoryLines.caption(text + " " + following().get()));
            taken[rest.get(at)] = true;
            taken[rest.get(++at)] = true;
            return true;
        }
        if (Credit.looksLikeACaption(text)) {
            taken[rest.get(at)] = true;
            lines.addAll(StoryLines.caption(text));
            return true;
        }
        if (!facts.authors().isEmpty() && OFFICE.matcher(text).matches()) {
            return takeAs("byline");
        }
        boolean standfirst = lines.stream().noneMatch(Line::isBody)
                && !paragraphs.get(rest.get(at)).isMarked()
                && (StoryLines.isSubhead(text, LONGEST_HEADLINE) || standsOverAByline(text));
        if (standfirst) {
            taken[rest.get(at)] = true;
            lines.add(new Line(BlockKind.SUBHEAD, text));
        }
        return standfirst;
    }

    /** A sentence is a standfirst if the byline or the date comes after it. */
    private boolean standsOverAByline(String text) {
        return text.length() <= LONGEST_HEADLINE
                && following()
                        .filter(next -> PrintedDates.only(next).isPresent()
                                || PrintedByline.underAHeadline(next).isPresent())
                        .isPresent();
    }

    private static boolean isHeadline(String text) {
        int length = text.codePointCount(0, text.length());
        return length <= LONGEST_HEADLINE && (length <= LONGEST_FULL_SENTENCE || !StoryLines.endsASentence(text));
    }
}
