package dateline.processing.entity;

import dateline.language.Sentence;
import dateline.language.Token;
import dateline.language.Token.NameKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Tokens of a sentence that stand together and belong to one name.
 *
 * @param first index of the first token
 * @param last index of the last token
 */
record Run(Sentence sentence, NameKind kind, int first, int last) {

    List<Token> tokens() {
        return sentence.tokens().subList(first, last + 1);
    }

    List<String> words() {
        return tokens().stream().map(Token::word).toList();
    }

    boolean isEmpty() {
        return last < first;
    }

    Optional<Token> before() {
        return before(1);
    }

    Optional<Token> before(int distance) {
        return at(first - distance);
    }

    Optional<Token> after() {
        return after(1);
    }

    Optional<Token> after(int distance) {
        return at(last + distance);
    }

    private Optional<Token> at(int index) {
        return index < 0 || index >= sentence.tokens().size()
                ? Optional.empty()
                : Optional.of(sentence.tokens().get(index));
    }

    boolean hasCapital() {
        return tokens().stream().anyMatch(t -> Character.isUpperCase(t.word().codePointAt(0)));
    }

    /** Without what stands at its ends and is no part of a name: articles, titles, possessives, marks, pronouns. */
    Run trimmed() {
        int from = first;
        int to = last;
        while (from <= to && isNoHead(sentence.tokens().get(from), from == to)) {
            from++;
        }
        while (to >= from && isNoTail(sentence.tokens().get(to))) {
            to--;
        }
        return new Run(sentence, kind, from, to);
    }

    /** Whether it was taken for an organisation and is somebody with a title: "Sheriff Ada Berg". */
    boolean isTitled() {
        List<String> words = words();
        return kind == NameKind.ORGANISATION
                && words.size() > 2
                && words.size() < 5
                && Words.TITLES.contains(words.get(0))
                && words.stream().noneMatch(each -> Words.ORGANISATION_HEADS.contains(each.toLowerCase(Locale.ROOT)))
                && words.stream().allMatch(each -> Character.isUpperCase(each.codePointAt(0)));
    }

    /** The same as somebody's name. */
    Run asPerson() {
        return new Run(sentence, NameKind.PERSON, first, last);
    }

    private boolean isNoHead(Token token, boolean alone) {
        if (token.is("DT") || token.is("PRP") || token.is("POS") || isMark(token)) {
            return true;
        }
        return kind == NameKind.PERSON
                && (Words.COURTESY.contains(token.word())
                        || (!alone && Words.TITLES.contains(token.word()))
                        || (last - first > 1
                                && token.equals(sentence.tokens().get(first))
                                && Words.NAMES_TOO.contains(token.word())));
    }

    private static boolean isNoTail(Token token) {
        return token.is("POS")
                || token.is("PRP")
                || (isMark(token) && !token.word().endsWith("."));
    }

    private static boolean isMark(Token token) {
        return token.word().codePoints().noneMatch(Character::isLetterOrDigit);
    }
}
