package dateline.processing.event;

import dateline.processing.event.Clause.Oblique;
import dateline.processing.event.Pattern.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A clause that an entry of the lexicon fits.
 *
 * @param actors heads of who does it
 * @param recipients heads of to whom
 * @param named words that the pattern names, such as "arrests" in "made no arrests"
 * @param closeness how much of the pattern the clause fills; the closest entry wins
 */
record Match(
        Entry entry,
        Clause clause,
        List<Integer> actors,
        List<Integer> recipients,
        double closeness,
        List<Integer> named) {

    Match {
        actors = actors.stream().distinct().toList();
        recipients = recipients.stream().distinct().toList();
    }

    /** Absent if the clause does not fill what the pattern asks for. */
    static Optional<Match> of(Tree tree, Entry entry, Clause clause) {
        return new Filling(tree, entry, clause).match();
    }

    /** Whether the pattern is a noun alone: "a march" may be one that is only spoken of. */
    boolean isBare() {
        return entry.pattern().noun() && entry.pattern().slots().stream().allMatch(Slot::optional);
    }

    Match closer(double by) {
        return new Match(entry, clause, actors, recipients, closeness + by, named);
    }

    private static final Set<String> DONE_TO_OBJECT =
            Set.of("COERCE", "ASSAULT", "SANCTION", "CONCEDE", "ACCUSE", "REJECT", "PROTEST", "COOPERATE");
    private static final Set<String> SIDES = Set.of("with", "against", "by", "on", "to", "from", "of");
    // "a week of exercises", "dozens of policemen": what is counted is meant
    private static final Set<String> QUANTITIES = Lexicon.standard().list("quantities");

    /** Fills the slots of one pattern from one clause. */
    private static final class Filling {
        private final Tree tree;
        private final Entry entry;
        private final Clause clause;
        private final List<Integer> actors = new ArrayList<>();
        private final List<Integer> recipients = new ArrayList<>();
        private final List<Integer> objects;
        private final List<Oblique> obliques;
        private final List<Integer> named = new ArrayList<>();
        private double closeness = 1;

        Filling(Tree tree, Entry entry, Clause clause) {
            this.tree = tree;
            this.entry = entry;
            this.clause = clause;
            this.objects = new ArrayList<>(clause.objects());
            this.obliques = new ArrayList<>(clause.obliques());
        }

        Optional<Match> match() {
            Pattern pattern = entry.pattern();
            if (pattern.particle().isPresent()
                    && !hasParticle(pattern.particle().get())) {
                return Optional.empty();
            }
            if (!isSubject(pattern) || isTransitive(pattern)) {
                return Optional.empty();
            }
            closeness += pattern.particle().isPresent() ? 2 : clause.particle().isPresent() ? -0.5 : 0;
            give(pattern.noun() ? 'X' : pattern.subject(), clause.subjects());
            // words first: "gave Norland aid" has two objects, and the pattern knows one of them
            for (Slot slot : pattern.slots()) {
                if (slot.isObject() && slot.role() == ' ' && !fillObjectWord(slot) && !slot.optional()) {
                    return Optional.empty();
                }
            }
            for (Slot slot : pattern.slots()) {
                if (!slot.isObject() && slot.role() == ' ' && !fill(slot) && !slot.optional()) {
                    return Optional.empty();
                }
            }
            for (Slot slot : pattern.slots()) {
                if (slot.role() != ' ' && !fill(slot) && !slot.optional()) {
                    return Optional.empty();
                }
            }
            boolean open = pattern.slots().stream().anyMatch(each -> each.role() == 'Y');
            if (recipients.isEmpty() && open) {
                recipients.addAll(besideNamed());
            }
            if (recipients.isEmpty() && open && DONE_TO_OBJECT.contains(entry.type())) {
                // "expelled the envoy": whoever the pattern names is who it is done to, if nobody else is
                recipients.addAll(named);
            }
            if (pattern.noun()) {
                ownerOfNoun(pattern);
            }
            return Optional.of(new Match(entry, clause, actors, recipients, closeness, named));
        }

        /** "demanded a truce with the rebels": whom the named word brings in, whatever its preposition. */
        private List<Integer> besideNamed() {
            return named.stream()
                    .flatMap(word -> Clauses.obliques(tree, word, null).stream())
                    .filter(each -> SIDES.contains(each.preposition()))
                    .map(Oblique::head)
                    .toList();
        }

        /** Whether who does it is one whom the pattern asks for. */
        private boolean isSubject(Pattern pattern) {
            if (pattern.subjectWords().isEmpty()) {
                return true;
            }
            closeness += 2;
            return clause.subjects().stream().anyMatch(each -> isAnyOf(each, pattern.subjectWords()));
        }

        /** "withdrew its figure from the list" is not "withdrew from the town". */
        private boolean isTransitive(Pattern pattern) {
            boolean bare = pattern.slots().stream().noneMatch(Slot::isObject);
            int next = clause.predicate() + 1;
            if (bare && isStrike() && tree.is(next, "NN") && !Clauses.isTime(tree, next)) {
                return true;
            }
            return (!entry.type().equals("PROTEST") || isStrike())
                    && !clause.noun()
                    && !clause.passive()
                    && objects.stream().anyMatch(k -> pattern.particle()
                            .filter(tree.lower(k)::equals)
                            .isEmpty())
                    && tree.is(clause.predicate(), "VB")
                    && bare;
        }

        /** Whoever strikes something does not stop work. */
        private boolean isStrike() {
            return entry.type().equals("PROTEST")
                    && !clause.noun()
                    && tree.lemma(clause.predicate()).equals("strike");
        }

        private boolean hasParticle(String particle) {
            if (particle.equals("over")
                    && tree.lemma(clause.predicate()).equals("take")
                    && tree.is(clause.predicate() + 2, "CD")) {
                // "took over 250 hostages" took more of them
                return false;
            }
            return clause.particle().filter(particle::equals).isPresent()
                    || tree.lower(clause.predicate() + 1).equals(particle)
                    || tree.children(clause.predicate(), "advmod").stream()
                            .anyMatch(
                                    k -> k > clause.predicate() && tree.lower(k).equals(particle))
                    || tree.children(clause.predicate(), "obl").stream()
                            .anyMatch(k -> tree.preposition(k).startsWith(particle + "_"));
        }

        private boolean fillObjectWord(Slot slot) {
            List<Integer> near = new ArrayList<>(objects);
            // "gave them three days to leave": time that a pattern asks for is an object
            List<Integer> direct = tree.children(clause.predicate(), "obj");
            near.addAll(direct);
            near.addAll(tree.children(clause.predicate(), "xcomp", "advmod", "advcl", "dep", "ccomp", "compound"));
            Stream.concat(objects.stream(), direct.stream())
                    .forEach(each -> near.addAll(tree.children(each, "amod", "dep", "acl")));
            // "told the envoy to leave" asks for two words, the second of them a deed
            boolean several =
                    entry.pattern().slots().stream().filter(Slot::isObject).count() > 1;
            for (int object : near) {
                // "stood around watching" keeps no watch, "conducted flights to test a spoon" no test
                boolean doing = tree.is(object, "VBG") && !objects.contains(object)
                        || tree.is(object, "VB")
                                && !several
                                && (tree.child(object, "obj") >= 0 || tree.hasRelation(object, "advcl", "acl"));
                if (slot.words().isEmpty() && objects.contains(object) || !doing && isOneOf(object, slot)) {
                    objects.remove((Integer) object);
                    around(object);
                    closeness += slot.words().isEmpty() ? 0 : isCompound(object, slot.words()) ? 3.5 : 3;
                    named.add(object);
                    return true;
                }
            }
            return false;
        }

        /** What hangs on a word of the pattern counts as if it hung on the verb: "sanctions on Norland". */
        private void around(int word) {
            obliques.addAll(Clauses.obliques(tree, word, null));
            for (int k : tree.children(word, "nmod:poss", "amod", "compound")) {
                obliques.add(new Oblique(tree.hasRelation(k, "nmod:poss") ? "'s" : "adj", k));
            }
        }

        private boolean isOneOf(int head, Slot slot) {
            return isAnyOf(head, slot.words()) || isCompound(head, slot.words());
        }

        private boolean isAnyOf(int head, Set<String> words) {
            String lemma = tree.lemma(head);
            return words.contains(lemma)
                    || words.contains(tree.lower(head)) && !tree.is(head, "VBG")
                    || lemma.endsWith("s") && words.contains(lemma.substring(0, lemma.length() - 1))
                    || tree.is(head, "$")
                            && tree.children(head, "nummod").stream().anyMatch(k -> isAnyOf(k, words))
                    || QUANTITIES.contains(lemma)
                            && tree.children(head, "nmod").stream()
                                    .filter(k -> tree.preposition(k).equals("of"))
                                    .flatMap(k -> tree.withConjuncts(k).stream())
                                    .anyMatch(k -> isAnyOf(k, words) || isCompound(k, words));
        }

        /** "hunger strike" for {@code hunger-strike} */
        private boolean isCompound(int head, Set<String> words) {
            return tree.children(head, "compound", "amod").stream()
                    .anyMatch(k -> words.contains(tree.lemma(k) + "-" + tree.lemma(head)));
        }

        private boolean fill(Slot slot) {
            if (slot.isObject()) {
                if (objects.isEmpty()) {
                    obliques.stream()
                            .filter(each -> each.preposition().equals("adj") && tree.is(each.head(), "NNP"))
                            .forEach(each -> objects.add(each.head()));
                }
                boolean leftBehind = entry.type().equals("RETREAT")
                        && entry.mode().filter("withdraw"::equals).isPresent()
                        && objects.stream()
                                .anyMatch(
                                        each -> isAnyOf(each, Lexicon.standard().list("forces")));
                if (objects.isEmpty() || leftBehind && slot.role() == 'Y') {
                    return false;
                }
                give(slot.role(), objects);
                boolean thing = slot.role() == 'Y'
                        && objects.stream()
                                .anyMatch(
                                        each -> isAnyOf(each, Lexicon.standard().list("buildings")));
                // a village or a bridge is somebody's, whether or not the text says whose
                closeness += thing && DONE_TO_OBJECT.contains(entry.type()) ? 3 : 1;
                return true;
            }
            List<Integer> found = new ArrayList<>();
            for (Oblique each : List.copyOf(obliques)) {
                if (leadsTo(slot, each.preposition()) && (slot.words().isEmpty() || isOneOf(each.head(), slot))) {
                    found.add(each.head());
                    if (slot.role() == ' ') {
                        around(each.head());
                    }
                }
            }
            if (found.isEmpty()) {
                return false;
            }
            give(slot.role(), found);
            closeness += slot.words().isEmpty() ? 1.5 : 3;
            return true;
        }

        /** "out of the town" is both out and of. */
        private static boolean leadsTo(Slot slot, String preposition) {
            String[] parts = preposition.split("_");
            return slot.prepositions().contains(preposition)
                    || slot.prepositions().contains(parts[parts.length - 1]);
        }

        /** "Norland's raid", "the Norland raid": who owns the deed does it, unless the pattern says otherwise. */
        private void ownerOfNoun(Pattern pattern) {
            boolean said = pattern.slots().stream()
                    .anyMatch(each -> each.prepositions().contains("'s"));
            for (String mark : List.of("'s", "adj")) {
                if (actors.isEmpty() && !said) {
                    obliques.stream()
                            .filter(each -> each.preposition().equals(mark))
                            .forEach(each -> actors.add(each.head()));
                }
            }
        }

        private void give(char role, List<Integer> heads) {
            if (role == 'X') {
                actors.addAll(heads);
            } else if (role == 'Y') {
                recipients.addAll(heads);
            }
        }
    }
}
