package dateline.processing.predict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.contracts.AnalysisMessage.Entity;
import dateline.contracts.AnalysisMessage.Mention;
import dateline.contracts.ArticleMessage.Block;
import dateline.contracts.ArticleMessage.BlockKind;
import dateline.language.AnnotatedText;
import dateline.language.LanguageReader;
import dateline.processing.article.Article;
import dateline.processing.entity.EntityReader;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Names entities for the task {@code ner_politics}: a line {@code {"id", "text"}} in, a line {@code {"id", "entities":
 * [{"start", "end", "type"}]}} out, in the order of the input, in code points.
 *
 * <p>The entities are those of {@link EntityReader}, as in production; {@link PoliticalTypes} only puts their kinds into
 * the task's words. A line that cannot be read gets no entities and is told on standard error.
 */
public final class NerPredictor {

    private final LanguageReader language = new LanguageReader();
    private final EntityReader entities = new EntityReader();

    private NerPredictor() {}

    /** Takes {@code --task ner_politics --in FILE --out FILE}; ends with 2 if it is called otherwise. */
    public static void main(String[] args) throws IOException {
        Cases.task(args, Set.of("ner_politics"));
        new Cases("entities", new NerPredictor()::addEntities).predict(args);
    }

    private void addEntities(String id, JsonNode input, ObjectNode prediction) {
        String text = input.path("text").asText();
        var list = prediction.putArray("entities");
        Article article = new Article(id, text, List.of(paragraph(text)), Optional.empty(), "");
        AnnotatedText read = language.read(text);
        PoliticalTypes types = new PoliticalTypes(text);
        for (Entity entity : entities.read(article, read)) {
            for (Mention mention : entity.mentions()) {
                int courtesy = PoliticalTypes.courtesyIn(mention.span().text());
                list.addObject()
                        .put("start", mention.span().start() + courtesy)
                        .put("end", mention.span().end())
                        .put("type", types.of(entity, mention));
            }
        }
    }

    private static Block paragraph(String text) {
        return new Block(BlockKind.PARAGRAPH, 0, text.codePointCount(0, text.length()));
    }
}
