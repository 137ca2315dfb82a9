package dateline.processing.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * How a word must stand in its clause to tell an event, and who is who then.
 *
 * <p>{@code X impose sanction|embargo on|against Y}: X is the actor, Y the recipient; small words are dictionary forms,
 * with alternatives between bars; what follows a preposition hangs on it; {@code (from Y)} may be missing; {@code
 * break_off} is a verb with its particle; {@code X:police} and {@code Y:$leaders} must be those words; {@code X+} are several who do it together; {@code todo
 * search} is what it is done for; {@code who} stands for people, {@code place} for a place by its name; {@code ~raid on Y} is a noun; {@code 's Y} is the owner of a noun; {@code beon X} those who are on it; {@code <>} at
 * the end says that both do it to each other; {@code $arms} is a list of words from {@code words.txt}.
 */
record Pattern(
        String word,
        Optional<String> particle,
        boolean noun,
        char subject,
        boolean several,
        Set<String> subjectWords,
        List<Slot> slots,
        boolean mutual) {

    private static final Set<String> PREPOSITIONS = Set.of(
            "to",
            "from",
            "on",
            "against",
            "with",
            "in",
            "into",
            "of",
            "for",
            "by",
            "at",
            "over",
            "between",
            "among",
            "under",
            "about",
            "off",
            "out",
            "through",
            "across",
            "after",
            "inside",
            "near",
            "as",
            "towards",
            "toward",
            "onto",
            "upon",
            "behind",
            "alongside",
            "beside",
            "around",
            "outside",
            "before",
            "within",
            "'s",
            "adj",
            "beon",
            "bein",
            "beunder",
            "todo");

    Pattern {
        slots = List.copyOf(slots);
    }

    /**
     * A place in the clause.
     *
     * @param prepositions that lead to it; empty for the object
     * @param role X, Y, or a blank if it only has to be there
     * @param words one of which must stand there; empty if any may
     */
    record Slot(Set<String> prepositions, char role, Set<String> words, boolean optional) {
        boolean isObject() {
            return prepositions.isEmpty();
        }
    }

    /**
     * Reads the notation.
     *
     * @param lists what {@code $name} stands for
     * @throws IllegalArgumentException if it cannot be read: the data file is wrong
     */
    static Pattern of(String notation, Function<String, Set<String>> lists) {
        List<String> parts = new ArrayList<>(List.of(notation.strip().split("\\s+")));
        boolean mutual = parts.remove("<>");
        char subject = ' ';
        boolean several = false;
        Set<String> subjectWords = Set.of();
        if (isRole(parts.get(0).split("[+:]")[0])) {
            String[] said = parts.remove(0).split(":");
            subject = said[0].charAt(0);
            several = said[0].endsWith("+");
            subjectWords = said.length > 1 ? expand(said[1], lists) : Set.of();
        }
        String head = parts.remove(0);
        boolean noun = head.startsWith("~");
        String[] word = (noun ? head.substring(1) : head).split("_");
        Optional<String> particle = word.length > 1 ? Optional.of(word[1]) : Optional.empty();
        List<Slot> slots = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            boolean optional = parts.get(i).startsWith("(");
            String part = bare(parts.get(i));
            Set<String> prepositions = Set.of();
            if (PREPOSITIONS.contains(part.split("\\|")[0])) {
                if (i + 1 == parts.size()) {
                    particle = Optional.of(part);
                    break;
                }
                prepositions = Set.of(part.split("\\|"));
                i++;
                part = bare(parts.get(i));
            }
            slots.add(slot(prepositions, part, optional, lists));
        }
        return new Pattern(word[0], particle, noun, subject, several, subjectWords, slots, mutual);
    }

    private static Slot slot(
            Set<String> prepositions, String part, boolean optional, Function<String, Set<String>> lists) {
        String[] named = part.split(":", 2);
        return isRole(named[0])
                ? new Slot(
                        prepositions, part.charAt(0), named.length > 1 ? expand(named[1], lists) : Set.of(), optional)
                : new Slot(prepositions, ' ', part.equals("_") ? Set.of() : expand(part, lists), optional);
    }

    private static boolean isRole(String part) {
        return part.equals("X") || part.equals("Y");
    }

    private static String bare(String part) {
        return part.replaceAll("[()]", "");
    }

    private static Set<String> expand(String part, Function<String, Set<String>> lists) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : part.split("\\|")) {
            if (word.startsWith("$")) {
                words.addAll(lists.apply(word.substring(1)));
            } else {
                words.add(word);
            }
        }
        return words;
    }
}
