package dateline.processing.predict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.contracts.AnalysisMessage.Entity;
import dateline.contracts.AnalysisMessage.Mention;
import dateline.contracts.ArticleMessage.Block;
import dateline.contracts.ArticleMessage.BlockKind;
import dateline.contracts.MessageJson;
import dateline.language.AnnotatedText;
import dateline.language.LanguageReader;
import dateline.processing.article.Article;
import dateline.processing.entity.EntityReader;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Names entities for the task {@code ner_politics}: a line {@code {"id", "text"}} in, a line {@code {"id", "entities":
 * [{"start", "end", "type"}]}} out, in the order of the input, in code points.
 *
 * <p>The entities are those of {@link EntityReader}, as in production; {@link PoliticalTypes} only puts their kinds into
 * the task's words. A line that cannot be read gets no entities and is told on standard error.
 */
public final class NerPredictor {

    private static final int PROGRESS_EVERY = 200;

    private final LanguageReader language = new LanguageReader();
    private final EntityReader entities = new EntityReader();

    private NerPredictor() {}

    /** Takes {@code --task ner_politics --in FILE --out FILE}; ends with 2 if it is called otherwise. */
    public static void main(String[] args) throws IOException {
        Optional<String> task = option(args, "--task");
        Optional<String> in = option(args, "--in");
        Optional<String> out = option(args, "--out");
        if (!task.equals(Optional.of("ner_politics")) || in.isEmpty() || out.isEmpty()) {
            System.err.println("usage: --task ner_politics --in FILE.jsonl --out FILE.jsonl");
            System.exit(2);
        }
        new NerPredictor().predict(Path.of(in.get()), Path.of(out.get()));
    }

    private static Optional<String> option(String[] args, String name) {
        for (int i = 0; i + 1 < args.length; i++) {
            if (args[i].equals(name)) {
                return Optional.of(args[i + 1]);
            }
        }
        return Optional.empty();
    }

    private void predict(Path in, Path out) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(in);
                BufferedWriter predictions = Files.newBufferedWriter(out)) {
            int count = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isBlank()) {
                    continue;
                }
                predictions.write(prediction(line, ++count));
                predictions.newLine();
                if (count % PROGRESS_EVERY == 0) {
                    System.err.println(count + " cases");
                }
            }
            System.err.println(count + " cases, done");
        }
    }

    private String prediction(String line, int number) throws IOException {
        ObjectNode prediction = MessageJson.MAPPER.createObjectNode();
        String id = Integer.toString(number);
        try {
            JsonNode input = MessageJson.MAPPER.readTree(line);
            id = input.path("id").asText(id);
            prediction.put("id", id);
            addEntities(prediction, id, input.path("text").asText());
        } catch (IOException | RuntimeException e) {
            System.err.println("case " + id + " gets no entities: " + e);
            prediction.put("id", id).putArray("entities");
        }
        return MessageJson.MAPPER.writeValueAsString(prediction);
    }

    private void addEntities(ObjectNode prediction, String id, String text) {
        var list = prediction.putArray("entities");
        Article article = new Article(id, text, List.of(paragraph(text)), Optional.empty(), "");
        AnnotatedText read = language.read(text, Optional.empty());
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
