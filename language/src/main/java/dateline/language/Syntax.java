package dateline.language;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The dependency tree of a sentence, in Universal Dependencies.
 *
 * @param governors for each token, the index of the token it depends on; -1 for the root
 * @param relations for each token, its relation to that token, such as {@code nsubj}, {@code obl}, {@code root}
 */
public record Syntax(List<Integer> governors, List<String> relations) {

    public Syntax {
        governors = List.copyOf(governors);
        relations = List.copyOf(relations);
    }

    /** The token that this one depends on. */
    public Optional<Integer> governor(int token) {
        int governor = governors.get(token);
        return governor < 0 ? Optional.empty() : Optional.of(governor);
    }

    public String relation(int token) {
        return relations.get(token);
    }

    /** The tokens that depend on this one by one of these relations, in the order of the sentence. */
    public Stream<Integer> dependents(int token, String... byRelation) {
        List<String> wanted = List.of(byRelation);
        return Stream.iterate(0, i -> i < governors.size(), i -> i + 1)
                .filter(i -> governors.get(i) == token)
                .filter(i -> wanted.isEmpty() || wanted.contains(relations.get(i)));
    }

    /** Whether {@code token} is {@code ancestor} or stands below it. */
    public boolean isWithin(int token, int ancestor) {
        int at = token;
        for (int steps = 0; at >= 0 && steps <= governors.size(); steps++) {
            if (at == ancestor) {
                return true;
            }
            at = governors.get(at);
        }
        return false;
    }
}
