package dateline.processing.event;

import dateline.contracts.Event.Status;
import dateline.processing.event.Layers.Layer;
import dateline.processing.event.Operators.Kind;
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

    private static final Set<String> AHEAD = Set.of("offer", "promise", "pledge", "earmark");
    private static final Set<String> UTTERED = Set.of("AGREE", "REQUEST", "THREATEN");
    private static final Set<String> HARMED = Set.of("dead", "wounded", "injured", "hurt");
    private static final Set<String> VIOLENT = Set.of("ASSAULT", "COERCE", "PROTEST");

    private final Lexicon lexicon = Lexicon.standard();
    private final Operators operators = Operators.standard();
    private final Utterances utterances = new Utterances();

    List<Reading> read(Tree tree) {
        Map<Integer, Match> matches = new LinkedHashMap<>();
        SentenceWords words = SentenceWords.of(tree);
        for (int i = 0; i < tree.size(); i++) {
            best(tree, words, i).ifPresent(match -> matches.put(match.clause().predicate(), match));
        }
        matches.keySet().removeIf(i -> isPartOfAnother(tree, i, matches));
        matches.values().removeIf(match -> Verdicts.isSoCalled(tree, match));
        Layers layers = new Layers(operators, tree);
        Composition composition = new Composition(tree);
        List<Reading> readings = new ArrayList<>();
        // "issued an ultimatum": the noun is no second deed
        Set<Integer> used = new LinkedHashSet<>();
        matches.values().stream()
                .filter(match -> UTTERED.contains(match.entry().type()))
                .forEach(match -> used.addAll(match.named()));
        for (Map.Entry<Integer, Match> each : matches.entrySet()) {
            List<Layer> above = layers.above(each.getKey());
            above.forEach(layer -> used.add(layer.word()));
            Reading deed = Yielding.of(tree, reading(each.getValue()));
            if (isOnlyFault(deed, above) || Layers.isAsked(above)) {
                continue;
            }
            boolean none = each.getValue().named().stream().anyMatch(layers::isNegated);
            Reading finished = finished(tree, composition, layers, deed, above);
            if (none && Composition.isOfGuilt(tree, deed)) {
                readings.add(composition.of(deed, Modality.PLAIN, true, above));
                continue;
            }
            readings.add(none && finished.status() != Status.NEGATED ? finished.as(Status.NEGATED) : finished);
        }
        for (int i = 0; i < tree.size(); i++) {
            Optional<Reading> verdict = matches.containsKey(i) ? Optional.empty() : Verdicts.at(tree, i);
            if (verdict.isPresent()) {
                readings.add(finished(tree, composition, layers, verdict.get(), layers.above(i)));
            } else if (!used.contains(i) && !matches.containsKey(i)) {
                List<Layer> above = layers.above(i);
                Stream.of(utterances.alone(tree, i, isCarried(tree, i)), utterances.must(tree, layers, i))
                        .flatMap(Optional::stream)
                        .filter(reading -> !isOnlyFault(reading, above))
                        .forEach(reading -> readings.add(finished(tree, composition, layers, reading, above)));
            }
        }
        readings.removeIf(each -> isFrame(tree, each.trigger()));
        warned(tree, readings);
        return Folding.of(tree, owners(readings));
    }

    /** "warned that its members would strike": the threat is told, and no strike beside it. */
    private static void warned(Tree tree, List<Reading> readings) {
        for (int i = 0; i < tree.size(); i++) {
            int verb = i;
            Optional<Reading> threat = Warnings.at(tree, verb);
            boolean told = readings.stream()
                    .anyMatch(each ->
                            each.trigger() == verb && each.type().equals("THREATEN") && each.closeness() >= WITH_WORDS);
            if (threat.isPresent() && !told) {
                readings.removeIf(each -> tree.isWithin(each.trigger(), verb)
                        && (each.trigger() == verb || each.status() == Status.PLANNED));
                readings.add(threat.get());
            }
        }
    }

    private Reading finished(Tree tree, Composition composition, Layers layers, Reading deed, List<Layer> above) {
        boolean nobody = Stream.concat(deed.actors().stream(), deed.recipients().stream())
                .anyMatch(each -> isNobody(tree, each));
        Reading reading =
                composition.of(deed, Modality.of(tree, deed.deed()), nobody || layers.isNegated(deed.deed()), above);
        List<Integer> sources = accordingTo(tree, reading.trigger());
        if (reading.status() == Status.REPORTED && reading.tellers().isEmpty() && !sources.isEmpty()) {
            reading = reading.told(sources).as(Status.CLAIMED);
        }
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

    /** "accused the mayor of bowing to the landlords": the accusation is the event; only violence and the like is one beside it. */
    private static boolean isOnlyFault(Reading deed, List<Layer> above) {
        return !VIOLENT.contains(deed.type())
                && !above.isEmpty()
                && above.getFirst().operator().kind() == Kind.ACCUSE;
    }

    /** "what he called a raid", "what the union described as theft": the words only put marks around a word. */
    private static boolean isFrame(Tree tree, int verb) {
        if (!Verdicts.isNaming(tree, verb)) {
            return false;
        }
        for (int i = verb - 1; i >= Math.max(0, verb - 5); i--) {
            if (tree.lower(i).equals("what")) {
                return true;
            }
            if (tree.is(i, "VB", "IN", ",")) {
                return false;
            }
        }
        return false;
    }

    /** "a reporter was beaten, according to the union" */
    private static List<Integer> accordingTo(Tree tree, int word) {
        for (int at = word; at >= 0; at = tree.governor(at)) {
            List<Integer> sources = tree.children(at, "obl", "nmod", "advcl", "dep").stream()
                    .filter(k -> tree.isNoun(k) && tree.preposition(k).equals("according_to"))
                    .toList();
            if (!sources.isEmpty() || !tree.hasRelation(at, "conj", "obj", "obl", "xcomp")) {
                return sources;
            }
        }
        return List.of();
    }

    /** "no group", "nobody" */
    private static boolean isNobody(Tree tree, int head) {
        return tree.hasChild(head, Set.of("no"), "det")
                || Set.of("nobody", "none").contains(tree.lower(head));
    }

    private Optional<Match> best(Tree tree, SentenceWords words, int i) {
        boolean verb = tree.is(i, "VB");
        List<Entry> all = verb ? lexicon.ofVerb(tree.verb(i)) : tree.is(i, "NN") ? ofNoun(tree, i) : List.of();
        List<Entry> entries =
                all.stream().filter(entry -> words.mayFill(entry.pattern())).toList();
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        Clause clause = verb ? Clauses.ofVerb(tree, i) : Clauses.ofNoun(tree, i, isCarried(tree, i));
        boolean happens = !verb && isToldToHappen(tree, i);
        boolean carried = !verb && isCarried(tree, i);
        return entries.stream()
                .flatMap(entry -> Match.of(tree, entry, clause).stream())
                .filter(match -> happens || carried || !match.isBare())
                .filter(match -> !isArmedReproach(tree, match) && !isLeftDead(tree, match))
                .map(match -> happens ? match.closer(HAPPENS) : match)
                .max(Comparator.comparingDouble(Match::closeness));
    }

    /** "gunmen attacked a camp for refugees": they do not reproach it for them. */
    private boolean isArmedReproach(Tree tree, Match match) {
        return match.entry().type().equals("ACCUSE")
                && match.entry().pattern().word().equals("attack")
                && match.actors().stream()
                        .anyMatch(k -> lexicon.list("raiders").contains(tree.lemma(k))
                                || lexicon.list("forces").contains(tree.lemma(k)));
    }

    /** "rebels shelled the port, leaving two dockers dead": they left nobody. */
    private static boolean isLeftDead(Tree tree, Match match) {
        int verb = match.clause().predicate();
        return match.entry().type().equals("RETREAT")
                && tree.lemma(verb).equals("leave")
                && tree.children(verb, "obj").stream()
                        .anyMatch(k -> HARMED.contains(tree.lower(k + 1)) || HARMED.contains(tree.lower(k + 2)));
    }

    /** "a hunger strike" is another deed than a strike, "a joint exercise" another than an exercise. */
    private List<Entry> ofNoun(Tree tree, int noun) {
        return tree.children(noun, "compound", "amod").stream()
                .map(k -> lexicon.ofNoun(tree.lemma(k) + "-" + tree.lemma(noun)))
                .filter(entries -> !entries.isEmpty())
                .findFirst()
                .orElseGet(() -> lexicon.ofNoun(tree.lemma(noun)));
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
                && (tree.hasRelation(noun, "obj", "nsubj:pass")
                        // "opened fire on a picket" opens no picket
                        || tree.hasRelation(noun, "obl") && tree.child(above, "obj") < 0)
                && operators
                        .at(tree, above)
                        .filter(each -> each.kind() == Kind.SUPPORT || each.kind() == Kind.ASPECT)
                        .isPresent();
    }

    /** "imposed sanctions": the noun belongs to the verb's entry and is no event beside it. */
    private static boolean isPartOfAnother(Tree tree, int i, Map<Integer, Match> matches) {
        if (tree.is(i, "VB")
                && matches.values().stream().anyMatch(each -> each.named().contains(i))) {
            // "gave them three days to leave"
            return true;
        }
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
                // to offer or to promise is not yet to do
                AHEAD.contains(entry.pattern().word()) && entry.type().equals("AGREE")
                        ? Status.PLANNED
                        : Status.REPORTED,
                List.of(),
                entry.rule(),
                match.clause().how(),
                match.closeness());
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
