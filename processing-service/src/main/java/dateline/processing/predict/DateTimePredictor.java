package dateline.processing.predict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.processing.calendar.Convention;
import dateline.processing.calendar.TimeGrammar;
import dateline.processing.calendar.TimePhrase;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Set;

/**
 * Reads times for the task {@code datetime_expr}: a line {@code {"id", "reference", "text"}} in, a line {@code {"id",
 * "expressions": [{"start", "end", "type", "values"}]}} out, in the order of the input, in code points.
 *
 * <p>The phrases are those of {@link TimeGrammar}, on which the dates of articles stand too; {@link AssistantAnswers} puts
 * them as an assistant with a calendar would. A line that cannot be read gets none and is told on standard error.
 */
public final class DateTimePredictor {

    private DateTimePredictor() {}

    /** Takes {@code --task datetime_expr --in FILE --out FILE}; ends with 2 if it is called otherwise. */
    public static void main(String[] args) throws IOException {
        Cases.task(args, Set.of("datetime_expr"));
        new Cases("expressions", DateTimePredictor::addExpressions).predict(args);
    }

    private static void addExpressions(String id, JsonNode input, ObjectNode prediction) {
        String text = input.path("text").asText();
        AssistantAnswers answers =
                new AssistantAnswers(LocalDateTime.parse(input.path("reference").asText()));
        ArrayNode list = prediction.putArray("expressions");
        for (TimePhrase phrase : TimeGrammar.in(text, Convention.ASSISTANT)) {
            answers.of(phrase).ifPresent(answer -> {
                ObjectNode told = list.addObject()
                        .put("start", text.codePointCount(0, phrase.start()))
                        .put("end", text.codePointCount(0, phrase.end()))
                        .put("type", answer.type());
                ArrayNode values = told.putArray("values");
                for (AssistantAnswers.Value value : answer.values()) {
                    ObjectNode one = values.addObject();
                    value.timex().ifPresent(timex -> one.put("timex", timex));
                    value.value().ifPresent(each -> one.put("value", each));
                    value.start().ifPresent(each -> one.put("start", each));
                    value.end().ifPresent(each -> one.put("end", each));
                }
            });
        }
    }
}
