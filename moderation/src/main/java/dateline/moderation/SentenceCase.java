package dateline.moderation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes a text with capitals where they belong, as far as that can be told: names come from the article. */
final class SentenceCase {

    private static final Set<String> INITIALS = Set.of(
            "un", "eu", "usa", "uk", "uae", "nato", "opec", "imf", "who", "gdp", "gst", "bjp", "cbi", "tv", "ai", "ceo",
            "covid");
    private static final Set<String> CAPITALISED = Set.of(
            "i",
            "i'm",
            "i'd",
            "i'll",
            "i've",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "april",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "india",
            "indian",
            "indians",
            "china",
            "chinese",
            "russia",
            "russian",
            "america",
            "american",
            "europe",
            "english",
            "kazakhstan",
            "hindu",
            "muslim",
            "christian",
            "delhi",
            "god");

    private SentenceCase() {}

    static String of(String text, Optional<ArticleUnderComment> article, List<Link> links) {
        Map<String, String> names = names(article);
        StringBuilder mended = new StringBuilder(text.length());
        List<Integer> starts = new ArrayList<>();
        Tokens.sentences(text).forEach(each -> starts.add(firstLetter(text, each.start())));
        boolean shouted = text.equals(text.toUpperCase(Locale.ROOT));
        int at = 0;
        for (Token token : Tokens.of(text)) {
            mended.append(text, at, token.start());
            at = token.end();
            boolean link = links.stream().anyMatch(each -> each.overlaps(token.start(), token.end()));
            String word = link ? token.text() : word(token.text(), names, shouted);
            mended.append(!link && starts.contains(token.start()) ? capitalised(word) : word);
        }
        return mended.append(text, at, text.length()).toString();
    }

    static String capitalised(String word) {
        if (word.isEmpty()) {
            return word;
        }
        int first = word.offsetByCodePoints(0, 1);
        return word.substring(0, first).toUpperCase(Locale.ROOT) + word.substring(first);
    }

    private static String word(String typed, Map<String, String> names, boolean shouted) {
        String lower = typed.toLowerCase(Locale.ROOT);
        String plain = lower.replace('’', '\'');
        if (names.containsKey(plain)) {
            return names.get(plain);
        }
        if (shouted && INITIALS.contains(plain) && !plain.equals("who")) {
            return typed.toUpperCase(Locale.ROOT);
        }
        return CAPITALISED.contains(plain) ? capitalised(lower) : lower;
    }

    private static int firstLetter(String text, int from) {
        int at = from;
        while (at < text.length() && !Character.isLetterOrDigit(text.codePointAt(at))) {
            at++;
        }
        return at;
    }

    /** Words that the article writes with a capital, and never small. */
    private static Map<String, String> names(Optional<ArticleUnderComment> article) {
        Map<String, String> names = new HashMap<>();
        if (article.isEmpty()) {
            return names;
        }
        List<Token> tokens = Tokens.of(article.get().text());
        for (Token token : tokens) {
            if (token.isWord() && !token.startsLower()) {
                names.putIfAbsent(token.lower(), token.text());
            }
        }
        tokens.stream().filter(Token::isLower).forEach(token -> names.remove(token.lower()));
        names.keySet().removeIf(English::isCommon);
        return names;
    }
}
