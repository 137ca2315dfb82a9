package dateline.processing.event;

import dateline.contracts.Event.Status;
import dateline.processing.event.Layers.Layer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts what stands above a deed onto its reading: who says, promises, demands, refuses it. */
final class Composition {

    private static final Set<String> SINGULAR = Set.of("it", "he", "she", "i", "we");
    private static final Set<String> PLURAL = Set.of("they", "we");
    private static final Set<String> ASKED = Set.of("on", "to", "from", "with", "by", "of", "for");

    private final Tree tree;
    private final Composed composed = Composed.standard();

    Composition(Tree tree) {
        this.tree = tree;
    }

    /** The event that a deed and all that stands above it make. */
    Reading of(Reading deed, Modality modality, boolean negated, List<Layer> layers) {
        boolean told = layers.stream().anyMatch(each -> each.operator().kind() != Operators.Kind.SUPPORT);
        Reading reading = modal(deed, modality, negated, told);
        boolean must = modality == Modality.MUST;
        for (Layer layer : layers) {
            reading = apply(reading, layer, must);
            must = must && layer.operator().kind() != Operators.Kind.SAY;
        }
        return must && !reading.type().equals("REQUEST") ? reading.as(Status.HYPOTHETICAL) : reading;
    }

    private Reading modal(Reading deed, Modality modality, boolean negated, boolean told) {
        if (negated
                && Ontology.isFriendly(deed.type())
                && (modality == Modality.FUTURE || modality == Modality.WOULD)) {
            return turn(deed, "REJECT", deed.trigger(), "will not");
        }
        if (negated && isOfGuilt(tree, deed)) {
            return turn(deed, "CONCEDE", deed.trigger(), "not guilty");
        }
        if (negated) {
            return deed.as(Status.NEGATED);
        }
        return switch (modality) {
            case FUTURE -> deed.as(Status.PLANNED);
            case WOULD -> deed.as(told ? Status.PLANNED : Status.HYPOTHETICAL);
            case PERHAPS -> deed.as(Status.HYPOTHETICAL);
            default -> deed;
        };
    }

    /** "found the mayor guilty": who is found not to be is cleared. */
    static boolean isOfGuilt(Tree tree, Reading deed) {
        return tree.lemma(deed.deed()).equals("find")
                && deed.mode().filter("convict"::equals).isPresent();
    }

    private Reading apply(Reading r, Layer layer, boolean must) {
        List<Integer> who = doers(layer);
        return switch (layer.operator().kind()) {
            case SAY -> said(r, layer, who, must);
            case DENY -> r.as(Status.DENIED).told(who);
            case ACCUSE -> r.as(Status.CLAIMED).told(who);
            case PLAN -> planned(r, layer, who);
            case CONSIDER -> ownBy(r, who).as(Status.HYPOTHETICAL);
            case FAIL -> ownBy(r, who).as(Status.NEGATED);
            case ASPECT, SUPPORT -> layer.negated() ? ownBy(r, who).as(Status.NEGATED) : ownBy(r, who);
            case AGREE -> agreed(r, layer, who);
            case THREATEN -> turn(r, "THREATEN", layer, who, partners(r, who, layer));
            case REFUSE -> turn(r, layer.negated() ? "AGREE" : "REJECT", layer, who, refused(r, who, layer));
            case REQUEST -> turn(r, "REQUEST", layer, who, asked(r, who, layer));
            case ALLOW -> turn(r, layer.negated() ? "REJECT" : "CONCEDE", layer, who, asked(r, who, layer));
            case END -> ended(r, layer, who);
            case ORDER -> ordered(r, layer, who);
        };
    }

    /** To offer is not yet to do; to agree is a deed of its own. */
    private Reading agreed(Reading r, Layer layer, List<Integer> who) {
        Reading turned = turn(r, layer.negated() ? "REJECT" : "AGREE", layer, who, partners(r, who, layer));
        return layer.operator().word().endsWith("offer") ? turned.as(Status.PLANNED) : turned;
    }

    private Reading said(Reading r, Layer layer, List<Integer> who, boolean must) {
        if (must && !r.actors().isEmpty() && !who.isEmpty() && !r.actors().equals(who)) {
            return turn(r, "REQUEST", layer, who, r.actors());
        }
        if (isThreat(r, layer, who)) {
            return turn(r, "THREATEN", layer, who, r.recipients());
        }
        if (who.isEmpty()) {
            return r.status() == Status.REPORTED ? r.as(Status.CLAIMED) : r;
        }
        Reading told = r.told(who);
        if (r.actors().size() == 1 && isPronounFor(r.actors().get(0), who)) {
            return told.by(who, "pronoun for who says it");
        }
        if (r.actors().equals(who)) {
            return told;
        }
        return r.status() == Status.REPORTED ? told.as(Status.CLAIMED) : told;
    }

    /** "warned that they would block the road", "said that they would block it if" */
    private boolean isThreat(Reading r, Layer layer, List<Integer> who) {
        boolean warns =
                layer.operator().word().equals("warn") || !who.isEmpty() && Modality.hasCondition(tree, r.deed());
        boolean own = r.actors().isEmpty()
                || r.actors().equals(who)
                || !who.isEmpty()
                        && r.actors().size() == 1
                        && isPronounFor(r.actors().get(0), who);
        return warns && Ontology.isHostileDeed(r.type()) && r.status() == Status.PLANNED && own;
    }

    private boolean isPronounFor(int pronoun, List<Integer> who) {
        boolean several = who.size() > 1 || tree.is(who.get(0), "NNS", "NNPS");
        return (several ? PLURAL : SINGULAR).contains(tree.lower(pronoun));
    }

