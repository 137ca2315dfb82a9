package dateline.processing.predict;

import com.fasterxml.jackson.databind.node.ArrayNode;
import dateline.contracts.AnalysisMessage.Entity;
import dateline.contracts.AnalysisMessage.Mention;
import dateline.language.AnnotatedText;
import dateline.language.Token;
import dateline.processing.article.Article;
import java.util.List;

/** Puts our kinds into PER, ORG and LOC, and nationality words into MISC, as newswire sets have them. */
final class NewswireTypes {

    private final Article article;
    private final AnnotatedText text;

    NewswireTypes(Article article, AnnotatedText text) {
        this.article = article;
        this.text = text;
    }

    void addTo(ArrayNode list, List<Entity> entities) {
        List<Occasions.Occasion> occasions = Occasions.in(article.text());
        occasions.forEach(each -> add(list, each.start(), each.end(), "MISC"));
        for (Entity entity : entities) {
            for (Mention mention : entity.mentions()) {
                if (isIn(occasions, mention.span().start(), mention.span().end())) {
                    continue;
                }
                add(
                        list,
                        mention.span().start()
                                + PoliticalTypes.courtesyIn(mention.span().text()),
                        mention.span().end(),
                        type(entity));
            }
        }
        for (Token token : Nationalities.outside(article, entities, text)) {
            int start = article.text().codePointCount(0, token.start());
            int end = start + token.word().codePointCount(0, token.word().length());
            if (!isIn(occasions, start, end)) {
                add(list, start, end, "MISC");
            }
        }
    }

    private static boolean isIn(List<Occasions.Occasion> occasions, int start, int end) {
        return occasions.stream().anyMatch(each -> each.touches(start, end));
    }

    private static void add(ArrayNode list, int start, int end, String type) {
        list.addObject().put("start", start).put("end", end).put("type", type);
    }

    private static String type(Entity entity) {
        return switch (entity.kind()) {
            case PERSON -> "PER";
            case ORGANISATION -> "ORG";
            case PLACE -> "LOC";
        };
    }
}
