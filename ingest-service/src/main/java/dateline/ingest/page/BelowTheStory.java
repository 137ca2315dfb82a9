package dateline.ingest.page;

import dateline.ingest.page.PlainLines.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What follows a printed story: rules for comments, whose it is, when it was printed, where it stands, what else there
 * is to read. It is taken off from the end, as long as the last paragraph is of such a kind. What an outlet says of its
 * mistakes stays, and what stands over it may go.
 */
final class BelowTheStory {

    private static final Pattern ADDRESS_LINE = Pattern.compile(
            "^(?:(?:url|source|link|original|permalink|available at|from|quelle|adresse|fuente|источник|المصدر|الرابط)\\s*:?\\s*)?https?://\\S+$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern COMMENT_COUNT = Pattern.compile("^\\d{1,6} [Cc]omments?\\b.{0,60}$");
    // "Home | News | Contact | Privacy"
    private static final Pattern LINKS = Pattern.compile("[^|.\\d]{2,20}(?: \\| [^|.\\d]{2,20}){2,9}");
    // "(dpx/am)": whose hands the story went through.
    private static final Pattern INITIALS = Pattern.compile("\\(\\p{L}{2,5}(?:[/,] ?\\p{L}{2,5}){0,3}\\)");
    private static final int LONGEST_POLICY = 220;
    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_NAME = 50;

    private final List<Paragraph> paragraphs;
    private final boolean[] taken;
    private final PrintedFacts facts;

    BelowTheStory(List<Paragraph> paragraphs, boolean[] taken, PrintedFacts facts) {
        this.paragraphs = paragraphs;
        this.taken = taken;
        this.facts = facts;
    }

    /** Takes off all that it can. */
    void take() {
        int last = paragraphs.size() - 1;
        while (last >= 0) {
            if (taken[last] || CorrectionNote.is(text(last))) {
                last--;
                continue;
            }
            int start = startOfBlockOfItems(last);
            List<String> words = paragraphs.subList(start, last + 1).stream()
                    .map(Paragraph::text)
                    .toList();
            Optional<String> kind =
                    words.size() > 1 || paragraphs.get(last).isMarked() ? kindOfList(words) : kind(last);
            if (kind.isEmpty()) {
                return;
            }
            for (int i = start; i <= last; i++) {
                taken[i] = true;
            }
            facts.below(kind.get(), words);
            last = start - 1;
        }
    }

    private String text(int i) {
        return paragraphs.get(i).text();
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

    private Optional<String> kindOfList(List<String> items) {
        if (items.stream().anyMatch(each -> LinePhrases.says("comment-policy", each))) {
            facts.readCommentPolicy(String.join("\n", items));
            return Optional.of("comment-policy");
        }
        return items.stream().allMatch(each -> StoryLines.isRelated(each.replaceFirst("^\\W+", "")))
                ? Optional.of("related")
                : Optional.empty();
    }

    private Optional<String> kind(int i) {
        String text = text(i);
        if (text.length() > LinePhrases.LONGEST) {
            return Optional.empty();
        }
        if (isPrintedLine(text)) {
            facts.readPrintedLine(text);
            return Optional.of("printed-line");
        }
        return leadingOn(i, text)
                .or(() -> rules(text))
                .or(() -> ofTheOutlet(i, text))
                .or(() -> dated(text))
                .or(() -> aboutAnAuthor(text) ? Optional.of("author-note") : note(text));
    }

    static boolean isPrintedLine(String text) {
        return text.length() < LONGEST_LINE
                && LinePhrases.says("printed", text)
                && (text.contains("|")
                        || text.contains("://")
                        || text.length() < 120 && PrintedDates.in(text).isPresent());
    }

    static boolean isAddressLine(String text) {
        return ADDRESS_LINE.matcher(text).matches();
    }

    private Optional<String> leadingOn(int i, String text) {
        boolean short_ = text.length() < LONGEST_LINE;
        if (short_ && LinePhrases.says("next-story", text)) {
            return Optional.of("next-story");
        }
        // The name of the next story may stand on a line of its own, under "Next story".
        return short_
                        && i > 0
                        && i > paragraphs.size() - 3
                        && LinePhrases.behind("next-story", text(i - 1))
                                .filter(String::isBlank)
                                .isPresent()
                ? Optional.of("next-story")
                : Optional.of("related").filter(kind -> StoryLines.isRelated(text));
    }

    private Optional<String> rules(String text) {
        if (LinePhrases.says("comment-heading", text)
                || COMMENT_COUNT.matcher(text).matches()
                || text.length() < LONGEST_POLICY && !isSpoken(text) && LinePhrases.says("comment-policy", text)) {
            facts.readCommentPolicy(text);
            return Optional.of("comment-policy");
        }
        if (text.length() < LONGEST_POLICY && !isSpoken(text) && LinePhrases.says("paywall", text)) {
            facts.readPaywall(text);
            return Optional.of("paywall");
        }
        return text.length() < LONGEST_LINE && !isSpoken(text) && LinePhrases.says("newsletter", text)
                ? Optional.of("newsletter")
                : Optional.empty();
    }

    private static boolean isSpoken(String text) {
        return "“\"„«‘".indexOf(text.charAt(0)) >= 0;
    }

    private Optional<String> ofTheOutlet(int i, String text) {
        if (isAddressLine(text)) {
            facts.readAddress(text);
            return Optional.of("address-line");
        }
        if (CopyrightLine.is(text)) {
            facts.readCopyright(text);
            return Optional.of("copyright");
        }
        if (LINKS.matcher(text).matches()) {
            return Optional.of("navigation");
        }
        if (isNameOfTheOutlet(text)) {
            return Optional.of("masthead");
        }
        Optional<String> topics = topics(i, text);
        topics.ifPresent(facts::readTopics);
        return topics.map(rest -> "topics");
    }

    /** The words behind "Topics:", or on the line under it; none for the heading itself. */
    private Optional<String> topics(int i, String text) {
        if (text.length() > LONGEST_LINE) {
            return Optional.empty();
        }
        Optional<String> behind = LinePhrases.behind("topics", text).map(String::strip);
        if (behind.isPresent()) {
            return behind.filter(rest -> rest.isEmpty() || rest.startsWith(":"))
                    .map(rest -> rest.replaceFirst("^:", ""));
        }
        boolean under = i > 0
                && !StoryLines.endsASentence(text)
                && LinePhrases.behind("topics", text(i - 1))
                        .filter(rest -> rest.replace(":", "").isBlank())
                        .isPresent();
        return under ? Optional.of(text) : Optional.empty();
    }

    private boolean isNameOfTheOutlet(String text) {
        String name = text.toLowerCase(Locale.ROOT).replaceFirst("^the ", "").replace(" ", "");
        return text.length() < LONGEST_NAME
                && facts.address()
                        .map(Addresses::host)
                        .filter(host -> List.of(host.split("\\.")).contains(name))
                        .isPresent();
    }

    private Optional<String> dated(String text) {
        if (PrintedDates.only(text).isEmpty()) {
            return Optional.empty();
        }
        facts.readDateLine(text);
        return Optional.of("date-line");
    }

    /** "Tom Brandreth covers diplomacy for the Northgate Post." */
    private boolean aboutAnAuthor(String text) {
        return text.length() < LONGEST_LINE
                && facts.authors().stream()
                        .filter(text::startsWith)
                        .map(name -> text.substring(name.length()))
                        .anyMatch(
                                rest -> rest.matches(
                                        "(?s) (covers|is|was|writes|reports|has|reported|works|ist|schreibt|berichtet|est|couvre|es|cubre)\\b.*"));
    }

    private static Optional<String> note(String text) {
        return LinePhrases.says("notice", text)
                ? Optional.of("notice")
                : Optional.of("note")
                        .filter(kind -> INITIALS.matcher(text).matches()
                                || LinePhrases.says("note", text)
                                || Chaff.followsTheEnd(text));
    }
}
