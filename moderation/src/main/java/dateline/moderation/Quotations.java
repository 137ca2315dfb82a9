package dateline.moderation;

import dateline.moderation.Tokens.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What in a comment is not its writer's own words: quotations of the article, and code. */
final class Quotations {

    private static final String OPENING = "\"“‘«";
    private static final String CLOSING = "\"”’»";

    private Quotations() {}

    /** Stretches between quotation marks whose words stand in the article. */
    static List<Stretch> ofArticle(String text, Optional<ArticleUnderComment> article) {
        if (article.isEmpty()) {
            return List.of();
        }
        String source = (article.get().headline() + "\n" + article.get().text()).toLowerCase(Locale.ROOT);
        List<Stretch> found = new ArrayList<>();
        for (Stretch each : quoted(text)) {
            String words = text.substring(each.start(), each.end()).strip().toLowerCase(Locale.ROOT);
            if (!words.isEmpty() && source.contains(words)) {
                found.add(each);
            }
        }
        return found;
    }

    /** Stretches between quotation marks, of anybody's words. */
    static List<Stretch> quoted(String text) {
        List<Stretch> found = new ArrayList<>();
        int start = -1;
        char closing = 0;
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (start >= 0 && each == closing && !isInsideWord(text, i)) {
                found.add(new Stretch(start, i));
                start = -1;
            } else if (start < 0 && OPENING.indexOf(each) >= 0 && !isInsideWord(text, i)) {
                start = i + 1;
                closing = CLOSING.charAt(OPENING.indexOf(each));
            }
        }
        return found;
    }

    /** Stretches between backticks. */
    static List<Stretch> code(String text) {
        List<Stretch> found = new ArrayList<>();
        int start = text.indexOf('`');
        while (start >= 0) {
            int end = text.indexOf('`', start + 1);
            if (end < 0) {
                break;
            }
            found.add(new Stretch(start, end + 1));
            start = text.indexOf('`', end + 1);
        }
        return found;
    }

    private static boolean isInsideWord(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }
}
