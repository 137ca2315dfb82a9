package dateline.ingest.page;

import dateline.contracts.ArticleMessage.Furniture;
import dateline.contracts.Known;
import dateline.contracts.ReportedTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the lines around a printed story say of it, gathered while they are taken off one by one, and the lines
 * themselves by kind.
 */
final class PrintedFacts {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s|<>\"]+");
    private static final Pattern MODERATED_BY = Pattern.compile(
            "moderated by (?<outlet>.{2,60}?)(?:['’]s)? (?:editorial|moderation|community) team",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_FURNITURE = 900;
    private static final int A_DAY = 10;

    private final Optional<String> zone;
    private final Map<String, List<String>> above = new LinkedHashMap<>();
    private final Map<String, List<String>> within = new LinkedHashMap<>();
    private final List<Furniture> below = new ArrayList<>();
    private final List<String> authors = new ArrayList<>();
    private final List<String> keywords = new ArrayList<>();
    private Optional<String> address;
    private Optional<Known> outlet = Optional.empty();
    private Optional<Known> section = Optional.empty();
    private Optional<ReportedTime> published = Optional.empty();
    private Optional<ReportedTime> modified = Optional.empty();
    private Optional<ReportedTime> printed = Optional.empty();
    private Known pageKind = new Known("article", "paragraphs under a headline");

    PrintedFacts(Optional<String> url, Optional<String> zone) {
        this.address = url;
        this.zone = zone;
    }

    // ---- the lines

    /** Keeps a line that stood over the story. */
    void above(String kind, String line) {
        above.computeIfAbsent(kind, each -> new ArrayList<>()).add(line);
    }

    /** Keeps a line that stood in the story, or on the edge of a page. */
    void within(String kind, String line) {
        within.computeIfAbsent(kind, each -> new ArrayList<>()).add(line);
    }

    /** Keeps a line or list that stood below the story; the lowest is given first. */
    void below(String kind, List<String> lines) {
        below.addFirst(furniture(kind, lines));
    }

    /** All of them, in the order of the page, lines of one kind in one place together. */
    List<Furniture> furniture() {
        List<Furniture> all = new ArrayList<>();
        above.forEach((kind, lines) -> all.add(furniture(kind, lines)));
        within.forEach((kind, lines) -> all.add(furniture(kind, lines)));
        all.addAll(below);
        return all;
    }

    private static Furniture furniture(String kind, List<String> lines) {
        return new Furniture(kind, CleanText.shortened(String.join("\n", lines), LONGEST_FURNITURE));
    }

    // ---- what they say

    void readAddress(String line) {
        Matcher found = ADDRESS.matcher(line);
        if (found.find()) {
            address = Optional.of(found.group());
        }
    }

    /** The line that a printer adds: its time is the time of printing, and the day at least one on which it stood there. */
    void readPrintedLine(String line) {
        readAddress(line);
        PrintedDates.in(ADDRESS.matcher(line).replaceAll("")).ifPresent(time -> {
            readPrintedTime(time, "printed line");
            published = published.or(() -> Optional.of(time.day().as("printed line", zone)));
        });
    }

    /** The line that a printer repeats on every page. */
    void readMargin(String line) {
        readAddress(line);
        PrintedDates.in(ADDRESS.matcher(line).replaceAll("")).ifPresent(time -> readPrintedTime(time, "page header"));
    }

    private void readPrintedTime(WrittenTime time, String basis) {
        if (time.value().length() > A_DAY && printed.isEmpty()) {
            printed = Optional.of(time.as(basis, zone));
        }
    }

    /** A line over or under the story that gives a time: when it was changed if it says so, else when it came out. */
    void readDateLine(String line) {
        // "Published 10 January 2022 | Updated 11 January 2022"
        for (String part : line.split("\\s*[|•·;]\\s*|,\\s+(?=\\p{L})")) {
            boolean changed = LinePhrases.says("updated", part);
            PrintedDates.in(part).ifPresent(time -> {
                if (changed) {
                    modified = Optional.of(time.as("date line", zone));
                } else if (published.isEmpty() || !published.get().basis().equals("date line")) {
                    published = Optional.of(time.as("date line", zone));
                }
            });
        }
    }

    void readCommentPolicy(String text) {
        Matcher team = MODERATED_BY.matcher(text);
        if (team.find()) {
            outlet = Optional.of(new Known(team.group("outlet").strip(), "comment policy"));
        }
    }

    void readCopyright(String line) {
        outlet = outlet.or(() -> CopyrightLine.owner(line).map(name -> new Known(name, "copyright line")));
    }

    void readTopics(String words) {
        for (String word : words.split("\\s*[|,;،؛]\\s*|\\s+/\\s+")) {
            CleanText.value(word).ifPresent(keywords::add);
        }
    }

    void readSection(String line) {
        section = section.or(() -> Optional.of(Sections.of(line, address)));
    }

    void readMasthead(String outletName, Optional<String> sectionName) {
        outlet = outlet.or(() -> Optional.of(new Known(TitleCase.of(outletName), "masthead")));
        sectionName.ifPresent(name -> section = Optional.of(new Known(TitleCase.of(name), "masthead")));
    }

    void readPaywall(String line) {
        pageKind = new Known("paywalled", "the page says “%s”".formatted(CleanText.shortened(line, 60)));
    }

    void readAuthors(List<String> names) {
        names.stream().filter(name -> !authors.contains(name)).forEach(authors::add);
    }

    Optional<String> address() {
        return address;
    }

    List<String> authors() {
        return authors;
    }

    Optional<Known> outlet() {
        return outlet;
    }

    /** With what was found of the story itself. */
    Findings with(Optional<String> headline, List<Line> lines, String seemsToBe) {
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
                Optional.of(pageKind),
                furniture(),
                seemsToBe);
    }
}
