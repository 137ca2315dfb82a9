package dateline.processing.event;

import dateline.contracts.Event.Status;
import dateline.processing.event.Operators.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Says how a word of the sentence hangs together with a deed: a place or a time counts for the deed only if it does. */
final class Ties {

    /** From the nearest to none. */
    enum Tie {
        /** In the deed's own clause. */
        CLAUSE,
        /** In a clause that tells of the same scene: "killing two in Port Arrow", "marched on Monday and stoned the police". */
        SCENE,
        NONE
    }

    private static final Lexicon LEXICON = Lexicon.standard();
    // clauses under these words tell of the same scene; those under "after" or "because" need not
    private static final Set<String> MEANWHILE = Set.of("as", "when", "while", "whilst", "where");
    private static final Set<String> SOON =
            Set.of("hour", "minute", "moment", "second", "shortly", "soon", "immediately");
    private static final Set<String> BEFORE_OR_AFTER = Set.of("after", "before");

    private static final Set<String> CAUSES =
            Set.of("for", "over", "against", "about", "after", "before", "following", "since", "despite", "because_of");

    private final Tree tree;
    private final Reading reading;
    private final boolean time;
    private final Set<Integer> own;
    private final Set<Integer> scene;

    private Ties(Tree tree, Reading reading, boolean time) {
        this.tree = tree;
        this.reading = reading;
        this.time = time;
        this.own = new LinkedHashSet<>(List.of(reading.deed(), reading.trigger()));
        this.scene = scene();
        if (!time && Ontology.isHostileDeed(reading.type())) {
            reading.recipients().forEach(this::withWhatTheyDid);
        }
    }

    /** "fired on two boats that refused to stop near Port Arrow": they were there when it was done to them. */
    private void withWhatTheyDid(int whom) {
        tree.children(whom, "acl:relcl").stream()
                .filter(k -> (tree.is(k, "VBD", "VBG") || isProtest(k))
                        && !LEXICON.list("stative").contains(tree.lemma(k)))
                .forEach(scene::add);
    }

    /** "fired on workers who had barricaded the road in Port Arrow" */
    private boolean isProtest(int verb) {
        return tree.is(verb, "VBN")
                && LEXICON.ofVerb(tree.lemma(verb)).stream()
                        .anyMatch(each -> each.type().equals("PROTEST"));
    }

    static Ties ofPlaces(Tree tree, Reading reading) {
        return new Ties(tree, reading, false);
    }

    /** As for places, but "hours after they were freed" tells the same day, and who says so on Friday says nothing of the deed. */
    static Ties ofTimes(Tree tree, Reading reading) {
        return new Ties(tree, reading, true);
    }

    Tie of(int word) {
        for (int at = word; at >= 0; at = tree.governor(at)) {
            if (own.contains(at)) {
                return Tie.CLAUSE;
            }
            if (isOtherClause(at)) {
                break;
            }
        }
        for (int at = word; at >= 0; at = tree.governor(at)) {
            if (scene.contains(at)) {
                return Tie.SCENE;
            }
            if (isOtherClause(at) && !isMeanwhile(at)) {
                break;
            }
        }
        return Tie.NONE;
    }

    /** The predicates that share the scene of a deed: those joined behind it with the same subject, and going up from it. */
    private Set<Integer> scene() {
        Set<Integer> found = new LinkedHashSet<>();
        Deque<Integer> open = new ArrayDeque<>(own);
        // "burned three shops and hurt two men on Monday"
        own.forEach(deed -> tree.children(deed, "conj").stream()
                .filter(k -> time && tree.is(k, "VBD", "VBZ", "VBN") && isOfOneTense(deed, k))
                .filter(k -> tree.child(k, "nsubj", "nsubj:pass", "aux") < 0 || isJoined(k))
                .forEach(found::add));
        while (!open.isEmpty()) {
            int at = open.pop();
            int above = tree.governor(at);
            if (found.add(at) && above >= 0 && shares(at, above)) {
                open.push(above);
            }
        }
        return found;
    }

    /** "jailed for the kidnapping", "marched over the killing", "arrested after the raid": at another time, and elsewhere. */
    static boolean isCause(Tree tree, int deed) {
        return tree.isNoun(deed) && CAUSES.contains(tree.preposition(deed)) && !isErrand(tree, deed);
    }

    /** "is due in Port Arrow on Monday for talks": there and then. */
    private static boolean isErrand(Tree tree, int deed) {
        return tree.preposition(deed).equals("for")
                && LEXICON.list("talks").contains(tree.lemma(deed))
                && tree.governor(deed) >= 0
                && LEXICON.list("going").contains(tree.lemma(tree.governor(deed)));
    }

    /** "Norland freed six soldiers and Southland released four on Monday" */
    private boolean isJoined(int verb) {
        int and = tree.child(verb, "cc");
        return and > 0
                && tree.lower(and).equals("and")
                && !tree.lower(and - 1).equals(",")
                && tree.child(verb, "aux") < 0;
    }

