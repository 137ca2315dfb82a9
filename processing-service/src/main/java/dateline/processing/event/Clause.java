package dateline.processing.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A verb, or a noun that tells a deed, and who stands around it. Nouns are given by the place of their head in the sentence.
 *
 * @param predicate the verb or noun
 * @param noun whether it is a noun: "the arrest of four men by police"
 * @param passive whether the subject is the one it is done to
 * @param subjects who does it: the subject, or the owner of a noun
 * @param objects direct and indirect objects; in the passive, the subject
 * @param obliques what hangs on it with a preposition
 * @param particle of a phrasal verb, such as "off"
 * @param how the step by which the subjects were found
 */
record Clause(
        int predicate,
        boolean noun,
        boolean passive,
        List<Integer> subjects,
        List<Integer> objects,
        List<Oblique> obliques,
        Optional<String> particle,
        String how) {

    Clause {
        subjects = List.copyOf(subjects);
        objects = List.copyOf(objects);
        obliques = List.copyOf(obliques);
    }

    /**
     * A noun behind a preposition.
     *
     * @param preposition in lower case; {@code 's} for the owner of a noun, {@code adj} for a word before it, and {@code
     *     todo} for what is to be done, which is a verb
     */
    record Oblique(String preposition, int head) {

        /** "out of the town" is both out and of. */
        boolean isAnyOf(Set<String> prepositions) {
            return prepositions.contains(preposition)
                    || prepositions.contains(preposition.substring(preposition.lastIndexOf('_') + 1));
        }
    }
}
