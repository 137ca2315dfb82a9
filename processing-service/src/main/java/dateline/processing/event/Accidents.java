package dateline.processing.event;

import dateline.language.Token.NameKind;
import dateline.processing.wordlist.WordList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tells people who were killed or hurt by somebody from those who were by something: a crash, a flood. */
final class Accidents {

    private static final Set<String> HARMED =
            Set.of("kill", "injure", "wound", "hurt", "maim", "harm", "trap", "evacuate");
    private static final Set<String> MEETING =
            Set.of("strike", "hit", "ram", "slam", "smash", "crash", "plough", "plow", "collide");
    private static final Set<String> BLASTS = Set.of("explosion", "blast", "fire", "blaze", "inferno");
    private static final Set<String> FIRES = Set.of("fire", "blaze", "inferno");
    private static final Set<String> STRUCK = Set.of("strike", "hit");
    private static final Set<String> STRIKES = Set.of("strike", "attack");
    private static final Set<String> CLOSING = Set.of("discontinue", "restrict", "censor", "obstruct");
    private static final Set<String> BECAUSE =
            Set.of("because_of", "due_to", "after", "amid", "for", "during", "by", "as", "in");
    private static final Set<String> NATURE = new HashSet<>(WordList.of(Accidents.class, "nature.txt"));
    private static final Set<String> VIOLENT = new HashSet<>(WordList.of(Accidents.class, "violent-words.txt"));

    // things that kill by themselves as well as by somebody's hand
    private static final Set<String> THINGS = Set.of(
            "explosion",
            "blast",
            "fire",
            "blaze",
            "gas",
            "leak",
            "car",
            "truck",
            "bus",
            "train",
            "plane",
            "boat",
            "vehicle",
            "van",
            "lorry",
            "tram");
    private static final Set<String> MISHAPS = Set.of(
            "leak",
            "boiler",
            "accident",
            "malfunction",
            "mishap",
            "collision",
            "derailment",
            "stove",
            "cylinder",
            "stampede");

    private static final Set<String> FALLS =
            Set.of("collapse", "crash", "derail", "capsize", "sink", "overturn", "collide", "burst", "fall");

    private Accidents() {}

    /** "since a bridge collapsed and killed six", wherever the parser hangs the second verb. */
    private static boolean isOfCollapse(Tree tree, int deed) {
        for (int i = deed - 1; i >= 0 && deed - i <= 8; i--) {
            if (tree.is(i, "VB") && tree.child(i, "aux") != deed) {
                return FALLS.contains(tree.lemma(i));
            }
        }
        return false;
    }

    /** "six were hurt"; "a man was struck" may be by a car, a school is struck by a shell. */
    private static boolean isHarm(Tree tree, Reading reading) {
        int deed = reading.deed();
        boolean struck = STRUCK.contains(tree.lemma(deed))
                && Clauses.isPassive(tree, deed)
                && reading.recipients().stream()
                        .anyMatch(k -> tree.token(k).name() == NameKind.PERSON
                                || Lexicon.standard().list("people").contains(tree.lemma(k)));
        return struck || HARMED.contains(tree.lemma(deed));
    }

    /** "the storm", "Cyclone Imelda", and not "the Northern Front" */
    static boolean isNature(Tree tree, int noun) {
        // "a heart attack", "a strike by lightning"
        boolean strike = STRIKES.contains(tree.lemma(noun))
                && tree.children(noun, "compound", "nmod").stream().anyMatch(k -> NATURE.contains(tree.lemma(k)));
        // "a fire destroyed the market", and not "artillery fire"
        boolean burning = FIRES.contains(tree.lemma(noun)) && !isGunfire(tree, noun);
        return strike
                || burning
                || NATURE.contains(tree.lemma(noun)) && !tree.is(noun, "NNP")
                || tree.hasChild(noun, NATURE, "compound") && tree.is(noun, "NNP");
    }

    /** "when their bus struck a lorry", "a truck rammed a tram": neither is driven at anybody. */
    private static boolean isCollision(Tree tree, int verb) {
        if (tree.is(verb, "VB")
                && MEETING.contains(tree.lemma(verb))
                && tree.children(verb, "nsubj").stream().anyMatch(k -> isOn("falling", tree, k))) {
            return true; // "when a boulder struck their tent"
        }
        return tree.is(verb, "VB")
                && MEETING.contains(tree.lemma(verb))
                && tree.children(verb, "nsubj").stream().anyMatch(k -> isOn("traffic", tree, k))
                && tree.children(verb, "obj", "obl").stream()
                        .anyMatch(k -> isOn("traffic", tree, k) || isOn("obstacles", tree, k));
    }

