package dateline.query.search;

import dateline.query.search.Question.All;
import dateline.query.search.Question.Any;
import dateline.query.search.Question.Beginning;
import dateline.query.search.Question.Not;
import dateline.query.search.Question.Phrase;
import dateline.query.search.Question.Where;
import dateline.query.search.Question.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a question.
 *
 * <pre>{@code
 * any   = all { "OR" all }
 * all   = part { ["AND"] part }            words beside each other must all be there
 * part  = ("NOT" | "-") part | term
 * term  = "(" any ")" | [field ":"] ( word | word* | "phrase" )
 * field = headline | outlet | person | …         as {@link Scope} says
 * }</pre>
 *
 * <p>AND, OR and NOT are capitals; in small letters they are words like others. A hyphen inside a word is part of it.
 */
final class QuestionReader {

    static final int MAX_CHARACTERS = 500;

    private static final int MAX_DEPTH = 20;
    // A shorter beginning would stand for half the words there are.
    private static final int SHORTEST_BEGINNING = 2;

    private final String text;
    private final Scope scope;
    private int at;
    private int depth;

    private QuestionReader(String text, Scope scope) {
        this.text = text;
        this.scope = scope;
    }

    /**
     * Reads it.
     *
     * @throws NotAQuestion if it does not keep to the grammar, or only says what not to find
     */
    static Question read(String text, Scope scope) throws NotAQuestion {
        QuestionReader reader = new QuestionReader(text, scope);
        Question question = reader.any();
        reader.skipSpace();
        if (reader.at < text.length()) {
            throw reader.wrong("a closing parenthesis has no opening one");
        }
        if (!finds(question)) {
            throw new NotAQuestion("it only says what not to find", 0);
        }
        return question;
    }

    /** Says where the text stops being a question. */
    static final class NotAQuestion extends Exception {

        private final int position;

        /** @param position in the question, from 0, in UTF-16 units */
        NotAQuestion(String problem, int position) {
            super(problem, null, false, false);
            this.position = position;
        }

        int position() {
            return position;
        }
    }

    private Question any() throws NotAQuestion {
        List<Question> parts = new ArrayList<>(List.of(all()));
        while (takes("OR")) {
            parts.add(all());
        }
        return parts.size() == 1 ? parts.getFirst() : new Any(parts);
    }

    private Question all() throws NotAQuestion {
        List<Question> parts = new ArrayList<>(List.of(part()));
        while (takes("AND") || !endOfAll()) {
            parts.add(part());
        }
        return parts.size() == 1 ? parts.getFirst() : new All(parts);
    }

    private boolean endOfAll() {
        skipSpace();
        return at == text.length() || text.charAt(at) == ')' || sees("OR");
    }

    private Question part() throws NotAQuestion {
        if (takes("NOT")) {
            return new Not(part(1));
        }
        skipSpace();
        if (at < text.length() && text.charAt(at) == '-') {
            at++;
            return new Not(part(1));
        }
        return term();
    }

    private Question part(int deeper) throws NotAQuestion {
        descend(deeper);
        Question part = part();
        depth -= deeper;
        return part;
    }

    private void descend(int steps) throws NotAQuestion {
        depth += steps;
        if (depth > MAX_DEPTH) {
            throw wrong("parentheses and negations nest more than %d deep".formatted(MAX_DEPTH));
        }
    }

    private Question term() throws NotAQuestion {
        skipSpace();
        if (at == text.length()) {
            throw wrong("a word is missing");
        }
        if (sees("OR") || sees("AND")) {
            throw wrong("a word is missing before %s".formatted(word(at)));
        }
        return switch (text.charAt(at)) {
            case '(' -> inParentheses();
            case ')' -> throw wrong("a word is missing before the closing parenthesis");
            case '"' -> phrase(Where.ANYWHERE);
            default -> wordOrField();
        };
    }

    private Question inParentheses() throws NotAQuestion {
        int opening = at++;
        descend(1);
        Question inside = any();
        depth--;
        skipSpace();
        if (at == text.length()) {
            throw new NotAQuestion("the parenthesis is never closed", opening);
        }
        at++;
        return inside;
    }

    private Question phrase(Where where) throws NotAQuestion {
        int opening = at;
        int closing = text.indexOf('"', opening + 1);
        if (closing < 0) {
            throw new NotAQuestion("the quotation mark is never closed", opening);
        }
        at = closing + 1;
        String words = text.substring(opening + 1, closing);
        return new Phrase(where, withLetters(words, opening));
    }

    private Question wordOrField() throws NotAQuestion {
        String word = word(at);
        int colon = word.indexOf(':');
        if (colon > 0 && word.substring(0, colon).chars().allMatch(Character::isLetter)) {
            Where where = where(word.substring(0, colon));
            at += colon + 1;
            if (at < text.length() && text.charAt(at) == '"') {
                return phrase(where);
            }
            return word(where, word.substring(colon + 1));
        }
        return word(Where.ANYWHERE, word);
    }

    private Where where(String name) throws NotAQuestion {
        return scope.named(name)
                .orElseThrow(() ->
                        wrong("\"%s:\" is no field; the fields are %s (quote the words if the colon is part of them)"
                                .formatted(name, scope.fields())));
    }

    private Question word(Where where, String word) throws NotAQuestion {
        int start = at;
        if (word.isEmpty()) {
            throw wrong("a word is missing after the colon");
        }
        int star = word.indexOf('*');
        if (star >= 0) {
            if (star < word.length() - 1) {
                throw new NotAQuestion("* may only stand at the end of a word", start + star);
            }
            if (star < SHORTEST_BEGINNING) {
                throw new NotAQuestion("* needs at least two letters before it", start + star);
            }
            at += word.length();
            return new Beginning(where, withLetters(word.substring(0, star), start));
        }
        at += word.length();
        return new Word(where, withLetters(word, start));
    }

    private static String withLetters(String words, int position) throws NotAQuestion {
        if (words.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new NotAQuestion("there is no letter or digit to look for", position);
        }
        return words;
    }

    /** The run of characters that begins here and ends at a space, a parenthesis or a quotation mark. */
    private String word(int start) {
        int end = start;
        while (end < text.length() && !endsWord(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    private static boolean endsWord(char c) {
        return isSpace(c) || c == '(' || c == ')' || c == '"';
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private boolean takes(String operator) {
        if (sees(operator)) {
            at += operator.length();
            return true;
        }
        return false;
    }

    private boolean sees(String operator) {
        skipSpace();
        return word(at).equals(operator);
    }

    private void skipSpace() {
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
    }

    private NotAQuestion wrong(String problem) {
        return new NotAQuestion(problem, at);
    }

    /** Whether something must be there, not only be away. */
    private static boolean finds(Question question) {
        return switch (question) {
            case All(var parts) -> parts.stream().anyMatch(QuestionReader::finds);
            case Any(var parts) -> parts.stream().allMatch(QuestionReader::finds);
            case Not(var part) -> false;
            case Word w -> true;
            case Phrase p -> true;
            case Beginning b -> true;
        };
    }
}
