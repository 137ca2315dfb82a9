package dateline.processing.event;

import dateline.processing.actor.Nationalities;
import dateline.processing.actor.Sectors;
import dateline.processing.event.Clause.Oblique;
import dateline.processing.event.Pattern.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Fills the slots of one pattern from one clause. */
final class Filling {

    private static final Set<String> DONE_TO_OBJECT =
            Set.of("COERCE", "ASSAULT", "SANCTION", "CONCEDE", "ACCUSE", "REJECT", "PROTEST", "COOPERATE");
    private static final Set<String> BOTH = Set.of("both", "two", "they");
    private static final Set<String> MERRY = Lexicon.standard().list("merry");
    private static final Set<String> OF_A_KIND = Set.of("PROTEST", "ACCUSE");
    private static final Set<String> SIDES = Set.of("with", "against", "by", "on", "to", "from", "of");

    private final Tree tree;
    private final NamedWords words;
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
        this.words = new NamedWords(tree);
        this.entry = entry;
        this.clause = clause;
        this.objects = new ArrayList<>(clause.objects());
        this.obliques = new ArrayList<>(clause.obliques());
    }

    Optional<Match> match() {
        Pattern pattern = entry.pattern();
        if (pattern.particle().isPresent() && !hasParticle(pattern.particle().get())) {
            return Optional.empty();
        }
        if (!isSubject(pattern) || isTransitive(pattern) || isAnotherVerb(pattern)) {
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
        } else if (actors.isEmpty() && clause.passive() && pattern.subject() == 'X') {
            ownerOfNamed(pattern);
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
        if (pattern.several() && !areSeveral()) {
            return false;
        }
        if (pattern.subjectWords().isEmpty()) {
            return true;
        }
        closeness += 3;
        return clause.subjects().stream()
                .anyMatch(each -> words.isArmed(each)
                        ? pattern.subjectWords().contains("gunman")
                        : words.isOneOf(each, pattern.subjectWords())
                                || pattern.subjectWords().contains("crowd")
                                        && words.isCrowd(each)
                                        && !MERRY.contains(tree.lemma(each)));
    }

    /** "threw out", "kicked out", "struck down" are other verbs than "threw", "kicked", "struck"; so is "took up the issue". */
    private boolean isAnotherVerb(Pattern pattern) {
        return clause.particle().isPresent()
                && pattern.particle().isEmpty()
                && (isTakingUp()
                        || pattern.slots().stream()
                                .allMatch(slot -> slot.words().isEmpty()));
    }

    private boolean isTakingUp() {
        return tree.lemma(clause.predicate()).equals("take")
                && clause.particle().filter("up"::equals).isPresent();
    }

    /** "Norland and Southland", "the two sides" */
    private boolean areSeveral() {
        return clause.subjects().size() > 1
                || clause.subjects().stream()
                        .anyMatch(k -> tree.is(k, "NNS", "CD") && tree.hasChild(k, BOTH, "det", "nummod")
                                || BOTH.contains(tree.lower(k))
                                // "Norlandic and Southlandic troops"
                                || tree.is(k, "NNS")
                                        && tree.children(k, "amod", "compound").stream()
                                                .anyMatch(of -> tree.child(of, "conj") >= 0));
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
                && objects.stream()
                        .anyMatch(k ->
                                pattern.particle().filter(tree.lower(k)::equals).isEmpty())
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
                        .anyMatch(k -> k > clause.predicate() && tree.lower(k).equals(particle))
                || tree.children(clause.predicate(), "obl").stream()
                        .anyMatch(k -> tree.preposition(k).startsWith(particle + "_"));
    }

    private boolean fillObjectWord(Slot slot) {
        List<Integer> near = new ArrayList<>(objects);
        // "gave them three days to leave": time that a pattern asks for is an object
        List<Integer> direct = tree.children(clause.predicate(), "obj");
        near.addAll(direct);
        near.addAll(
                tree.children(clause.predicate(), "xcomp", "advmod", "advcl", "dep", "ccomp", "compound", "obl:tmod"));
        Stream.concat(objects.stream(), direct.stream())
                .forEach(each -> near.addAll(tree.children(each, "amod", "dep", "acl", "obl:npmod")));
        // "stands squarely behind Norland"
        tree.children(clause.predicate(), "obl").forEach(each -> near.addAll(tree.children(each, "advmod")));
        // "told the envoy to leave" asks for two words, the second of them a deed
        boolean several =
                entry.pattern().slots().stream().filter(Slot::isObject).count() > 1;
        for (int object : near) {
            // "stood around watching" keeps no watch, "conducted flights to test a spoon" no test
            // "postponed the planned operations" postpones no plan
            if (tree.hasRelation(object, "amod") && tree.is(object, "VBN") && object < tree.governor(object)) {
                continue;
            }
            boolean doing = tree.is(object, "VBG") && !objects.contains(object)
                    || tree.is(object, "VB")
                            && !several
                            && (tree.child(object, "obj") >= 0 || tree.hasRelation(object, "advcl", "acl"));
            if (slot.words().isEmpty() && objects.contains(object) || !doing && words.isOneOf(object, slot.words())) {
                objects.remove((Integer) object);
                around(object);
                closeness += slot.words().isEmpty() ? 0 : words.isCompound(object, slot.words()) ? 3.5 : 3;
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
        if (Lexicon.standard().list("quantities").contains(tree.lemma(word))) {
            // "a round of talks with Norland"
            tree.children(word, "nmod").stream()
                    .filter(k -> tree.preposition(k).equals("of"))
                    .forEach(k -> obliques.addAll(Clauses.obliques(tree, k, null)));
        }
    }

    private boolean fill(Slot slot) {
        if (slot.isObject()) {
            if (objects.isEmpty()) {
                // "gave Norland aid", "promised the farmers land": the parser sees one noun phrase
                obliques.stream()
                        .filter(each -> each.preposition().equals("adj")
                                && (tree.is(each.head(), "NNP") || isPeople(each.head())))
                        .forEach(each -> objects.add(each.head()));
            }
            boolean leftBehind = entry.type().equals("RETREAT")
                    && entry.mode().filter("withdraw"::equals).isPresent()
                    && objects.stream()
                            .anyMatch(each ->
                                    words.isAnyOf(each, Lexicon.standard().list("forces")));
            boolean other =
                    !slot.words().isEmpty() && objects.stream().noneMatch(each -> words.isOneOf(each, slot.words()));
            if (objects.isEmpty() || other || leftBehind && slot.role() == 'Y') {
                return false;
            }
            give(slot.role(), objects);
            boolean thing = slot.role() == 'Y'
                    && objects.stream()
                            .anyMatch(each ->
                                    words.isAnyOf(each, Lexicon.standard().list("buildings")));
            // a village or a bridge is somebody's, whether or not the text says whose
            closeness += thing && DONE_TO_OBJECT.contains(entry.type())
                            || !slot.words().isEmpty()
                    ? 3
                    : 1;
            return true;
        }
        List<Integer> found = new ArrayList<>();
        List<Oblique> near = new ArrayList<>(obliques);
        if (slot.role() == ' ' && !slot.words().isEmpty()) {
            // "backed the rebels with guns": the parser hangs the guns on the rebels
            objects.forEach(object -> near.addAll(Clauses.obliques(tree, object, null)));
        }
        for (Oblique each : near) {
            // "sent in the troops": those whom the pattern names are sent, and it is done to nobody
            boolean sent = slot.role() == 'Y' && named.contains(each.head());
            if (leadsTo(slot, each) && !sent && (slot.words().isEmpty() || words.isOneOf(each.head(), slot.words()))) {
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

    private boolean isPeople(int noun) {
        return tree.is(noun, "NNS")
                && Sectors.ofHead(tree.lemma(noun))
                        .filter(each -> each.what() != Sectors.What.INSTITUTION)
                        .isPresent();
    }

    /** "Norland's debts" are the debts of Norland. */
    private boolean leadsTo(Slot slot, Oblique each) {
        boolean pronoun = tree.is(each.head(), "PRP$");
        boolean owned = each.preposition().equals("'s") && !clause.noun();
        // "dismissed his interior minister": neither he nor the interior, but the minister
        boolean aside = owned && pronoun || each.preposition().equals("adj") && !tree.is(each.head(), "NNP", "JJ");
        boolean person = Sectors.ofHead(tree.lemma(tree.governor(each.head()))).isPresent();
        return !(aside && person)
                && (each.isAnyOf(slot.prepositions())
                        || owned && !pronoun && slot.prepositions().contains("of"));
    }

    /** "Norland's withdrawal was completed", "Norland sanctions were lifted": whose it is, unless the pattern says otherwise. */
    private void ownerOfNamed(Pattern pattern) {
        boolean said = pattern.slots().stream()
                .anyMatch(each -> each.prepositions().contains("'s")
                        || each.prepositions().contains("adj"));
        if (!said) {
            named.stream()
                    .filter(word -> Sectors.ofHead(tree.lemma(word)).isEmpty()
                            && !words.isAnyOf(word, Lexicon.standard().list("prisoners")))
                    .flatMap(word -> tree.children(word, "nmod:poss", "compound", "amod").stream())
                    .filter(owner -> tree.is(owner, "NNP", "JJ"))
                    .filter(owner -> Nationalities.of(tree.token(owner).word()).isPresent())
                    .forEach(actors::add);
        }
    }

    /** "Norland's raid", "the Norland raid": who owns the deed does it, unless the pattern says otherwise. */
    private void ownerOfNoun(Pattern pattern) {
        boolean said =
                pattern.slots().stream().anyMatch(each -> each.prepositions().contains("'s"));
        for (String mark : List.of("'s", "adj")) {
            if (actors.isEmpty() && !said) {
                obliques.stream()
                        .filter(each -> each.preposition().equals(mark) && !isOnlyKind(each.head()))
                        .forEach(each -> actors.add(each.head()));
            }
        }
    }

    /** "a general strike", "harsh criticism": what kind it is, and not whose. */
    private boolean isOnlyKind(int word) {
        return OF_A_KIND.contains(entry.type())
                && tree.is(word, "JJ")
                && Nationalities.of(tree.token(word).word()).isEmpty();
    }

    private void give(char role, List<Integer> heads) {
        if (role == 'X') {
            actors.addAll(heads);
        } else if (role == 'Y') {
            recipients.addAll(heads);
        }
    }
}