    private Reading planned(Reading r, Layer layer, List<Integer> who) {
        if (layer.operator().word().equals("want")
                && !r.actors().isEmpty()
                && !r.actors().equals(who)) {
            return turn(r, "REQUEST", layer, who, r.actors());
        }
        Reading owned = ownBy(r, who);
        if (layer.negated()) {
            return Ontology.isFriendly(r.type())
                    ? turn(owned, "REJECT", layer.word(), "does not plan to")
                    : owned.as(Status.NEGATED);
        }
        return owned.status() == Status.NEGATED && Ontology.isFriendly(r.type())
                ? turn(owned, "REJECT", layer.word(), "plans not to")
                : owned.as(Status.PLANNED);
    }

    /** Who does the outer deed also does the inner one, if nobody else is said to. */
    private static Reading ownBy(Reading r, List<Integer> who) {
        return r.actors().isEmpty() && !who.isEmpty() ? r.by(who, "subject of the verb above it") : r;
    }

    private Reading ended(Reading r, Layer layer, List<Integer> who) {
        Reading owned = ownBy(r, who);
        if (layer.negated()) {
            return turn(owned, "REJECT", layer, who, refused(owned, who, layer));
        }
        String type =
                switch (r.type()) {
                    case "ASSAULT", "MOBILIZE", "PROTEST" -> "RETREAT";
                    case "COERCE", "SANCTION", "THREATEN", "ACCUSE", "REJECT", "REQUEST" -> "CONCEDE";
                    default -> "SANCTION";
                };
        return turn(owned, type, layer, who, partners(owned, who, layer));
    }

    private Reading ordered(Reading r, Layer layer, List<Integer> who) {
        boolean others = !r.actors().isEmpty() && !r.actors().equals(who);
        if (others && !Ontology.isHostileDeed(r.type())) {
            return turn(r, "REQUEST", layer, who, asked(r, who, layer));
        }
        return who.isEmpty() ? r : r.by(who, "who orders it");
    }

    private Reading turn(Reading r, String type, Layer layer, List<Integer> who, List<Integer> toWhom) {
        Reading turned = turn(
                r,
                type,
                layer.word(),
                layer.operator().kind() + " " + layer.operator().word());
        List<Integer> doers = who.isEmpty() && type.equals("REJECT") ? turned.actors() : who;
        return turned.by(doers, "subject of the verb")
                .to(toWhom.stream().filter(each -> !doers.contains(each)).toList());
    }

    private Reading turn(Reading r, String type, int at, String by) {
        return r.turned(type, composed.of(type, r), at, type + ": " + by + ", " + r.rule());
    }

    private List<Integer> partners(Reading r, List<Integer> who, Layer layer) {
        List<Integer> found = new ArrayList<>(r.recipients());
        if (found.isEmpty() && !r.actors().equals(who)) {
            found.addAll(r.actors());
        }
        if (found.isEmpty()) {
            found.addAll(around(layer, Set.of("with", "to", "against")));
        }
        return found;
    }

    /** To refuse what somebody asked or offered is to refuse it to them. */
    private List<Integer> refused(Reading r, List<Integer> who, Layer layer) {
        boolean theirs = !r.actors().isEmpty() && !r.actors().equals(who);
        if (theirs
                && (Set.of("REQUEST", "AGREE").contains(r.type())
                        || r.recipients().isEmpty())) {
            return r.actors();
        }
        return partners(r, who, layer);
    }

    private List<Integer> asked(Reading r, List<Integer> who, Layer layer) {
        Clause clause = clause(layer.word());
        List<Integer> objects =
                clause.objects().stream().filter(k -> k != layer.below()).toList();
        if (!objects.isEmpty()) {
            return objects;
        }
        if (!r.actors().isEmpty() && !r.actors().equals(who)) {
            return r.actors();
        }
        List<Integer> around = around(layer, ASKED);
        return around.isEmpty() ? r.recipients() : around;
    }

    private List<Integer> around(Layer layer, Set<String> prepositions) {
        return clause(layer.word()).obliques().stream()
                .filter(each -> prepositions.contains(each.preposition()) && each.head() != layer.below())
                .map(Clause.Oblique::head)
                .toList();
    }

    private Clause clause(int word) {
        return tree.isNoun(word) ? Clauses.ofNoun(tree, word, true) : Clauses.ofVerb(tree, word);
    }

    private List<Integer> doers(Layer layer) {
        int word = layer.word();
        if (tree.isNoun(word)) {
            Clause noun = Clauses.ofNoun(tree, word, true);
            List<Integer> owners = new ArrayList<>(noun.obliques().stream()
                    .filter(each -> each.preposition().equals("'s"))
                    .map(Clause.Oblique::head)
                    .toList());
            owners.removeIf(each -> tree.is(each, "PRP$") && !noun.subjects().isEmpty());
            return owners.isEmpty() ? noun.subjects().isEmpty() ? adjectives(noun) : noun.subjects() : owners;
        }
        if (tree.is(word, "JJ", "IN")) {
            return Optional.of(tree.child(word, "nsubj"))
                    .filter(k -> k >= 0)
                    .map(tree::withConjuncts)
                    .orElseGet(() -> Clauses.ofVerb(tree, word).subjects());
        }
        return Clauses.ofVerb(tree, word).subjects();
    }

    private List<Integer> adjectives(Clause noun) {
        return noun.obliques().stream()
                .filter(each -> each.preposition().equals("adj") && tree.is(each.head(), "JJ", "NNP"))
                .map(Clause.Oblique::head)
                .toList();
    }
}
