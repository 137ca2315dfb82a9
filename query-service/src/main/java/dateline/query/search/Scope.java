package dateline.query.search;

import dateline.query.index.FactText;
import dateline.query.index.FactType;
import dateline.query.search.Question.Where;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where questions about one kind of thing may look. */
enum Scope {
    ARTICLES(List.of(), Map.of(), Where.HEADLINE, Where.OUTLET, Where.PERSON, Where.ORGANISATION, Where.PLACE),
    QUOTES(
            List.of(FactText.WORDS, FactText.SOURCE),
            Map.of(Where.SPEAKER, FactText.SOURCE, Where.CUE, FactText.CUE),
            Where.HEADLINE,
            Where.OUTLET),
    FIGURES(
            List.of(FactText.WORDS, FactText.SOURCE, FactText.PLACE),
            Map.of(Where.SOURCE, FactText.SOURCE, Where.PLACE, FactText.PLACE),
            Where.HEADLINE,
            Where.OUTLET),
    EVENTS(
            List.of(FactText.WORDS, FactText.ACTOR, FactText.RECIPIENT, FactText.SOURCE, FactText.PLACE),
            Map.of(
                    Where.ACTOR,
                    FactText.ACTOR,
                    Where.RECIPIENT,
                    FactText.RECIPIENT,
                    Where.SOURCE,
                    FactText.SOURCE,
                    Where.PLACE,
                    FactText.PLACE),
            Where.HEADLINE,
            Where.OUTLET),
    ACTORS(
            List.of(FactText.NAME, FactText.ROLE),
            Map.of(Where.NAME, FactText.NAME, Where.ROLE, FactText.ROLE),
            Where.HEADLINE,
            Where.OUTLET),
    PLACES(List.of(FactText.NAME), Map.of(Where.NAME, FactText.NAME), Where.HEADLINE, Where.OUTLET);

    private final List<FactText> anywhere;
    private final Map<String, Where> byWord = new LinkedHashMap<>();
    private final Map<Where, FactText> own;

    /**
     * @param anywhere where to look if the question does not say
     * @param own fields of the things themselves
     * @param ofArticle fields of their article
     */
    Scope(List<FactText> anywhere, Map<Where, FactText> own, Where... ofArticle) {
        this.anywhere = anywhere;
        this.own = own;
        own.keySet().stream().sorted().forEach(where -> byWord.put(where.field(), where));
        for (Where where : ofArticle) {
            byWord.put(where.field(), where);
        }
    }

    static Scope of(FactType type) {
        return switch (type) {
            case ARTICLE -> ARTICLES;
            case QUOTE -> QUOTES;
            case FIGURE -> FIGURES;
            case EVENT -> EVENTS;
            case ACTOR -> ACTORS;
            case PLACE -> PLACES;
        };
    }

    /** The field that is written so in a question. */
    Optional<Where> named(String word) {
        return Optional.ofNullable(byWord.get(word));
    }

    /** The fields, as an error names them. */
    String fields() {
        List<String> words = new ArrayList<>(byWord.keySet());
        String last = words.removeLast();
        return words.stream().map(word -> word + ":").collect(Collectors.joining(", ")) + " and " + last + ":";
    }

    /** The field of the thing itself; empty if it is one of its article. */
    Optional<FactText> own(Where where) {
        return Optional.ofNullable(own.get(where));
    }

    List<FactText> anywhere() {
        return anywhere;
    }
}
