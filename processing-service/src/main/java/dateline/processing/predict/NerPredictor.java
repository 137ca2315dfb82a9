package dateline.processing.predict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.contracts.AnalysisMessage.Entity;
import dateline.contracts.AnalysisMessage.Mention;
import dateline.contracts.ArticleMessage.Block;
import dateline.contracts.ArticleMessage.BlockKind;
import dateline.contracts.Span;
import dateline.language.AnnotatedText;
import dateline.language.LanguageReader;
import dateline.language.Token;
import dateline.processing.article.Article;
import dateline.processing.entity.EntityReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names entities for the tasks {@code ner_politics}, {@code ner_re3d} and {@code ner_wikigold}: a line {@code {"id",
 * "text"}} in, a line {@code {"id", "entities": [{"start", "end", "type"}]}} out, in the order of the input, in code
 * points.
 *
 * <p>The entities are those of {@link EntityReader}, as in production; each task only puts their kinds into its own words,
 * and adds what other readers of ours find. A line that cannot be read gets no entities and is told on standard error.
 */
public final class NerPredictor {

    private static final Set<String> TASKS = Set.of("ner_politics", "ner_re3d", "ner_wikigold");
    private static final Pattern BLANK_LINE = Pattern.compile("\\n\\n+");

    private final LanguageReader language = new LanguageReader();
    private final EntityReader entities = new EntityReader();
    private final String task;

    private NerPredictor(String task) {
        this.task = task;
    }

    /** Takes {@code --task TASK --in FILE --out FILE}; ends with 2 if it is called otherwise. */
    public static void main(String[] args) throws IOException {
        String task = Cases.task(args, TASKS);
        new Cases("entities", new NerPredictor(task)::addEntities).predict(args);
    }

    private void addEntities(String id, JsonNode input, ObjectNode prediction) {
        String text = input.path("text").asText();
        ArrayNode list = prediction.putArray("entities");
        Article article = new Article(id, text, paragraphs(text), Optional.empty(), "");
        AnnotatedText read = language.read(text);
        List<Entity> found = entities.read(article, read);
        switch (task) {
            case "ner_re3d" -> new SecurityTypes(article, read).addTo(list, found);
            case "ner_wikigold" -> new NewswireTypes(article, read).addTo(list, found);
            default -> {
                addPolitical(list, text, found);
                addPeoples(list, article, found, read);
            }
        }
    }

    private static void addPolitical(ArrayNode list, String text, List<Entity> found) {
        PoliticalTypes types = new PoliticalTypes(text);
        List<Occasions.Occasion> occasions = Occasions.in(text);
        occasions.forEach(each -> list.addObject()
                .put("start", each.start())
                .put("end", each.end())
                .put("type", each.type()));
        for (Entity entity : found) {
            for (Mention mention : entity.mentions()) {
                Span span = mention.span();
                if (occasions.stream().anyMatch(each -> each.touches(span.start(), span.end()))) {
                    continue;
                }
                int courtesy = PoliticalTypes.courtesyIn(span.text());
                list.addObject()
                        .put("start", span.start() + courtesy)
                        .put("end", span.end())
                        .put("type", types.of(entity, mention));
            }
        }
    }

    /** "The Kazakh leader": the task has a type for what is no other. */
    private static void addPeoples(ArrayNode list, Article article, List<Entity> found, AnnotatedText text) {
        List<Occasions.Occasion> occasions = Occasions.in(article.text());
        for (Token token : Nationalities.outside(article, found, text)) {
            int start = article.text().codePointCount(0, token.start());
            int end = start + token.word().codePointCount(0, token.word().length());
            if (occasions.stream().noneMatch(each -> each.touches(start, end))) {
                list.addObject().put("start", start).put("end", end).put("type", "misc");
            }
        }
    }

    private static List<Block> paragraphs(String text) {
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        for (String paragraph : BLANK_LINE.split(text)) {
            int start = text.indexOf(paragraph, at);
            int end = start + paragraph.length();
            if (!paragraph.isEmpty()) {
                blocks.add(new Block(BlockKind.PARAGRAPH, text.codePointCount(0, start), text.codePointCount(0, end)));
            }
            at = end;
        }
        return blocks;
    }
}
