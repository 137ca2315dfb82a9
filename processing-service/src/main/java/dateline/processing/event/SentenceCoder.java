package dateline.processing.event;

import dateline.contracts.Event.Status;
import dateline.processing.event.Layers.Layer;
import dateline.processing.event.Operators.Kind;
import dateline.processing.event.Operators.Operator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the events of one parsed sentence. */
final class SentenceCoder {

    private static final double WITH_WORDS = 4;
    private static final double HAPPENS = 3;
    private static final double ALONE = 0.5;
    private static final Set<Kind> EVENTS_OF_THEIR_OWN = Set.of(Kind.AGREE, Kind.THREATEN, Kind.REFUSE, Kind.REQUEST);

    // "declined to comment" refuses nothing to anybody
    private static final Set<String> ANSWERS = Set.of(
            "comment",
            "say",
            "answer",
            "speak",
            "discuss",
            "elaborate",
            "name",
            "be",
            "tell",
            "respond",
            "disclose",
            "identify",
            "give");

    // "urged restraint" is an event whoever is meant; "recommended a pause" is one only if it is said to somebody
    private static final Set<String> PLAIN = Set.copyOf(Lexicon.standard().list("plain"));

    private final Lexicon lexicon = Lexicon.standard();
    private final Operators operators = Operators.standard();

    List<Reading> read(Tree tree) {
        Map<Integer, Match> matches = new LinkedHashMap<>();
        for (int i = 0; i < tree.size(); i++) {
            best(tree, i).ifPresent(match -> matches.put(match.clause().predicate(), match));
        }
        matches.keySet().removeIf(i -> isPartOfAnother(tree, i, matches));
        Layers layers = new Layers(operators, tree);
        Composition composition = new Composition(tree);
        List<Reading> readings = new ArrayList<>();
        Set<Integer> used = new LinkedHashSet<>();
        for (Map.Entry<Integer, Match> each : matches.entrySet()) {
            List<Layer> above = layers.above(each.getKey());
            above.forEach(layer -> used.add(layer.word()));
            Reading deed = reading(each.getValue());
            boolean none = each.getValue().named().stream().anyMatch(layers::isNegated);
            Reading finished = finished(tree, composition, layers, deed, above);
            readings.add(none && finished.status() != Status.NEGATED ? finished.as(Status.NEGATED) : finished);
        }
        for (int i = 0; i < tree.size(); i++) {
            if (!used.contains(i) && !matches.containsKey(i)) {
                int at = i;
                Verdicts.at(tree, i)
                        .ifPresent(reading ->
                                readings.add(finished(tree, composition, layers, reading, layers.above(at))));
                alone(tree, i)
                        .ifPresent(reading ->
                                readings.add(finished(tree, composition, layers, reading, layers.above(at))));
                must(tree, layers, i)
                        .ifPresent(reading ->
                                readings.add(finished(tree, composition, layers, reading, layers.above(at))));
            }
        }
        return Folding.of(tree, owners(readings));
    }

    private Reading finished(Tree tree, Composition composition, Layers layers, Reading deed, List<Layer> above) {
        boolean nobody = Stream.concat(deed.actors().stream(), deed.recipients().stream())
                .anyMatch(each -> isNobody(tree, each));
        Reading reading =
                composition.of(deed, Modality.of(tree, deed.deed()), nobody || layers.isNegated(deed.deed()), above);
        boolean sure = reading.status() == Status.REPORTED
                || reading.status() == Status.CLAIMED
                || reading.status() == Status.PLANNED;
        int verb = tree.governor(deed.deed());
        boolean ahead = tree.isNoun(deed.deed())
                && verb >= 0
                && tree.relation(deed.deed()).equals("nsubj")
                && (Modality.of(tree, verb) == Modality.FUTURE
                        || operators
                                .at(tree, verb)
                                .filter(each -> each.kind() == Kind.PLAN)
                                .isPresent());
        if (sure && ahead) {
            return reading.as(Status.PLANNED);
        }
        boolean open = reading.status() == Status.PLANNED && Modality.hasCondition(tree, deed.deed())
                || Modality.isConditional(tree, deed.deed())
                || above.isEmpty() && Modality.isAim(tree, deed.deed());
        return sure && open ? reading.as(Status.HYPOTHETICAL) : reading;
    }

    /** "no group", "nobody" */
    private static boolean isNobody(Tree tree, int head) {
        return tree.hasChild(head, Set.of("no"), "det") || Set.of("nobody", "none").contains(tree.lower(head));
    }

