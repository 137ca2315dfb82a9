package dateline.processing.event;

import dateline.contracts.Event.Status;
import dateline.processing.event.Layers.Layer;
import dateline.processing.event.Operators.Kind;
import dateline.processing.event.Operators.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads words that are events by themselves, whatever they are about: urged, refused, threatened, must. */
final class Utterances {

    /** The rule of what somebody says that somebody else must do. */
    static final String MUST = "REQUEST: must";

    private static final double WITH_WORDS = 4;
    private static final double ALONE = 0.5;
    private static final Set<Kind> EVENTS_OF_THEIR_OWN = Set.of(Kind.AGREE, Kind.THREATEN, Kind.REFUSE, Kind.REQUEST);

    // "declined to comment" refuses nothing to anybody
    private static final Set<String> ANSWERS = Lexicon.standard().list("answers");

    // "urged restraint" is an event whoever is meant; "recommended a pause" is one only if it is said to somebody
    private static final Set<String> PLAIN = Set.copyOf(Lexicon.standard().list("plain"));

    private final Operators operators = Operators.standard();

    /**
     * "urged Norland to reconsider": an event although the lexicon does not know the deed.
     *
     * @param carried whether a verb only carries the noun: "issued a demand"
     */
    Optional<Reading> alone(Tree tree, int i, boolean carried) {
        Optional<Operator> operator = operators
                .at(tree, i)
                .filter(each -> EVENTS_OF_THEIR_OWN.contains(each.kind()) || isWantedOfOthers(tree, i, each));
        boolean toOthers = operator.filter(each -> each.kind() == Kind.REQUEST).isPresent()
                && (tree.child(i, "obj") >= 0
                        || tree.children(i, "obl").stream()
                                .anyMatch(k -> tree.preposition(k).equals("to")))
                && !Clauses.isPassive(tree, i);
        boolean silent = !toOthers
                && operator.filter(each -> each.kind() == Kind.THREATEN).isEmpty()
                && tree.children(i, "xcomp").stream().anyMatch(k -> ANSWERS.contains(tree.lemma(k)));
        boolean phrasal = tree.child(i, "compound:prt") >= 0
                && operator.flatMap(Operator::link)
                        .filter(link -> !link.equals(tree.lower(tree.child(i, "compound:prt"))))
                        .isPresent();
        // "offered a reward": to whom, and for what, only what is offered to be done tells
        boolean reward = tree.lemma(i).equals("offer") && tree.child(i, "xcomp") < 0;
        if (operator.isEmpty()
                || tree.is(i, "JJ", "IN")
                || tree.hasRelation(i, "amod")
                || silent
                || reward
                || phrasal
                || isOpinion(tree, i)
                || isQuestion(tree, i)) {
            return Optional.empty();
        }
        String type =
                switch (operator.get().kind()) {
                    case AGREE -> "AGREE";
                    case THREATEN -> "THREATEN";
                    case REFUSE -> "REJECT";
                    default -> "REQUEST";
                };
        Clause clause = tree.is(i, "VB") ? Clauses.ofVerb(tree, i) : Clauses.ofNoun(tree, i, carried);
        List<Integer> doers = new ArrayList<>(clause.subjects());
        if (clause.noun() && doers.isEmpty()) {
            clause.obliques().stream()
                    .filter(each -> Set.of("'s", "adj").contains(each.preposition()))
                    .forEach(each -> doers.add(each.head()));
        }
        Composed.Turn turn = Composed.standard().of(type, "");
        return Optional.of(new Reading(
                type,
                turn.mode(),
                turn.cameo(),
                i,
                i,
                doers,
                toWhom(tree, i, clause),
                false,
                operator.get().word().endsWith("offer") ? Status.PLANNED : Status.REPORTED,
                List.of(),
                type + ": " + operator.get().kind() + " " + operator.get().word(),
                clause.how(),
                isPlain(tree, i, operator.get()) && tree.child(i, "obj", "xcomp", "ccomp", "obl", "advcl") >= 0
                        ? WITH_WORDS
                        : ALONE));
    }

