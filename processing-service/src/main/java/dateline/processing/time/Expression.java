package dateline.processing.time;

import dateline.language.Sentence;
import dateline.language.Timex;
import dateline.language.Token;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that may tell a time, where they stand.
 *
 * @param start offset of the first character, in UTF-16 units
 * @param end offset after the last character
 * @param words in lower case, one blank between two
 * @param type the library's TIMEX3 type
 * @param value the library's TIMEX3 value
 * @param first index of the first token in the sentence
 * @param last index of the last token
 */
record Expression(
        int start,
        int end,
        String words,
        String type,
        String value,
        Sentence sentence,
        int first,
        int last,
        Optional<LocalDate> publishedOn) {

    private static final Pattern HALF_BEFORE = Pattern.compile("(?i)\\bthe (?:first|second|latter) half of (?:the )?$");
    private static final Pattern NOT_OF_IT_BEFORE =
            Pattern.compile("^march in |^(?:a|the) \\w+ (?:straight |consecutive )?day on (?=\\p{Lu})");
    private static final Pattern NOT_OF_IT_AFTER = Pattern.compile("(?:, the day| before| after)$");
    private static final Pattern AGE =
            Pattern.compile("(?:(?:early|mid|late)[- ])?(?:twen|thir|for|fif|six|seven|eigh|nine)ties");
    private static final Set<String> NAMES_AFTER = Set.of(
            "Club",
            "Agreement",
            "Times",
            "Night",
            "Telegraph",
            "Mirror",
            "Mail",
            "Post",
            "Review",
            "Magazine",
            "Morning",
            "Square",
            "Street",
            "Accords",
            "Movement",
            "Revolution",
            "Group",
            "Express",
            "Independent");
    private static final Set<String> VAGUE = Set.of("PAST_REF", "PRESENT_REF", "FUTURE_REF");
    private static final Set<String> VERBS =
            Set.of("may", "march", "marched", "marches", "sat", "sun", "fall", "second");

    /** The expression, unless the words name no time here. */
    static Optional<Expression> of(String text, Sentence sentence, Timex timex, Optional<LocalDate> publishedOn) {
        List<Token> tokens = sentence.tokens();
        int start = timex.start() + matched(NOT_OF_IT_BEFORE, timex.text());
        int end = timex.end() - matched(NOT_OF_IT_AFTER, timex.text());
        int first = first(tokens, start);
        int last = last(tokens, end);
        if (first < 0 || last < first || VAGUE.contains(timex.value())) {
            return Optional.empty();
        }
        Matcher half = HALF_BEFORE.matcher(text.substring(sentence.start(), start));
        start = half.find() ? sentence.start() + half.start() : start;
        Expression expression = new Expression(
                start,
                end,
                text.substring(start, end).toLowerCase(Locale.ROOT).replaceAll("\\s+", " "),
                timex.type(),
                timex.value(),
                sentence,
                first,
                last,
                publishedOn);
        return expression.isNoTime() ? Optional.empty() : Optional.of(expression);
    }

    private boolean isNoTime() {
        List<Token> own = sentence.tokens().subList(first, last + 1);
        boolean name = own.stream().anyMatch(t -> t.name() != Token.NameKind.NONE);
        boolean namesake = after(1).filter(t -> NAMES_AFTER.contains(t.word())).isPresent() && first == last;
        boolean verb = first == last && VERBS.contains(words) && !own.get(0).is("NN");
        boolean age = after(1).filter(t -> t.word().equals("old") || t.word().equals("-"))
                                .isPresent()
                        && type.equals("DURATION")
                        && (after(1).get().word().equals("old")
                                || after(2).filter(t -> t.word().equals("old")).isPresent())
                || words.endsWith("-old")
                || words.endsWith(" old");
        boolean inOnesThirties = AGE.matcher(words).matches()
                && (before(1).filter(t -> t.is("PRP")).isPresent()
                        || before(2).filter(t -> t.is("PRP")).isPresent());
        boolean count = words.matches("\\d{4}")
                && after(1).filter(t -> t.is("NNS")).isPresent()
                && before(1)
                        .filter(t -> t.is("DT") || t.is("POS") || t.is("NNP"))
                        .isEmpty();
        // "New Year's Eve", "Independence Day": what the library saw in it is a mere length.
        boolean feast = type.equals("DURATION")
                && own.stream().allMatch(t -> Character.isUpperCase(t.word().codePointAt(0)));
        // "the fall of the city": what falls stands after it, and no year does.
        boolean downfall = words.endsWith("fall")
                && after(1).filter(t -> t.word().equals("of")).isPresent()
                && after(2).filter(t -> t.is("CD")).isEmpty();
        return feast || downfall || name || namesake || verb || age || inOnesThirties || count;
    }

    private static int matched(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group().length() : 0;
    }

    private static int first(List<Token> tokens, int start) {
        for (Token token : tokens) {
            if (token.end() > start) {
                return token.index();
            }
        }
        return -1;
    }

    private static int last(List<Token> tokens, int end) {
        int last = -1;
        for (Token token : tokens) {
            if (token.start() < end) {
                last = token.index();
            }
        }
        return last;
    }

    Optional<Token> before(int distance) {
        return at(first - distance);
    }

    Optional<Token> after(int distance) {
        return at(last + distance);
    }

    private Optional<Token> at(int index) {
        return index < 0 || index >= sentence.tokens().size()
                ? Optional.empty()
                : Optional.of(sentence.tokens().get(index));
    }

    Tense tense() {
        return Tense.around(sentence.tokens(), first, last);
    }
}
