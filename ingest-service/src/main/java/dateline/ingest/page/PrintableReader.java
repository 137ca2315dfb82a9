package dateline.ingest.page;

import dateline.contracts.ArticleMessage.BlockKind;
import dateline.contracts.ArticleMessage.Furniture;
import dateline.contracts.Known;
import dateline.contracts.ReportedTime;
import dateline.ingest.page.PlainLines.Paragraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads plain text: a page's printable version, a wire's copy, or a headline with its paragraphs.
 *
 * <p>It works from the outside in. What follows the story is taken off from the end, what stands over it from the top,
 * and what is left is the story. Each line that is taken off says something of the page, and is kept as furniture.
 */
final class PrintableReader {

    private static final Pattern PRINTED_LINE = Pattern.compile(
            "^\\W*print(?:able|ed|er[- ]friendly)?(?: (?:version|on|at|from|page))?\\b[^|]*\\|.*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s|<>\"]+");
    private static final Pattern ADDRESS_LINE = Pattern.compile(
            "^(?:(?:url|source|link|original|permalink|available at|from)\\s*:?\\s*)?https?://\\S+$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern COMMENT_POLICY = Pattern.compile(
            "\\bcomments?\\b.*\\b(moderated|abusive|published|removed|rejection|post(ed)?|hyperlinks?|views of readers)\\b|\\bmoderated by\\b|^\\d+ comments?\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern COMMENT_HEADING = Pattern.compile(
            "^\\W*(our )?comments?( (policy|rules|guidelines))?\\W*$|^\\W*(post a comment|rules for comments|house rules)\\W*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TOOLS = Pattern.compile(
            "^(?:(?:share|print|e-?mail|save|tweet|comments?|listen|a[+-]?|text size|whatsapp|facebook|twitter)[\\s|/·•]*)+$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MODERATED_BY = Pattern.compile(
            "moderated by (?<outlet>.{2,60}?)(?:['’]s)? (?:editorial|moderation|community) team",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TOPICS =
            Pattern.compile("^(?:topics|tags|keywords|related topics)\\s*:\\s*(?<words>.+)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern NEXT_STORY =
            Pattern.compile("^\\W*(next|previous) (story|article)\\b.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern UPDATED =
            Pattern.compile("^\\W*(last )?(updated|modified|amended)\\b.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern RELATED = Pattern.compile(
            "^\\W*(also read|read also|read more|related|see also|watch|listen)\\b.{0,3}[:|].*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PARTS = Pattern.compile("\\s+[|>›»/]\\s+|\\s{2,}");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…:][\"'”’)]*$");
    private static final Pattern BULLET = Pattern.compile("^[•*‣▪·–-]\\s+");
    private static final Pattern PICTURE_NOTICE =
            Pattern.compile("^\\W*(photo gallery|slideshow|advertisement)\\W*$", Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_HEADLINE = 250;
    private static final int LONGEST_FURNITURE = 900;

    private final Optional<String> zone;
    private final List<Paragraph> paragraphs;
    private final List<String> raw;
    private int from;
    private int to;

    private final Map<String, List<String>> above = new LinkedHashMap<>();
    private final Map<String, List<String>> within = new LinkedHashMap<>();
    private final List<Furniture> below = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<String> authors = new ArrayList<>();
    private final List<String> keywords = new ArrayList<>();
    private Optional<String> address = Optional.empty();
    private Optional<Known> outlet = Optional.empty();
    private Optional<Known> section = Optional.empty();
    private Optional<String> headline = Optional.empty();
    private Optional<ReportedTime> published = Optional.empty();
    private Optional<ReportedTime> modified = Optional.empty();
    private Optional<ReportedTime> printed = Optional.empty();

    private PrintableReader(String content, Optional<String> url, Optional<String> zone) {
        this.zone = zone;
        this.address = url;
        this.paragraphs = PlainLines.of(content);
        this.raw = content.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        this.to = paragraphs.size();
    }

    static Findings read(String content, Optional<String> url, Optional<String> zone) {
        return new PrintableReader(content, url, zone).read();
    }

    private Findings read() {
        takeWhatFollowsTheStory();
        takeWhatStandsOverIt();
        takeTheAuthorsNote();
        takeTheStory();
        List<Furniture> furniture = new ArrayList<>();
        above.forEach((kind, words) -> furniture.add(furniture(kind, words)));
        within.forEach((kind, words) -> furniture.add(furniture(kind, words)));
        furniture.addAll(below);
        return new Findings(
                headline,
                lines,
                address,
                outlet,
                section,
                Optional.empty(),
                published,
                modified,
                printed,
                authors,
                keywords,
                Optional.empty(),
                Optional.empty(),
                furniture,
                seemsToBe());
    }

    // ---- after the story

    private void takeWhatFollowsTheStory() {
        while (to > 0) {
            int start = startOfBlockOfItems(to - 1);
            List<String> words =
                    paragraphs.subList(start, to).stream().map(Paragraph::text).toList();
            Optional<String> kind = kindBelow(words);
            if (kind.isEmpty()) {
                return;
            }
            below.addFirst(furniture(kind.get(), words));
            to = start;
        }
    }

    /** A numbered or bulleted list is taken or left as a whole: the first index of the list that ends here. */
    private int startOfBlockOfItems(int last) {
        int start = last;
        if (paragraphs.get(last).isMarked()) {
            while (start > 0 && paragraphs.get(start - 1).isMarked()) {
                start--;
            }
        }
        return start;
    }

    private Optional<String> kindBelow(List<String> words) {
        String text = words.getFirst();
        if (words.size() > 1 || paragraphs.get(to - 1).isMarked()) {
            return words.stream()
                            .anyMatch(each -> each.length() < LONGEST_FURNITURE
                                    && COMMENT_POLICY.matcher(each).find())
                    ? Optional.of(commentPolicy(String.join("\n", words)))
                    : Optional.empty();
        }
        if (PRINTED_LINE.matcher(text).matches()) {
            return Optional.of(printedLine(text));
        }
        if (NEXT_STORY.matcher(text).matches() && text.length() < 200) {
            return Optional.of("next-story");
        }
        if (COMMENT_POLICY.matcher(text).find()
                && text.length() < 200
                && !text.startsWith("“")
                && !text.startsWith("\"")) {
            return Optional.of(commentPolicy(text));
        }
        if (ADDRESS_LINE.matcher(text).matches()) {
            readAddress(text);
            return Optional.of("address-line");
        }
        if (CopyrightLine.is(text)) {
            return Optional.of(copyright(text));
        }
        if (TOPICS.matcher(text).matches() && text.length() < 300) {
            return Optional.of(topics(text));
        }
        if (RELATED.matcher(text).matches() && text.length() < 250) {
            return Optional.of("related");
        }
        if (WrittenTime.only(text).isPresent()) {
            readTime(text);
            return Optional.of("date-line");
        }
        if (COMMENT_HEADING.matcher(text).matches()) {
            return Optional.of("comment-policy");
        }
        return Chaff.followsTheEnd(text) ? Optional.of("note") : Optional.empty();
    }

    private String commentPolicy(String text) {
        Matcher team = MODERATED_BY.matcher(text);
        if (team.find()) {
            outlet = Optional.of(new Known(team.group("outlet").strip(), "comment policy"));
        }
        return "comment-policy";
    }

    private String printedLine(String text) {
        readAddress(text);
        String words = ADDRESS.matcher(text).replaceAll("");
        WrittenTime.in(words).ifPresent(time -> {
            if (time.value().length() > 10) {
                printed = Optional.of(time.as("printed line", zone));
            }
            published = published.or(() -> Optional.of(time.day().as("printed line", zone)));
        });
        return "printed-line";
    }

    private String copyright(String text) {
        outlet = outlet.or(() -> CopyrightLine.owner(text).map(name -> new Known(name, "copyright line")));
        return "copyright";
    }

    private String topics(String text) {
        Matcher topics = TOPICS.matcher(text);
        if (topics.matches()) {
            for (String word : topics.group("words").split("\\s*[|,;]\\s*")) {
                CleanText.value(word).ifPresent(keywords::add);
            }
        }
        return "topics";
    }

    private void readAddress(String text) {
        Matcher found = ADDRESS.matcher(text);
        if (found.find()) {
            address = Optional.of(found.group());
        }
    }

    private void readTime(String text) {
        WrittenTime.in(text).ifPresent(time -> {
            if (UPDATED.matcher(text).matches()) {
                modified = Optional.of(time.as("date line", zone));
            } else {
                published = Optional.of(time.as("date line", zone));
            }
        });
    }

    // ---- over the story

    private void takeWhatStandsOverIt() {
        while (from < to && headline.isEmpty() && takeOverTheHeadline()) {
            from++;
        }
        if (headline.isEmpty() && from < to - 1 && isHeadline(text(from))) {
            headline = Optional.of(text(from));
            from++;
        }
        while (headline.isPresent() && from < to - 1 && takeUnderTheHeadline()) {
            from++;
        }
    }

    private boolean takeOverTheHeadline() {
        String text = text(from);
        if (from >= to - 2) {
            return false;
        }
        if (Sections.isSectionLine(text, address)) {
            section = section.or(() -> Optional.of(Sections.of(text, address)));
            return take(above, "section-line");
        }
        if (isTools(text)) {
            return take(above, "tools");
        }
        if (isMasthead()) {
            return take(above, "masthead");
        }
        return takeDateOrByline(text) || takeAddress(text);
    }

    /** The outlet's name and the section on one line: "Steppe Dispatch | Economy", "Northgate Post > World > Asia". */
    private boolean isMasthead() {
        String line =
                from < raw.size() && CleanText.line(raw.get(from)).equals(text(from)) ? raw.get(from) : text(from);
        String[] parts = PARTS.split(line);
        if (from > 1
                || parts.length < 2
                || line.length() > 80
                || SENTENCE_END.matcher(line).find()) {
            return false;
        }
        for (String part : parts) {
            if (part.length() > 30 || part.split(" ").length > 4) {
                return false;
            }
        }
        outlet = outlet.or(() -> Optional.of(new Known(inTitleCase(parts[0].strip()), "masthead")));
        String last = parts[parts.length - 1].strip();
        if (!last.matches(".*\\d.*")) {
            section = Optional.of(new Known(inTitleCase(last), "masthead"));
        }
        return true;
    }

    private static String inTitleCase(String words) {
        if (words.length() <= 3 || !words.equals(words.toUpperCase(java.util.Locale.ROOT))) {
            return words;
        }
        StringBuilder out = new StringBuilder();
        for (String word : words.split(" ")) {
            out.append(out.isEmpty() ? "" : " ")
                    .append(word.charAt(0))
                    .append(word.substring(1).toLowerCase(java.util.Locale.ROOT));
        }
        return out.toString();
    }

    private boolean takeDateOrByline(String text) {
        if (WrittenTime.only(text).isPresent()) {
            readTime(text);
            return take(above, "date-line");
        }
        Optional<List<String>> names = Byline.in(text).or(() -> agencyAndPlace(text));
        if (names.isEmpty()) {
            return false;
        }
        names.get().stream().filter(name -> !authors.contains(name)).forEach(authors::add);
        if (WrittenTime.in(text).isPresent()) {
            readTime(text);
        }
        return take(above, "byline");
    }

    /** "Meridian Wire | ALMATY": an agency, and where it wrote from. */
    private static Optional<List<String>> agencyAndPlace(String text) {
        String[] parts = text.split("\\s*\\|\\s*");
        boolean both = parts.length == 2
                && parts[0].matches("(\\p{Lu}[\\w.'’-]*)( \\p{Lu}[\\w.'’-]*){0,3}")
                && parts[1].matches("\\p{Lu}[\\p{L}.'’ /-]{1,40}");
        return both ? Optional.of(List.of(parts[0])) : Optional.empty();
    }

    private static boolean isTools(String text) {
        return text.length() < 80 && TOOLS.matcher(text).matches();
    }

    private boolean takeAddress(String text) {
        if (!ADDRESS_LINE.matcher(text).matches()) {
            return false;
        }
        readAddress(text);
        return take(above, "address-line");
    }

    private boolean takeUnderTheHeadline() {
        String text = text(from);
        if (isTools(text)) {
            return take(above, "tools");
        }
        if (takeDateOrByline(text) || takeAddress(text)) {
            return true;
        }
        if (Credit.looksLikeACaption(text)) {
            addCaption(text);
            return true;
        }
        boolean standfirst = lines.stream().noneMatch(Line::isBody) && isSubhead(text, LONGEST_HEADLINE);
        if (standfirst) {
            lines.add(new Line(BlockKind.SUBHEAD, text));
        }
        return standfirst;
    }

    private void addCaption(String text) {
        Credit.Split split = Credit.split(text);
        lines.add(new Line(BlockKind.CAPTION, split.words()));
        split.credit().ifPresent(credit -> lines.add(new Line(BlockKind.CREDIT, credit)));
    }

    /** "Tom Brandreth covers diplomacy for the Northgate Post." */
    private void takeTheAuthorsNote() {
        while (to - 1 > from && isAboutAnAuthor(text(to - 1))) {
            to--;
            below.addFirst(furniture("author-note", List.of(text(to))));
        }
    }

    private boolean isAboutAnAuthor(String text) {
        return text.length() < 300
                && authors.stream()
                        .anyMatch(name -> text.matches("(?s)\\Q" + name.replace("\\E", "")
                                + "\\E (covers|is|was|writes|reports|has|reported|works)\\b.*"));
    }

    private static boolean isHeadline(String text) {
        int length = text.codePointCount(0, text.length());
        return length <= LONGEST_HEADLINE && (length <= 120 || !text.matches(".*[.][\"'”’)]*$"));
    }

    // ---- the story

    private void takeTheStory() {
        for (int i = from; i < to; i++) {
            String text = text(i);
            if (RELATED.matcher(text).matches() && text.length() < 250) {
                within.computeIfAbsent("related", kind -> new ArrayList<>()).add(text);
            } else if (PICTURE_NOTICE.matcher(text).matches()) {
                within.computeIfAbsent("notice", kind -> new ArrayList<>()).add(text);
            } else if (paragraphs.get(i).isMarked()) {
                lines.add(new Line(BlockKind.LIST_ITEM, BULLET.matcher(text).replaceFirst("")));
            } else if (i > from && i < to - 1 && isSubhead(text, 80)) {
                lines.add(new Line(BlockKind.SUBHEAD, text));
            } else {
                lines.add(Line.paragraph(text));
            }
        }
    }

    private static boolean isSubhead(String text, int longest) {
        return text.length() <= longest
                && !SENTENCE_END.matcher(text).find()
                && Character.isUpperCase(text.codePointAt(0));
    }

    // ---- all of it

    private String text(int index) {
        return paragraphs.get(index).text();
    }

    private boolean take(Map<String, List<String>> place, String kind) {
        place.computeIfAbsent(kind, each -> new ArrayList<>()).add(text(from));
        return true;
    }

    private static Furniture furniture(String kind, List<String> words) {
        return new Furniture(kind, CleanText.shortened(String.join("\n", words), LONGEST_FURNITURE));
    }

    private String seemsToBe() {
        if (paragraphs.isEmpty()) {
            return "an empty text";
        }
        if (paragraphs.size() == 1) {
            return "a single line";
        }
        if (from >= to && lines.isEmpty()) {
            return "lines around a story, without the story";
        }
        return headline.isEmpty() ? "paragraphs without a headline" : "a headline without a story";
    }
}
