package dateline.processing.predict;

import dateline.moderation.Conduct;
import java.io.IOException;
import java.util.Set;

/**
 * Tells toxic comments for the task {@code comments}: a line {@code {"id", "text"}} in, a line {@code {"id", "toxic",
 * "score", "refused"}} out, in the order of the input.
 *
 * <p>Toxic is what a person would be told of for its tone, or what would be refused for it. {@code refused} says that no person would
 * have been asked.
 */
public final class CommentPredictor {

    private CommentPredictor() {}

    /** Takes {@code --task comments --in FILE --out FILE}; ends with 2 if it is called otherwise. */
    public static void main(String[] args) throws IOException {
        Cases.task(args, Set.of("comments"));
        new Cases("findings", (id, input, prediction) -> {
                    Conduct conduct = Conduct.of(input.path("text").asText());
                    prediction
                            .put("toxic", conduct.isToxic())
                            .put("score", conduct.score())
                            .put("refused", conduct.isRefused());
                })
                .predict(args);
    }
}
