package dateline.processing.predict;

import com.fasterxml.jackson.databind.node.ArrayNode;
import dateline.contracts.AnalysisMessage.Entity;
import dateline.contracts.AnalysisMessage.EntityKind;
import dateline.contracts.AnalysisMessage.Mention;
import dateline.contracts.AnalysisMessage.TimeExpression;
import dateline.language.AnnotatedText;
import dateline.language.Sentence;
import dateline.language.Token;
import dateline.processing.article.Article;
import dateline.processing.time.TimeReader;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Puts our kinds into the types of security reporting, with times and nationality words beside them. */
final class SecurityTypes {

    private static final String ARTICLE = "the ";
    private static final Map<String, String> PRONOUNS =
            Map.of("i", "Person", "he", "Person", "she", "Person", "we", "Organisation", "they", "Organisation");

    private final Article article;
    private final AnnotatedText text;

    SecurityTypes(Article article, AnnotatedText text) {
        this.article = article;
        this.text = text;
    }

    void addTo(ArrayNode list, List<Entity> entities) {
        for (Entity entity : entities) {
            for (Mention mention : entity.mentions()) {
                add(list, mention.span().start(), mention.span().end(), type(entity));
                addWithArticle(list, entity, mention);
            }
        }
        addPronouns(list);
        for (TimeExpression time : new TimeReader().read(article, text)) {
            add(list, time.span().start(), time.span().end(), "Temporal");
        }
        for (Token token : Nationalities.outside(article, entities, text)) {
            int start = article.text().codePointCount(0, token.start());
            add(list, start, start + token.word().codePointCount(0, token.word().length()), "Nationality");
        }
    }

    /** The set has "the Coalition" beside "Coalition". */
    private void addWithArticle(ArrayNode list, Entity entity, Mention mention) {
        int start = article.text().offsetByCodePoints(0, mention.span().start());
        boolean the = start >= ARTICLE.length()
                && article.text().regionMatches(true, start - ARTICLE.length(), ARTICLE, 0, ARTICLE.length());
        if (the && entity.kind() == EntityKind.ORGANISATION) {
            add(list, mention.span().start() - ARTICLE.length(), mention.span().end(), type(entity));
        }
    }

    /** The set has pronouns as mentions, where somebody acts by them. */
    private void addPronouns(ArrayNode list) {
        for (Sentence sentence : text.sentences()) {
            for (Token token : sentence.tokens()) {
                String type = PRONOUNS.get(token.word().toLowerCase(Locale.ROOT));
                if (type != null && token.is("PRP")) {
                    int start = article.text().codePointCount(0, token.start());
                    add(list, start, start + token.word().length(), type);
                }
            }
        }
    }

    private static void add(ArrayNode list, int start, int end, String type) {
        list.addObject().put("start", start).put("end", end).put("type", type);
    }

    private static String type(Entity entity) {
        return switch (entity.kind()) {
            case PERSON -> "Person";
            case ORGANISATION -> "Organisation";
            case PLACE -> "Location";
        };
    }
}
