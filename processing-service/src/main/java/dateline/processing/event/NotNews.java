package dateline.processing.event;

import dateline.language.Sentence;
import dateline.language.Token;
import dateline.processing.wordlist.WordList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Tells sport, markets, stage and kitchen from the news of the world: the same verbs mean something else there. */
final class NotNews {

    private static final Set<String> WORDS = new HashSet<>();
    private static final Set<String> GRAVE = Lexicon.standard().list("grave");
    private static final Set<String> CRAFT = Lexicon.standard().list("craft");
    private static final Set<String> FICTION = Lexicon.standard().list("fiction");
    private static final Map<String, Set<String>> FIELDS = new TreeMap<>();
    // "the 88th minute" is one of a match
    private static final Pattern ORDINAL = Pattern.compile("\\d+(?:st|nd|rd|th)");
    private static final int ENOUGH = 3;
    private static final int DIFFERENT = 5;

    static {
        WordList.of(NotNews.class, "not-news.txt").forEach(line -> WORDS.addAll(Arrays.asList(line.split("[,\\s]+"))));
        WordList.of(NotNews.class, "fields.txt").forEach(line -> {
            String[] named = line.split(":", 2);
            FIELDS.computeIfAbsent(named[0].strip(), each -> new HashSet<>())
                    .addAll(Arrays.asList(named[1].strip().split("[,\\s]+")));
        });
    }

    private NotNews() {}

    static boolean is(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        long found = 0;
        boolean person = false;
        for (int i = 0; i < tokens.size(); i++) {
            String lemma = lemma(tokens.get(i));
            int before = i > 1 && tokens.get(i - 1).is("HYPH") ? i - 2 : i - 1;
            String pair = i == 0 ? "" : lemma(tokens.get(before)) + "-" + lemma;
            if (tells(tokens.get(i)) || WORDS.contains(pair) || isMinuteOfMatch(tokens, i, before)) {
                found++;
                person = !FICTION.contains(lemma) || i + 1 < tokens.size() && CRAFT.contains(lemma(tokens.get(i + 1)));
            }
        }
        // a boxer may be arrested, a film director jailed: in a game and on a screen nobody is
        return found > 1 || found == 1 && !(person && tokens.stream().anyMatch(each -> GRAVE.contains(lemma(each))));
    }

    /** Whether so many sentences are of that kind, or of one field, that all are. */
    static boolean is(List<Sentence> article) {
        long count = article.stream().filter(NotNews::is).count();
        return count >= ENOUGH && count * 3 >= article.size()
                || FIELDS.values().stream().anyMatch(words -> isAllOf(article, words));
    }

    /** A match report has a coach, a goal and a title; a report on a riot at a match has police and arrests in between. */
    private static boolean isAllOf(List<Sentence> article, Set<String> words) {
        Set<String> found = new HashSet<>();
        long count = 0;
        for (Sentence sentence : article) {
            List<String> here = sentence.tokens().stream()
                    .map(NotNews::lemma)
                    .filter(words::contains)
                    .toList();
            found.addAll(here);
            count += here.isEmpty() ? 0 : 1;
        }
        return found.size() >= DIFFERENT && count * 3 >= article.size() * 2L;
    }

    private static boolean isMinuteOfMatch(List<Token> tokens, int i, int before) {
        return lemma(tokens.get(i)).equals("minute")
                && before >= 0
                && ORDINAL.matcher(lemma(tokens.get(before))).matches();
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }

    private static boolean tells(Token token) {
        // several strikers have stopped work; one scores
        boolean work = token.word().equalsIgnoreCase("strikers");
        return token.name() == Token.NameKind.NONE && WORDS.contains(lemma(token)) && !work;
    }
}
