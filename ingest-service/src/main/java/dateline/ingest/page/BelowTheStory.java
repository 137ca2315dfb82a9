package dateline.ingest.page;

import dateline.ingest.page.PlainLines.Paragraph;
import java.util.List;
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
    private static final int LONGEST_POLICY = 220;
    private static final int LONGEST_LINE = 300;

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
                .or(() -> ofTheOutlet(text))
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

    private Optional<String> ofTheOutlet(String text) {
        if (isAddressLine(text)) {
            facts.readAddress(text);
            return Optional.of("address-line");
        }
        if (CopyrightLine.is(text)) {
            facts.readCopyright(text);
            return Optional.of("copyright");
        }
        Optional<String> topics = text.length() < LONGEST_LINE
                ? LinePhrases.behind("topics", text).map(String::strip).filter(rest -> rest.startsWith(":"))
                : Optional.empty();
        topics.ifPresent(rest -> facts.readTopics(rest.substring(1)));
        return topics.map(rest -> "topics");
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
                : Optional.of("note").filter(kind -> Chaff.followsTheEnd(text));
    }
}