    private static boolean isPlain(Tree tree, int i, Operator operator) {
        return PLAIN.contains(tree.lemma(i)) || operator.word().equals("want");
    }

    /** "farmers want the state to buy their rice" */
    private static boolean isWantedOfOthers(Tree tree, int i, Operator operator) {
        return operator.word().equals("want") && tree.child(i, "obj") >= 0 && tree.child(i, "xcomp") >= 0
                || operator.word().equals("want")
                        && tree.children(i, "ccomp").stream().anyMatch(k -> tree.child(k, "nsubj") >= 0);
    }

    /** "agrees with the mayor that crime is up" */
    private static boolean isOpinion(Tree tree, int i) {
        boolean settled = tree.child(i, "xcomp") >= 0
                || tree.children(i, "obl", "advcl").stream()
                        .anyMatch(k -> Set.of("on", "to").contains(tree.preposition(k)) || tree.is(k, "VB"));
        return tree.lemma(i).equals("agree") && tree.is(i, "VB") && !settled;
    }

    /** "asked whether it was true" wants an answer and no deed. */
    private static boolean isQuestion(Tree tree, int i) {
        boolean wants = tree.child(i, "xcomp") >= 0
                || tree.children(i, "obl", "nmod").stream()
                        .anyMatch(k -> tree.preposition(k).equals("for"))
                || tree.children(i, "advcl").stream().anyMatch(k -> tree.hasChild(k, Set.of("for"), "mark"));
        return tree.lemma(i).equals("ask") && !wants;
    }

    private static List<Integer> toWhom(Tree tree, int i, Clause clause) {
        List<Integer> found = new ArrayList<>(clause.objects());
        clause.obliques().stream()
                .filter(each -> Set.of("on", "to", "with", "against", "from", "of", "for", "by")
                        .contains(each.preposition()))
                .forEach(each -> found.add(each.head()));
        List<Integer> below = new ArrayList<>(tree.children(i, "ccomp", "xcomp"));
        // "urged Norland to answer Southland": nothing is asked of Southland
        below.removeIf(k -> tree.child(i, "obj") >= 0 && tree.child(i, "obj") < k && tree.hasRelation(k, "xcomp"));
        // "called on Norland to open the prisons": the parser hangs "on" on the verb
        tree.children(i, "advcl").stream()
                .filter(k -> tree.tag(k).equals("VB") && tree.child(k, "nsubj") >= 0)
                .forEach(below::add);
        for (int k : below) {
            tree.children(k, "nsubj").forEach(found::add);
            for (int aside : tree.children(k, "advcl")) {
                tree.children(aside, "nsubj").forEach(found::add);
            }
            Clause inner = Clauses.ofVerb(tree, k);
            found.addAll(inner.objects());
            inner.obliques().forEach(each -> found.add(each.head()));
        }
        return found.stream()
                .filter(k -> tree.isNoun(k) || tree.is(k, "JJ", "CD"))
                .distinct()
                .toList();
    }

    /** "Norland said Southland must return the ship": to say that somebody must is to demand it. */
    Optional<Reading> must(Tree tree, Layers layers, int i) {
        if (!tree.is(i, "VB") || Modality.of(tree, i) != Modality.MUST) {
            return Optional.empty();
        }
        Optional<Layer> said = layers.above(i).stream()
                .filter(each -> each.operator().kind() == Kind.SAY)
                .findFirst();
        List<Integer> asked = Clauses.ofVerb(tree, i).subjects();
        return said.filter(each -> !asked.isEmpty()).map(each -> {
            Composed.Turn turn = Composed.standard().of("REQUEST", "");
            return new Reading(
                    "REQUEST",
                    turn.mode(),
                    turn.cameo(),
                    i,
                    i,
                    asked,
                    List.of(),
                    false,
                    Status.REPORTED,
                    List.of(),
                    MUST,
                    "subject",
                    ALONE);
        });
    }
}