    /** "a gas blast", "an explosion at a paint factory": what burns by itself where such things are made or kept. */
    private static boolean isAtWorks(Tree tree, int blast) {
        return BLASTS.contains(tree.lemma(blast))
                && Stream.of(
                                tree.children(blast, "compound", "amod", "nmod"),
                                tree.children(tree.governor(blast), "obj", "obl"))
                        .flatMap(List::stream)
                        // "came from a gas pipe"
                        .anyMatch(k -> isOn("works", tree, k)
                                || tree.children(k, "compound").stream().anyMatch(of -> isOn("works", tree, of)));
    }

    /** "artillery fire killed two" */
    private static boolean isGunfire(Tree tree, int fire) {
        return tree.lemma(fire).equals("fire")
                && tree.children(fire, "compound", "amod").stream()
                        .anyMatch(k -> isOn("arms", tree, k) || isOn("shooters", tree, k));
    }

    private static boolean isOn(String list, Tree tree, int word) {
        return Lexicon.standard().list(list).contains(tree.lemma(word));
    }

    /** "closed for repairs", "cancelled because of fog": done to nobody. */
    private static boolean isClosedForReason(Tree tree, Reading reading) {
        return reading.mode().filter(CLOSING::contains).isPresent()
                && Stream.of(reading.deed(), tree.child(reading.deed(), "obj"))
                        .flatMap(k -> tree.children(k, "obl", "nmod", "advcl").stream())
                        .anyMatch(k -> BECAUSE.contains(tree.preposition(k))
                                && (isNature(tree, k) || isOn("reasons", tree, k)));
    }

    /** Whether nature did it, or does what the clauses above tell. */
    private static boolean isByNature(Tree tree, Reading reading) {
        for (int at = reading.deed(); at >= 0; at = tree.governor(at)) {
            boolean ofOthers = at != reading.deed() && tree.child(reading.deed(), "nsubj") >= 0;
            if (tree.is(at, "VB")
                    && !ofOthers
                    && tree.children(at, "nsubj").stream().anyMatch(each -> isNature(tree, each))
                    && (at == reading.deed() || tree.hasRelation(reading.deed(), "advcl", "conj"))) {
                return true;
            }
        }
        return reading.actors().stream().anyMatch(each -> isNature(tree, each));
    }

    /** "three have drowned, two of them in the bay": the two are some of the three. */
    private static boolean isDrowning(Tree tree, int verb) {
        return tree.lemma(verb).equals("drown")
                && tree.children(verb, "obj").stream()
                        .allMatch(k -> tree.lower(tree.firstOfPhrase(k) - 1).equals(","));
    }

    /** Whether nature did it, or nobody is said to have and no word of the sentence speaks of violence. */
    static boolean mayBe(Tree tree, Reading reading) {
        boolean drowning = tree.is(reading.deed(), "VB")
                && !Clauses.isPassive(tree, reading.deed())
                && isDrowning(tree, reading.deed());
        if (drowning || isByNature(tree, reading) || isClosedForReason(tree, reading)) {
            return true;
        }
        if (HARMED.contains(tree.lemma(reading.deed())) && isOfCollapse(tree, reading.deed())) {
            return true;
        }
        boolean somebody = reading.actors().stream().anyMatch(each -> !THINGS.contains(tree.lemma(each)));
        if (!reading.type().equals("ASSAULT") || somebody) {
            return false;
        }
        boolean violent = words(tree)
                .anyMatch(k -> k != reading.deed()
                        && (VIOLENT.contains(tree.lemma(k)) || isGunfire(tree, k))
                        && !isCollision(tree, k)
                        && !isAtWorks(tree, k));
        if (!violent && words(tree).anyMatch(k -> isCollision(tree, k) || isAtWorks(tree, k))) {
            return true;
        }
        return isHarm(tree, reading) && (!violent || words(tree).anyMatch(k -> MISHAPS.contains(tree.lemma(k))));
    }

    private static IntStream words(Tree tree) {
        return IntStream.range(0, tree.size());
    }
}