    /** "burned three shops and hurt two men", "shot dead a man and hurt two": the parser often takes a past tense for a participle. */
    private boolean isOfOneTense(int one, int other) {
        boolean participle = tree.is(one, "VBN") && tree.child(one, "aux", "aux:pass") < 0;
        return tree.tag(other).equals(tree.tag(one))
                || participle && tree.child(one, "nsubj") >= 0 && tree.is(other, "VBD")
                || tree.is(one, "VBD") && tree.is(other, "VBN") && tree.child(other, "obj") > other;
    }

    private boolean shares(int at, int above) {
        if (tree.hasRelation(at, "acl:relcl", "acl") && isMet(above)) {
            // "fired at a crowd that had stormed the town hall", "at crowds marching against the levy"
            return true;
        }
        if (time
                && reading.status() == Status.PLANNED
                && tree.hasChild(at, Set.of("which"), "obl", "nsubj", "obj", "nsubj:pass")) {
            // "signed a pact in May under which Norland is to send trainers" does not say when it sends them
            return false;
        }
        if (Modality.isEarlier(tree, at) && tree.is(above, "VB") && !Modality.isEarlier(tree, above)) {
            return false;
        }
        if (tree.hasRelation(at, "xcomp")) {
            // "vowed on Monday to leave" does not tell when they leave
            return !time || !isPlanning(above);
        }
        if (tree.hasRelation(at, "conj", "compound", "appos", "dep")) {
            return true;
        }
        if (tree.hasRelation(at, "advcl")) {
            // "used tear gas to disperse a crowd"
            boolean aim = Ontology.isHostileDeed(reading.type()) && Modality.isAim(tree, at);
            // "said on Friday, claiming to have killed six" tells when it was said
            boolean said = time && isSaying(above);
            return aim || isMeanwhile(at) && !said || time && isSoonAfter(tree, at);
        }
        if (tree.is(at, "VBG")
                && tree.hasRelation(at, "acl")
                && tree.preposition(above).equals("with")) {
            // "won the vote on Monday, with twelve members backing her"
            return true;
        }
        if (tree.hasRelation(at, "acl:relcl")) {
            // "the massacre at Port Arrow in 2022, in which 88 people were executed"
            return LEXICON.list("deeds").contains(tree.lemma(above));
        }
        boolean noun = !isCause(tree, at) && tree.isNoun(at) && tree.hasRelation(at, "nsubj", "obj", "obl", "nmod");
        return noun && !(tree.is(above, "VB") && isSaying(above));
    }

    /** "police fired at people who were marching", "arrested two men who blocked the road": they protest where force meets them. */
    private boolean isMet(int people) {
        int force = tree.governor(people);
        return reading.type().equals("PROTEST")
                && force >= 0
                && tree.hasRelation(people, "obj", "obl", "nsubj:pass")
                && LEXICON.ofVerb(tree.lemma(force)).stream()
                        .anyMatch(each -> Set.of("ASSAULT", "COERCE").contains(each.type()));
    }

    private boolean isOtherClause(int at) {
        if (time && tree.hasRelation(at, "appos")) {
            // "Berg, five weeks in office, sent"
            return true;
        }
        if (tree.hasRelation(at, "ccomp") && tree.lemma(tree.governor(at)).equals("let")) {
            // "let them go on Friday"
            return false;
        }
        return tree.hasRelation(at, "advcl", "ccomp", "acl", "parataxis", "csubj")
                // "have been charged and are due in court on Wednesday"
                || (tree.is(at, "VB") || tree.child(at, "cop") >= 0) && tree.hasRelation(at, "conj", "dep");
    }

    private boolean isMeanwhile(int at) {
        if (!tree.hasRelation(at, "advcl")) {
            return false;
        }
        int mark = tree.child(at, "mark");
        boolean with = mark >= 0 && tree.is(at, "VBG") && tree.lower(mark).equals("with");
        return mark < 0 || with
                ? tree.is(at, "VBG") || tree.hasChild(at, MEANWHILE, "advmod")
                : MEANWHILE.contains(tree.lower(mark));
    }

    /** "hours after a driver was shot" */
    static boolean isSoonAfter(Tree tree, int at) {
        return tree.hasChild(at, BEFORE_OR_AFTER, "mark")
                && tree.hasChild(at, SOON, "obl", "nmod", "advmod", "dep", "obl:npmod");
    }

    /** Whether force told beside other deeds is of the same day: "hours after a driver was shot", "were shot dead after farmers burned a barn". */
    static boolean isOneFight(Tree tree, Reading reading) {
        int deed = reading.deed();
        int above = tree.governor(deed);
        boolean fight = reading.type().equals("ASSAULT")
                && tree.is(deed, "VBD")
                && tree.hasChild(deed, Set.of("after"), "mark")
                && LEXICON.ofVerb(tree.lemma(above)).stream()
                        .anyMatch(each -> each.type().equals("ASSAULT"));
        return fight || isSoonAfter(tree, deed);
    }

    private boolean isSaying(int verb) {
        return isOne(verb, Set.of(Kind.SAY));
    }

    private boolean isPlanning(int verb) {
        return isOne(verb, Set.of(Kind.PLAN, Kind.CONSIDER));
    }

    private boolean isOne(int verb, Set<Kind> kinds) {
        return Operators.standard()
                .at(tree, verb)
                .filter(each -> kinds.contains(each.kind()))
                .isPresent();
    }
}
