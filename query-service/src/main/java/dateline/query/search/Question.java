package dateline.query.search;

import dateline.query.index.Fields;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What somebody searches for. {@link QuestionReader} makes one of words. */
sealed interface Question {

    /** A word, as {@link dateline.query.index.Words} counts words; more than one if it has a hyphen, say. */
    record Word(Where where, String text) implements Question {}

    /** Words one right after the other. */
    record Phrase(Where where, String text) implements Question {}

    /** Any word that begins like this. */
    record Beginning(Where where, String text) implements Question {}

    record All(List<Question> parts) implements Question {}

    record Any(List<Question> parts) implements Question {}

    record Not(Question part) implements Question {}

    /** Where in an article to look. */
    enum Where {
        ANYWHERE(Fields.TEXT),
        HEADLINE(Fields.HEADLINE),
        OUTLET(Fields.OUTLET),
        PERSON(Fields.PERSON),
        ORGANISATION(Fields.ORGANISATION),
        PLACE(Fields.PLACE);

        private final String field;

        Where(String field) {
            this.field = field;
        }

        String field() {
            return field;
        }

        /** The one that is written so in a question. */
        static Optional<Where> named(String name) {
            return Arrays.stream(values())
                    .filter(where -> where != ANYWHERE && where.field.equals(name))
                    .findFirst();
        }
    }
}
