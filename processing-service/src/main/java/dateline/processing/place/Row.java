package dateline.processing.place;

import dateline.language.Sentence;
import dateline.language.Token;
import dateline.language.Token.NameKind;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The names side by side that a name is one of, "Turkey, Greece and Cyprus": what is said of one is said of all.
 *
 * @param first index of the first token of the first name, without an article
 * @param last index of the last token of the last name
 */
record Row(Sentence sentence, int first, int last) {

    private static final Set<String> UNIONS = Set.of("EU", "E.U.", "UN", "U.N.", "NATO");
    private static final Set<String> ARTICLES = Set.of("the", "neighbouring", "neighboring", "nearby");
    private static final Set<String> JOINING = Set.of("and", "or", "&", "nor");

    static Row of(Toponym toponym) {
        Sentence sentence = toponym.sentence();
        int last = toponym.last();
        for (int next = right(sentence, last); next > last; next = right(sentence, last)) {
            last = next;
        }
        boolean listed = last > toponym.last();
        int first = toponym.first();
        for (int next = left(sentence, first, listed); next < first; next = left(sentence, first, listed)) {
            listed = true;
            first = next;
        }
        return new Row(sentence, first, last);
    }

    /** Whether there is more than one name. */
    boolean isMoreThan(Toponym toponym) {
        return first < toponym.first() || last > toponym.last();
    }

    private static int right(Sentence sentence, int last) {
        if (!isLink(sentence, last + 1) && !isComma(sentence, last + 1)) {
            return last;
        }
        int at = last + 2;
        at = isComma(sentence, last + 1) && isLink(sentence, at) ? at + 1 : at;
        at = isArticle(sentence, at) ? at + 1 : at;
        int end = at;
        while (isName(sentence, end)) {
            end++;
        }
        return end > at ? end - 1 : last;
    }

    /** A comma joins names only in a list, "In Lebanon, Syria accused" has none, and at the head of a headline: "A, B sign". */
    private static int left(Sentence sentence, int first, boolean listed) {
        int at = isArticle(sentence, first - 1) ? first - 2 : first - 1;
        boolean headline = isComma(sentence, at) && isNamed(sentence, at);
        boolean joined = isLink(sentence, at) || (listed || headline) && isComma(sentence, at);
        at = isLink(sentence, at) && isComma(sentence, at - 1) ? at - 2 : at - 1;
        int start = at;
        while (joined && isName(sentence, start)) {
            start--;
        }
        return joined && start < at ? start + 1 : first;
    }

    private static boolean isNamed(Sentence sentence, int end) {
        return end > 0 && IntStream.range(0, end).allMatch(at -> isName(sentence, at));
    }

    private static boolean isLink(Sentence sentence, int at) {
        return word(sentence, at).filter(JOINING::contains).isPresent();
    }

    private static boolean isComma(Sentence sentence, int at) {
        return word(sentence, at).filter(","::equals).isPresent();
    }

    private static boolean isArticle(Sentence sentence, int at) {
        return word(sentence, at).filter(ARTICLES::contains).isPresent();
    }

    private static boolean isName(Sentence sentence, int at) {
        return token(sentence, at)
                .filter(each -> each.name() == NameKind.LOCATION
                        || each.is("NNP") && each.name() == NameKind.NONE
                        || UNIONS.contains(each.word()))
                .filter(each -> Character.isUpperCase(each.word().codePointAt(0)))
                .isPresent();
    }

    private static Optional<String> word(Sentence sentence, int at) {
        return token(sentence, at).map(each -> each.word().toLowerCase(Locale.ROOT));
    }

    static Optional<Token> token(Sentence sentence, int at) {
        return at < 0 || at >= sentence.tokens().size()
                ? Optional.empty()
                : Optional.of(sentence.tokens().get(at));
    }

    /** The token so many places before the row, an article not counted. */
    Optional<Token> before(int distance) {
        int article = isArticle(sentence, first - 1) ? 1 : 0;
        return token(sentence, first - article - distance);
    }

    /** The token so many places behind the row. */
    Optional<Token> after(int distance) {
        return token(sentence, last + distance);
    }
}
