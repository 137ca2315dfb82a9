package dateline.processing.time;

import dateline.language.Token;
import dateline.processing.calendar.Meaning;
import dateline.processing.calendar.Meaning.Clock;
import dateline.processing.calendar.Meaning.Day;
import dateline.processing.calendar.Meaning.Decade;
import dateline.processing.calendar.Meaning.Length;
import dateline.processing.calendar.Meaning.Now;
import dateline.processing.calendar.Meaning.Season;
import dateline.processing.calendar.Meaning.Year;
import dateline.processing.wordlist.WordList;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells words that look like a time and name none: "may rule", the Monday Club, a man of 45 years, 1500 people. */
final class NoTimes {

    private static final Set<String> NAMES_BEHIND = Set.copyOf(WordList.of(NoTimes.class, "names-behind.txt"));
    private static final Set<String> GAME_WORDS = Set.copyOf(WordList.of(NoTimes.class, "game-words.txt"));
    private static final Set<String> OTHER_WORDS =
            Set.of("may", "march", "sat", "sun", "fall", "spring", "second", "annual", "current");
    private static final Set<String> NUMBERED = Set.of(
            "flight",
            "train",
            "bus",
            "route",
            "highway",
            "room",
            "page",
            "section",
            "resolution",
            "decree",
            "number",
            "no.");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    private NoTimes() {}

    static boolean contain(Expression expression) {
        return expression.meaning() instanceof Now
                || isPartOfName(expression)
                || isOtherWord(expression)
                || isAge(expression)
                || isCount(expression)
                || isFiguresAlone(expression)
                || isOfGame(expression);
    }

    /** "Scored in the first quarter" */
    private static boolean isOfGame(Expression expression) {
        return expression.meaning() instanceof Meaning.PartOfYear part
                && part.year().isEmpty()
                && expression.sentence().tokens().stream()
                        .anyMatch(each -> GAME_WORDS.contains(each.lemma().toLowerCase(Locale.ROOT)));
    }

    private static boolean isPartOfName(Expression expression) {
        boolean named = expression.tokens().stream().anyMatch(each -> each.name() != Token.NameKind.NONE);
        return named
                || isNumber(expression)
                || isBetweenNames(expression)
                || expression
                        .after(1)
                        .filter(each -> NAMES_BEHIND.contains(each.word()) && isShort(expression))
                        .isPresent();
    }

    /** "Flight 2024", "Resolution 1999" */
    private static boolean isNumber(Expression expression) {
        return expression.meaning() instanceof Year
                && expression
                        .before(1)
                        .filter(each -> NUMBERED.contains(each.word().toLowerCase(Locale.ROOT)))
                        .isPresent();
    }

    /** "Judge April Summers" */
    private static boolean isBetweenNames(Expression expression) {
        return expression.meaning() instanceof Meaning.Month
                && expression.first() == expression.last()
                && expression.before(1).filter(each -> each.is("NNP")).isPresent()
                && expression.after(1).filter(each -> each.is("NNP")).isPresent();
    }

    private static boolean isShort(Expression expression) {
        return expression.first() == expression.last()
                || expression.tokens().stream()
                        .allMatch(each -> Character.isUpperCase(each.word().codePointAt(0)));
    }

    /** "may" and "march" as verbs, "sat", "second". */
    private static boolean isOtherWord(Expression expression) {
        boolean march = expression.words().startsWith("march of ")
                && expression.tokens().get(0).word().startsWith("m"); // "the march of 2016"
        return march
                || OTHER_WORDS.contains(expression.words())
                        && !expression.tokens().get(0).is("NN");
    }

    private static boolean isAge(Expression expression) {
        boolean inOnesThirties = expression.meaning() instanceof Decade
                && (isPronoun(expression, 1) || isPronoun(expression, 2))
                && !expression.words().matches(".*\\d{3}.*");
        boolean old = expression.meaning() instanceof Length
                && (isWord(expression, 1, "old") || isWord(expression, 2, "old"))
                && expression
                        .after(1)
                        .filter(each -> each.word().matches("old|-"))
                        .isPresent();
        boolean aged = expression.meaning() instanceof Length
                && expression
                        .before(1)
                        .filter(each -> each.word().equals("aged"))
                        .isPresent();
        return inOnesThirties || old || aged;
    }

    private static boolean isPronoun(Expression expression, int distance) {
        return expression.before(distance).filter(each -> each.is("PRP")).isPresent();
    }

    private static boolean isWord(Expression expression, int distance, String word) {
        return expression
                .after(distance)
                .filter(each -> each.word().equals(word))
                .isPresent();
    }

    /** "About 1500 people": four figures that count what stands behind them. */
    private static boolean isCount(Expression expression) {
        boolean bare =
                expression.meaning() instanceof Year && expression.words().length() == 4;
        boolean counts = expression.after(1).filter(each -> each.is("NNS")).isPresent();
        boolean about = expression
                .before(1)
                .filter(each -> each.word().matches("(?i)about|around|than|nearly|almost|over|least|some"))
                .isPresent();
        boolean owned = expression
                .before(1)
                .filter(each -> each.is("DT") || each.is("POS") || each.is("NNP") || each.is("IN") && !about)
                .isPresent();
        return bare
                && (counts && !owned
                        || about
                                && !expression
                                        .after(1)
                                        .filter(each -> each.is("VB"))
                                        .isPresent());
    }

    /** "at 8", "9/11": without a word or a year it may be anything. */
    private static boolean isFiguresAlone(Expression expression) {
        boolean clock = expression.meaning() instanceof Clock clocks
                && !clocks.settled()
                && !expression.words().contains(":");
        boolean pence = expression.words().matches(".*\\dp");
        boolean day = expression.meaning() instanceof Day days && days.year().isEmpty();
        boolean season = expression.meaning() instanceof Season
                && expression.after(1).filter(each -> each.word().equals("of")).isPresent()
                && expression.after(2).filter(each -> each.is("CD")).isEmpty();
        boolean place = expression.meaning() instanceof Meaning.OfDay
                && expression.first() == expression.last()
                && expression.first() > 0
                && Character.isUpperCase(expression.tokens().get(0).word().codePointAt(0));
        String figures = expression.words().replaceAll("^(?:at|around|about) ", "");
        return season
                || pence
                || place
                || (clock || day) && !LETTER.matcher(figures).find();
    }
}
