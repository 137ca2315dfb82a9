package dateline.ingest.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What the class and id of an element say that it is. Names are read as whole words, so that "nav" does not hit
 * "navarro", nor "share" "shareholders"; no name is one site's own.
 *
 * @param chaff something beside the story: a menu, a list of other stories, a button, a notice
 * @param apart something beside the story, of any size: a notice, a slide show, a list of other stories
 * @param comments what readers wrote
 * @param story the box of the story itself, as most systems call it
 * @param lead the words between headline and story
 * @param caption the words under a picture
 * @param hidden not shown
 * @param furniture what kind of furniture it is, if the name says so
 */
record BoxNames(
        boolean chaff,
        boolean apart,
        boolean comments,
        boolean story,
        boolean lead,
        boolean caption,
        boolean hidden,
        Optional<String> furniture) {

    private static final BoxNames NONE =
            new BoxNames(false, false, false, false, false, false, false, Optional.empty());

    private static final Set<String> CHAFF = NameList.words("chaff");
    private static final Set<String> CHAFF_PAIRS = NameList.words("chaff-pairs");
    private static final Set<String> APART = NameList.words("apart");
    private static final Set<String> COMMENTS = NameList.words("comments");
    private static final Set<String> WHETHER = NameList.words("whether");
    private static final Set<String> LEADS = NameList.words("leads");
    private static final Set<String> HIDDEN = NameList.words("hidden");

    private static final Map<String, String> FURNITURE = kindsByWord();

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+|(?<=[a-z])(?=[0-9])");
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final Pattern STORY = Pattern.compile(
            "(?<![a-z])(h?entry|article|art|artikel|post|story|news|blog|single|page|main)[-_]{0,2}(content|body|text|copy|main|inhalt|fulltext)(?![-_]*(footer|meta|share|tags|header|head|title|ad|wrapper|area|top|bottom|teaser|comment))"
                    + "|(?<![a-z])(body|text|content)[-_]{0,2}(copy|body|text)(?![a-z])|(?<![a-z])(full[-_]?text|post[-_]?entry|body[-_]?article)(?![a-z])",
            Pattern.CASE_INSENSITIVE);

    private static Map<String, String> kindsByWord() {
        Map<String, String> kinds = new HashMap<>();
        for (String kind : List.of(
                "next-story",
                "printed-line",
                "comment-policy",
                "copyright",
                "navigation",
                "cookie-notice",
                "newsletter",
                "related",
                "share",
                "tags",
                "comments",
                "footer")) {
            NameList.words("furniture: " + kind).forEach(word -> kinds.put(word, kind));
        }
        return Map.copyOf(kinds);
    }

    /** Reads the names of one page's elements; most of them come again and again. */
    static final class Reader {

        private static final int LONGEST = 1_000;

        private final Map<String, BoxNames> known = new HashMap<>();

        BoxNames of(Element element) {
            if (!element.hasAttr("class") && !element.hasAttr("id")) {
                return NONE;
            }
            String names = element.className() + " " + element.id();
            return known.computeIfAbsent(names.substring(0, Math.min(names.length(), LONGEST)), BoxNames::read);
        }
    }

    /** "has-comments" and "comments-open" are said of a story, not of its comments. */
    private static boolean saysWhether(String[] words, int at) {
        return at > 0 && WHETHER.contains(words[at - 1]) || at + 1 < words.length && WHETHER.contains(words[at + 1]);
    }

    private static BoxNames read(String names) {
        boolean chaff = false;
        boolean apart = false;
        boolean comments = false;
        boolean lead = false;
        boolean caption = false;
        boolean hidden = false;
        Optional<String> furniture = Optional.empty();
        for (String each : names.strip().split("\\s+")) {
            String lower = HUMP.matcher(each).replaceAll("-").toLowerCase(Locale.ROOT);
            hidden |= HIDDEN.contains(lower);
            String[] words = BETWEEN_WORDS.split(lower);
            for (int i = 0; i < words.length; i++) {
                String word = words[i];
                chaff |= CHAFF.contains(words[i])
                        || i + 1 < words.length && CHAFF_PAIRS.contains(words[i] + "-" + words[i + 1]);
                apart |= APART.contains(words[i]);
                comments |= COMMENTS.contains(words[i]) && !saysWhether(words, i);
                lead |= LEADS.contains(words[i])
                        || i + 1 < words.length && LEADS.contains(words[i] + "-" + words[i + 1]);
                if (furniture.isEmpty()) {
                    String pair = i + 1 < words.length ? words[i] + "-" + words[i + 1] : "";
                    furniture =
                            Optional.ofNullable(FURNITURE.get(pair)).or(() -> Optional.ofNullable(FURNITURE.get(word)));
                }
                caption |= words[i].equals("caption") || words[i].equals("captions");
            }
        }
        boolean story = STORY.matcher(names).find();
        return chaff || apart || comments || story || lead || caption || hidden || furniture.isPresent()
                ? new BoxNames(chaff, apart, comments, story, lead, caption, hidden, furniture)
                : NONE;
    }
}
