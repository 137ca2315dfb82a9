package dateline.query.stream;

import dateline.contracts.MessageJson;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a listener wants to hear of: the part of the news that is theirs.
 *
 * @param interests in the order in which they are told
 */
record Beat(List<Interest> interests) {

    Beat {
        interests = List.copyOf(interests);
    }

    /**
     * Something to hear of.
     *
     * @param name what a thing of it is called
     * @param find finds such things by the id of their article, as lists show them
     */
    record Interest(String name, Function<String, ? extends List<?>> find) {

        private Stream<Told> of(String articleId) {
            return find.apply(articleId).stream()
                    .map(shown -> new Told(name, new String(MessageJson.write(shown), StandardCharsets.UTF_8)));
        }
    }

    /** A thing that is told, as JSON. */
    record Told(String name, String json) {}

    /** What is told of an article; nothing if it is not on this beat. */
    List<Told> of(String articleId) {
        return interests.stream().flatMap(each -> each.of(articleId)).toList();
    }
}
