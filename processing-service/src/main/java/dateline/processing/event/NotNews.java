package dateline.processing.event;

import dateline.language.Sentence;
import dateline.language.Token;
import dateline.processing.wordlist.WordList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells sport, markets, stage and kitchen from the news of the world: the same verbs mean something else there. */
final class NotNews {

    private static final Set<String> WORDS = new HashSet<>();
    private static final int ENOUGH = 3;

    static {
        WordList.of(NotNews.class, "not-news.txt").forEach(line -> WORDS.addAll(Arrays.asList(line.split("[,\\s]+"))));
    }

    private NotNews() {}

    static boolean is(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(NotNews::tells);
    }

    /** Whether so many sentences are of that kind that all are. */
    static boolean is(List<Sentence> article) {
        long count = article.stream().filter(NotNews::is).count();
        return count >= ENOUGH && count * 3 >= article.size();
    }

    private static boolean tells(Token token) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        return token.name() == Token.NameKind.NONE && WORDS.contains(lemma);
    }
}
