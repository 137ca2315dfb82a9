package dateline.processing.time;

import dateline.language.Sentence;
import dateline.language.Token;
import dateline.processing.calendar.Meaning;
import dateline.processing.calendar.Meaning.Open;
import dateline.processing.calendar.Meaning.Part;
import dateline.processing.calendar.Meaning.Relative;
import dateline.processing.calendar.Meaning.Told;
import dateline.processing.calendar.Meaning.Within;
import dateline.processing.calendar.TimePhrase;
import dateline.processing.calendar.Unit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Words of time where they stand.
 *
 * @param start offset of the first character in the text, in UTF-16 units
 * @param end offset after the last character
 * @param words in lower case, one blank between two
 * @param first index of the first token in the sentence
 * @param last index of the last token
 */
record Expression(int start, int end, String words, Meaning meaning, Sentence sentence, int first, int last) {

    private static final Pattern OPENS = Pattern.compile("(?:at|around|about) \\d|at (?:noon|midnight|midday)");

    /** A phrase that was found in a sentence of the text; "since Monday" is Monday. */
    static Expression of(String text, Sentence sentence, TimePhrase phrase) {
        TimePhrase named = phrase.meaning() instanceof Open open ? open.of() : phrase;
        Expression found =
                at(text, sentence, sentence.start() + named.start(), sentence.start() + named.end(), named.meaning());
        return OPENS.matcher(found.words()).lookingAt()
                ? found.withoutFirstWord(text, found.meaning())
                : found.ofThePresent();
    }

    private static Expression at(String text, Sentence sentence, int start, int end, Meaning meaning) {
        List<Token> tokens = sentence.tokens();
        int first = 0;
        int last = 0;
        for (Token token : tokens) {
            first = token.end() <= start ? token.index() + 1 : first;
            last = token.start() < end ? token.index() : last;
        }
        String words = text.substring(start, end).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return new Expression(start, end, words, meaning, sentence, Math.min(first, tokens.size() - 1), last);
    }

    /** "Later in the week" and "the second day of the year" are said of this one. */
    private Expression ofThePresent() {
        Meaning present =
                switch (meaning) {
                    case Part part -> new Part(present(part.of()), part.slice());
                    case Within within ->
                        new Within(within.unit(), within.first(), within.count(), present(within.of()));
                    default -> meaning;
                };
        return new Expression(start, end, words, present, sentence, first, last);
    }

    private static Meaning present(Meaning of) {
        return of instanceof Told told && told.steps() == 0 && told.unit().compareTo(Unit.WEEK) >= 0
                ? new Relative(told.unit(), 0)
                : of;
    }

    /** The same without its first word, and with another meaning. */
    Expression withoutFirstWord(String text, Meaning other) {
        int blank = words.indexOf(' ');
        return at(text, sentence, start + blank + 1, end, other);
    }

    List<Token> tokens() {
        return sentence.tokens().subList(first, Math.max(first, last) + 1);
    }

    Optional<Token> before(int distance) {
        return token(first - distance);
    }

    Optional<Token> after(int distance) {
        return token(last + distance);
    }

    private Optional<Token> token(int index) {
        return index < 0 || index >= sentence.tokens().size()
                ? Optional.empty()
                : Optional.of(sentence.tokens().get(index));
    }

    Tense tense() {
        return Tense.around(sentence.tokens(), first, last);
    }
}