    private Optional<Match> best(Tree tree, int i) {
        boolean verb = tree.is(i, "VB");
        List<Entry> entries =
                verb ? lexicon.ofVerb(tree.lemma(i)) : tree.is(i, "NN") ? lexicon.ofNoun(tree.lemma(i)) : List.of();
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        Clause clause = verb ? Clauses.ofVerb(tree, i) : Clauses.ofNoun(tree, i, isCarried(tree, i));
        boolean happens = !verb && isToldToHappen(tree, i);
        boolean carried = !verb && isCarried(tree, i);
        return entries.stream()
                .flatMap(entry -> Match.of(tree, entry, clause).stream())
                .filter(match -> happens || carried || !match.isBare())
                .map(match -> happens ? match.closer(HAPPENS) : match)
                .max(Comparator.comparingDouble(Match::closeness));
    }

    /** "the fighting resumed", "a march drew thousands": the verb only says that the deed was done. */
    private boolean isToldToHappen(Tree tree, int noun) {
        int verb = tree.governor(noun);
        return verb >= 0
                && tree.hasRelation(noun, "nsubj")
                && tree.is(verb, "VB")
                && lexicon.list("happen").contains(tree.lemma(verb));
    }

    /** "launched an attack": the verb only carries the noun. */
    private boolean isCarried(Tree tree, int noun) {
        int above = tree.governor(noun);
        return above >= 0
                && tree.is(above, "VB")
                && tree.hasRelation(noun, "obj", "nsubj:pass", "obl")
                && operators
                        .at(tree, above)
                        .filter(each -> each.kind() == Kind.SUPPORT || each.kind() == Kind.ASPECT)
                        .isPresent();
    }

    /** "imposed sanctions": the noun belongs to the verb's entry and is no event beside it. */
    private static boolean isPartOfAnother(Tree tree, int i, Map<Integer, Match> matches) {
        Match above = matches.get(tree.governor(i));
        return above != null
                && tree.is(i, "NN")
                && above.closeness() >= WITH_WORDS
                && above.entry().pattern().slots().stream()
                        .anyMatch(slot -> slot.words().contains(tree.lemma(i)));
    }

    private static Reading reading(Match match) {
        Entry entry = match.entry();
        int predicate = match.clause().predicate();
        return new Reading(
                entry.type(),
                entry.mode(),
                entry.cameo(),
                predicate,
                predicate,
                match.actors(),
                match.recipients(),
                entry.pattern().mutual(),
                Status.REPORTED,
                List.of(),
                entry.rule(),
                match.clause().how(),
                match.closeness());
    }

    /** "urged Norland to reconsider": an event although the lexicon does not know the deed. */
    private Optional<Reading> alone(Tree tree, int i) {
        Optional<Operator> operator = operators.at(tree, i)
                .filter(each -> EVENTS_OF_THEIR_OWN.contains(each.kind()) || isWantedOfOthers(tree, i, each));
        boolean silent = tree.children(i, "xcomp").stream().anyMatch(k -> ANSWERS.contains(tree.lemma(k)));
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
        Clause clause = tree.is(i, "VB") ? Clauses.ofVerb(tree, i) : Clauses.ofNoun(tree, i, isCarried(tree, i));
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
                Status.REPORTED,
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
                        .anyMatch(k -> tree.preposition(k).equals("for"));
        return tree.lemma(i).equals("ask") && !wants;
    }

    private static List<Integer> toWhom(Tree tree, int i, Clause clause) {
        List<Integer> found = new ArrayList<>(clause.objects());
        clause.obliques().stream()
                .filter(each -> Set.of("on", "to", "with", "against", "from", "of", "for", "by")
                        .contains(each.preposition()))
                .forEach(each -> found.add(each.head()));
        List<Integer> below = new ArrayList<>(tree.children(i, "ccomp", "xcomp"));
        // "called on Norland to open the prisons": the parser hangs "on" on the verb
        tree.children(i, "advcl").stream()
                .filter(k -> tree.token(k).tag().equals("VB") && tree.child(k, "nsubj") >= 0)
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
    private Optional<Reading> must(Tree tree, Layers layers, int i) {
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
                    "REQUEST: must",
                    "subject",
                    ALONE);
        });
    }

    /** "condemned the raid by Norland": whom it is about is who did the deed that is condemned. */
    private static List<Reading> owners(List<Reading> readings) {
        return readings.stream()
                .map(each -> each.to(each.recipients().stream()
                        .flatMap(head -> readings.stream()
                                .filter(other -> other.deed() == head
                                        && other != each
                                        && !other.actors().isEmpty())
                                .findFirst()
                                .map(other -> other.actors().stream())
                                .orElseGet(() -> Stream.of(head)))
                        .filter(head -> !each.actors().contains(head))
                        .toList()))
                .toList();
    }
}
