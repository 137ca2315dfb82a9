package dateline.processing.event;

import dateline.contracts.Event.Status;
import dateline.language.Token.NameKind;
import dateline.processing.event.Operators.Kind;
import dateline.processing.wordlist.WordList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads judgements in quoted words: called the plan “a farce”, said that “armed bandits” had marched, warned that “once the
 * Norlanders are in, they stay”. Who speaks so of others blames or praises them.
 */
final class Verdicts {

    private static final Set<String> VERBS = Set.of("call", "brand", "label", "term", "dub", "describe");
    private static final Set<String> OPENING = Set.of("“", "\"", "‘", "``", "'", "«");
    private static final Set<String> CLOSING = Set.of("”", "\"", "’", "''", "'", "»");
    private static final Set<String> PRAISE = new HashSet<>();
    private static final int MOST = 12;
    private static final double WITH_WORDS = 4;

    static {
        WordList.of(Verdicts.class, "praise.txt").forEach(line -> PRAISE.addAll(Arrays.asList(line.split("[,\\s]+"))));
    }

    private Verdicts() {}

    static boolean isNaming(Tree tree, int verb) {
        return tree.is(verb, "VB") && VERBS.contains(tree.lemma(verb));
    }

    /** "condemned what it called a “massacre”": what is so called is what is condemned. */
    static List<Integer> soCalled(Tree tree, int verb) {
        return tree.children(verb, "ccomp").stream()
                .filter(k -> isNaming(tree, k) && tree.hasChild(k, Set.of("what"), "obj"))
                .flatMap(k -> tree.children(k, "obj", "xcomp").stream())
                .filter(k -> tree.is(k, "NN"))
                .toList();
    }

    /** "promises “war” on the port", "a “raid” on the fridge": who marks the noun does not mean it. */
    static boolean isSoCalled(Tree tree, Match match) {
        int word = match.clause().predicate();
        return Set.of("ASSAULT", "THREATEN").contains(match.entry().type())
                && Stream.concat(Stream.of(word), tree.children(word, "obj", "obl").stream())
                        .anyMatch(k -> tree.isNoun(k)
                                && k > 0
                                && OPENING.contains(tree.lower(k - 1))
                                && CLOSING.contains(tree.lower(k + 1)));
    }

    /** The judgement that a verb passes, in words between marks. */
    static Optional<Reading> at(Tree tree, int verb) {
        return called(tree, verb).or(() -> told(tree, verb));
    }

    /** "said that “armed militants” had …": the name that the speaker gives them is a charge. */
    private static Optional<Reading> told(Tree tree, int verb) {
        boolean warns = tree.is(verb, "VB") && tree.lemma(verb).equals("warn");
        boolean says = tree.is(verb, "VB")
                && Operators.standard()
                        .at(tree, verb)
                        .filter(each -> each.kind() == Kind.SAY)
                        .isPresent();
        if (!says && !warns) {
            return Optional.empty();
        }
        List<Integer> blamed = tree.children(verb, "ccomp").stream()
                .flatMap(k -> subjects(tree, k, warns))
                .filter(k -> isQuoted(tree, verb, k))
                .filter(k -> warns
                        ? tree.is(k, "NNP")
                        : Lexicon.standard().list("villains").contains(tree.lemma(k)))
                .toList();
        Clause clause = Clauses.ofVerb(tree, verb);
        // police who report that “armed criminals” robbed a bank blame nobody; a president who says so of a crowd does
        boolean named = clause.subjects().stream().anyMatch(k -> tree.token(k).name() == NameKind.PERSON);
        return blamed.isEmpty() || clause.passive() || !named
                ? Optional.empty()
                : Optional.of(reading(tree, verb, "ACCUSE", warns ? "disapprove" : "allege", "112", clause, blamed));
    }

    private static Stream<Integer> subjects(Tree tree, int clause, boolean aside) {
        List<Integer> clauses = new ArrayList<>(List.of(clause));
        if (aside) {
            clauses.addAll(tree.children(clause, "advcl"));
        }
        return clauses.stream().flatMap(k -> tree.children(k, "nsubj").stream());
    }

    /** Whether marks open between the verb and a word. */
    private static boolean isQuoted(Tree tree, int verb, int word) {
        for (int i = verb + 1; i < word; i++) {
            if (OPENING.contains(tree.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** Absent for names ("called it “Operation Dawn”") and what has no quoted words. */
    private static Optional<Reading> called(Tree tree, int verb) {
        if (!isNaming(tree, verb) || tree.child(verb, "nsubj") < 0) {
            return Optional.empty();
        }
        int first = firstQuoted(tree, verb);
        Clause clause = Clauses.ofVerb(tree, verb);
        if (first < 0
                || clause.passive()
                || Character.isUpperCase(tree.token(first).word().charAt(0))) {
            return Optional.empty();
        }
        boolean praises = false;
        boolean blames = false;
        for (int i = first; i < Math.min(tree.size(), first + MOST) && !tree.is(i, "''"); i++) {
            praises |= PRAISE.contains(tree.lower(i)) || PRAISE.contains(tree.lemma(i));
            // "a step backwards"
            blames |= Lexicon.standard().list("setbacks").contains(tree.lower(i));
        }
        praises &= !blames;
        if (Lexicon.standard().list("neutral").contains(tree.lower(first))) {
            // "called the step “humanitarian”" neither blames nor praises
            return Optional.empty();
        }
        String type = praises ? "SUPPORT" : "ACCUSE";
        List<Integer> judged = clause.objects().stream().filter(k -> k < first).toList();
        if (judged.isEmpty() || judged.stream().allMatch(k -> isThing(tree, k))) {
            // "calls for “a change of heart”", "what sailors call a “dead sea”", "called the van “a shop on wheels”"
            return Optional.empty();
        }
        return Optional.of(
                praises
                        ? reading(tree, verb, type, "", "051", clause, judged)
                        : reading(tree, verb, type, "disapprove", "111", clause, judged));
    }

    /** Whether it is what nobody has said or done: a van, a house. */
    private static boolean isThing(Tree tree, int word) {
        return tree.is(word, "NN")
                && Stream.of("vehicles", "buildings")
                        .anyMatch(list -> Lexicon.standard().list(list).contains(tree.lemma(word)));
    }

    private static Reading reading(
            Tree tree, int verb, String type, String mode, String cameo, Clause clause, List<Integer> judged) {
        return new Reading(
                type,
                Optional.of(mode).filter(each -> !each.isEmpty()),
                Optional.of(cameo),
                verb,
                verb,
                clause.subjects(),
                judged,
                false,
                Status.REPORTED,
                List.of(),
                type + ": X " + tree.lemma(verb).toLowerCase(Locale.ROOT) + " Y “…”",
                clause.how(),
                WITH_WORDS);
    }

    /** The word after the marks that follow the object within a few words; -1 if there are none. */
    private static int firstQuoted(Tree tree, int verb) {
        for (int i = verb + 2; i < Math.min(tree.size() - 1, verb + 11); i++) {
            if (OPENING.contains(tree.lower(i))) {
                return i + 1;
            }
            // "the trial of Nora Berg, 34, “a farce”"
            boolean age = tree.is(i, ",") && (tree.is(i + 1, "CD", "``") || tree.is(i - 1, "CD"));
            if (!age && tree.is(i, ",", ":", "VB", "CC")) {
                return -1;
            }
        }
        return -1;
    }
}
