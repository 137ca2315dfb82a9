package dateline.query.search;

import dateline.query.http.InvalidParameter;
import dateline.query.index.FactSelection;
import dateline.query.index.FactType;
import dateline.query.search.QuestionReader.NotAQuestion;
import java.util.Optional;

/** Narrows lists by the parameter {@code q}, in the grammar of {@link QuestionReader}. */
public final class Questions {

    private Questions() {}

    /**
     * Only what answers the question, if there is one.
     *
     * @param q as it was sent; null if it was not
     */
    public static FactSelection narrow(FactSelection selection, String q) {
        if (q == null) {
            return selection;
        }
        Scope scope = Scope.of(selection.type());
        return selection.asking(new QuestionQuery(scope).of(question(q, scope)));
    }

    /** The words of a thing that answer the question. */
    public static MatchedWords words(FactType type, String q) {
        return new MatchedWords(QuestionQuery.inText(question(q, Scope.of(type))));
    }

    /** The question, or why it is none. */
    static Question question(String q, Scope scope) {
        if (q.isBlank()) {
            throw new InvalidParameter("q", "is missing: say what to look for");
        }
        if (q.codePointCount(0, q.length()) > QuestionReader.MAX_CHARACTERS) {
            throw new InvalidParameter("q", "may have at most %d characters".formatted(QuestionReader.MAX_CHARACTERS));
        }
        try {
            return QuestionReader.read(q, scope);
        } catch (NotAQuestion e) {
            int character = q.codePointCount(0, e.position()) + 1;
            throw new InvalidParameter("q", "is no question at character %d: %s".formatted(character, e.getMessage()));
        }
    }

    /** As {@link #question}, of a parameter that must be there. */
    static Question required(String q) {
        return question(Optional.ofNullable(q).orElse(""), Scope.ARTICLES);
    }
}
