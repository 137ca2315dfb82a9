package dateline.processing.event;

import dateline.processing.wordlist.WordList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words that take a deed as what they are about: promised, demanded, refused, said. See {@code operators.tsv}. */
final class Operators {

    /** What a word does with the deed below it. */
    enum Kind {
        /** Tells it: said, reported. */
        SAY,
        /** Has it in mind: plans, vows, will. */
        PLAN,
        /** Is ready for it together with somebody: agreed, promised help. */
        AGREE,
        THREATEN,
        REFUSE,
        REQUEST,
        /** Lets somebody do it. */
        ALLOW,
        /** Says that it is not so. */
        DENY,
        /** Does not manage it. */
        FAIL,
        /** Ends it. */
        END,
        /** Only says how far it is: began, continued. */
        ASPECT,
        /** Makes somebody do it. */
        ORDER,
        /** Leaves open whether it is done: considers, could. */
        CONSIDER,
        /** Says that somebody does wrong. */
        ACCUSE,
        /** Only carries a noun: launched an attack. */
        SUPPORT
    }

    /**
     * A line of the file.
     *
     * @param link the particle or preposition that must stand there; empty if any may
     */
    record Operator(Kind kind, String word, Optional<String> link, String example, String expected) {}

    private static final Operators STANDARD = new Operators();

    private final Map<String, List<Operator>> byWord = new LinkedHashMap<>();
    private final List<Operator> all = new ArrayList<>();

    private Operators() {
        for (String line : WordList.of(Operators.class, "operators.tsv")) {
            String[] cells = line.split("\t+");
            if (cells.length != 2 && cells.length != 4) {
                throw new IllegalStateException("a line of operators.tsv has no two or four cells: " + line);
            }
            for (String word : cells[1].strip().split("\\|")) {
                String[] linked = word.split("_");
                Operator operator = new Operator(
                        Kind.valueOf(cells[0].strip()),
                        linked[0],
                        linked.length > 1 ? Optional.of(linked[1]) : Optional.empty(),
                        cells.length > 2 ? cells[2].strip() : "",
                        cells.length > 3 ? cells[3].strip() : "");
                byWord.computeIfAbsent(linked[0], each -> new ArrayList<>()).add(operator);
                all.add(operator);
            }
        }
    }

    static Operators standard() {
        return STANDARD;
    }

    List<Operator> all() {
        return List.copyOf(all);
    }

    boolean knows(String lemma) {
        return byWord.containsKey(lemma);
    }

    /** The operator at a word; the one that asks for a particle or preposition that is there goes first. */
    Optional<Operator> at(Tree tree, int i) {
        String key = (tree.is(i, "NN") ? "~" : tree.is(i, "JJ") ? "=" : "") + tree.lemma(i);
        List<Operator> known =
                byWord.getOrDefault(key, byWord.getOrDefault(tree.is(i, "NN", "JJ") ? "" : key, List.of()));
        return known.stream()
                .filter(each ->
                        each.link().filter(link -> hasLink(tree, i, link)).isPresent())
                .findFirst()
                .or(() -> known.stream().filter(each -> each.link().isEmpty()).findFirst());
    }

    private static boolean hasLink(Tree tree, int i, String link) {
        if (tree.children(i, "compound:prt", "advmod", "case", "mark").stream()
                .anyMatch(k -> tree.lower(k).equals(link))) {
            return true;
        }
        return tree.children(i, "obl", "nmod", "advcl", "xcomp", "acl", "ccomp", "obj").stream()
                        // "were called on Saturday" calls on nobody
                        .filter(k -> !Clauses.isTime(tree, k))
                        .anyMatch(k -> tree.preposition(k).equals(link)
                                || tree.children(k, "mark").stream()
                                        .anyMatch(m -> tree.lower(m).equals(link)))
                || tree.lower(i + 1).equals(link);
    }
}
