package dateline.query.search;

import dateline.query.index.Fields;
import java.util.List;

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

    /** Where to look: which of these a kind of thing has, {@link Scope} says. */
    enum Where {
        ANYWHERE(Fields.TEXT),
        HEADLINE(Fields.HEADLINE),
        OUTLET(Fields.OUTLET),
        PERSON(Fields.PERSON),
        ORGANISATION(Fields.ORGANISATION),
        PLACE(Fields.PLACE),
        SPEAKER("speaker"),
        CUE("cue"),
        SOURCE("source"),
        ACTOR("actor"),
        RECIPIENT("recipient"),
        NAME("name"),
        ROLE("role");

        private final String field;

        Where(String field) {
            this.field = field;
        }

        /** As it is written in a question; of an article also the field of the index. */
        String field() {
            return field;
        }
    }
}
