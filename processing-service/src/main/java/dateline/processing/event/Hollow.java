package dateline.processing.event;

import dateline.contracts.Event.Participant;
import dateline.contracts.Event.Status;
import java.util.List;
import java.util.Set;

/** Tells words that look like a deed from the deed: "released the names", "the bill calls for a tax", "is going to abandon". */
final class Hollow {

    private static final Set<String> WORDS =
            Set.of("REQUEST", "REJECT", "SUPPORT", "ACCUSE", "AGREE", "CONCEDE", "AID");

    private static final Set<String> ARMS =
            Set.of("missile", "rocket", "drone", "air", "artillery", "military", "retaliatory", "naval", "precision");
    private static final Set<String> SITES =
            Set.of("buildings", "vehicles", "forces", "arms", "settlements", "sites", "roads");
    private static final Set<String> SAVING = Set.of("cut", "slash", "reduce", "trim", "end");

    private Hollow() {}

    /** What the words alone show. */
    static boolean is(Tree tree, Reading reading) {
        return isByAny(tree, reading)
                || isGoingTo(tree, reading.deed())
                || isShowing(tree, reading)
                || isFeeling(tree, reading)
                || isDuty(tree, reading)
                || isSilence(tree, reading)
                || isWorkForce(tree, reading)
                || isIssue(tree, reading)
                || isEstimate(tree, reading.deed())
                || isInstruction(tree, reading.deed());
    }

    /** "put the number of dead officers at 16" puts no officers anywhere. */
    private static boolean isEstimate(Tree tree, int verb) {
        return tree.lemma(verb).equals("put")
                && tree.children(verb, "obl").stream()
                        .anyMatch(k -> tree.preposition(k).equals("at")
                                && (tree.is(k, "CD", "$") || tree.child(k, "nummod") >= 0)
                                && !Clauses.isTime(tree, k));
    }

    /** "Release the lever and lift the lid." tells the reader to do it. */
    private static boolean isInstruction(Tree tree, int verb) {
        return verb == 0
                && tree.tag(verb).equals("VB")
                && tree.child(verb, "nsubj", "ccomp", "parataxis") < 0
                && tree.token(tree.size() - 1).is(".");
    }

    /** What shows only by those who take part. */
    static boolean is(Tree tree, Reading reading, List<Participant> actors, List<Participant> recipients) {
        // "the bill calls for a tax"
        boolean paper = WORDS.contains(reading.type())
                && !isReport(tree, reading)
                && (isAllThrough(tree, reading.actors(), "drafts") || isAct(tree, reading.actors()));
        boolean must = reading.rule().endsWith(Utterances.MUST) && !PublicLife.isAnyOfficial(recipients);
        return paper
                || must
                || isOfThings(tree, reading, actors, recipients)
                || isAdvice(tree, reading, recipients)
                || isToOwnPeople(tree, reading)
                || isOfFamily(tree, reading, actors, recipients)
                || isSaving(tree, reading, recipients);
    }

    private static boolean isOfThings(
            Tree tree, Reading reading, List<Participant> actors, List<Participant> recipients) {
        // "released the names"
        boolean issued = tree.lemma(reading.deed()).equals("release")
                && tree.children(reading.deed(), "obj", "nsubj:pass", "nmod").stream()
                        .anyMatch(k -> isPaper(tree, k));
        // "his travels came under fire"
        boolean told = reading.type().equals("ASSAULT")
                && actors.isEmpty()
                && (isAllThrough(tree, reading.recipients(), "conduct")
                        || recipients.isEmpty() && isOfGoods(tree, reading));
        // "flights were cancelled in the fog"
        boolean stopped = reading.mode().filter("discontinue"::equals).isPresent()
                && actors.isEmpty()
                && !PublicLife.isAnyOfficialOrUnknown(recipients);
        // "bonds rallied as funds retreated", "her smile could disarm a battalion"
        boolean moved = isAllThrough(tree, reading.actors(), "assets") || isHostileCharm(tree, reading);
        // "cannot meet the needs of towns"
        boolean met = reading.type().equals("CONSULT") && isAllThrough(tree, reading.recipients(), "aims");
        // "suspended the trial until May"
        boolean adjourned = reading.type().equals("SANCTION") && isAllThrough(tree, reading.recipients(), "hearings");
        return issued || told || stopped || moved || met || adjourned;
    }

    /** "the auditor's report accuses the port": a report finds fault as its writers do. */
    private static boolean isReport(Tree tree, Reading reading) {
        return reading.type().equals("ACCUSE")
                && reading.actors().stream().allMatch(k -> tree.lemma(k).equals("report"));
    }

    /** "wheat came under attack in Port Arrow": neither people nor what is theirs. */
    private static boolean isOfGoods(Tree tree, Reading reading) {
        return tree.lemma(reading.deed()).equals("come")
                && !reading.recipients().isEmpty()
                && reading.recipients().stream()
                        .noneMatch(k -> tree.is(k, "NNP", "PRP")
                                || SITES.stream()
                                        .anyMatch(list ->
                                                Lexicon.standard().list(list).contains(tree.lemma(k))));
    }

    private static boolean isHostileCharm(Tree tree, Reading reading) {
        return Ontology.isHostileDeed(reading.type()) && isAllThrough(tree, reading.actors(), "conduct");
    }

    /** "the Soldiers' Debt Relief Act" */
    private static boolean isAct(Tree tree, List<Integer> heads) {
        return !heads.isEmpty()
                && heads.stream()
                        .allMatch(
                                head -> tree.is(head, "NNP") && tree.lower(head).equals("act"));
    }

    /** Whether people are meant only as the owners of such a thing: of "its bill", "his travels". */
    private static boolean isAllThrough(Tree tree, List<Integer> heads, String list) {
        return !heads.isEmpty()
                && heads.stream()
                        .allMatch(head -> !tree.is(head, "NNP")
                                && Lexicon.standard().list(list).contains(tree.lemma(head)));
    }

    /** "any group that threatens judges": nobody has, as far as is told. */
    private static boolean isByAny(Tree tree, Reading reading) {
        return reading.status() != Status.NEGATED
                && reading.status() != Status.DENIED
                && reading.actors().stream().anyMatch(k -> tree.hasChild(k, Set.of("any"), "det"));
    }

    /** "is going to abandon its plans" goes nowhere. */
    private static boolean isGoingTo(Tree tree, int word) {
        return tree.lemma(word).equals("go")
                && word + 2 < tree.size()
                && tree.lower(word + 1).equals("to")
                && tree.token(word + 2).tag().equals("VB");
    }

    /** "the judges demonstrated their position", "the owners struck back", "gave away water", "the missile strikes" */
    private static boolean isShowing(Tree tree, Reading reading) {
        int deed = reading.deed();
        if (reading.type().equals("AID")
                && tree.lemma(deed).equals("give")
                && tree.hasChild(deed, Set.of("away", "up"), "compound:prt", "advmod")) {
            return true;
        }
        if (reading.type().equals("PROTEST")
                && tree.lemma(deed).equals("strike")
                && Set.of("back", "out", "down").contains(tree.lower(deed + 1))) {
            return true;
        }
        if (reading.type().equals("PROTEST") && tree.isNoun(deed) && tree.hasChild(deed, ARMS, "compound", "amod")) {
            return true;
        }
        return reading.type().equals("PROTEST")
                && tree.lemma(deed).equals("demonstrate")
                && (tree.child(deed, "obj") >= 0 || tree.child(deed, "ccomp") >= 0);
    }

    /** "she was encouraged by the report" */
    private static boolean isFeeling(Tree tree, Reading reading) {
        int word = reading.trigger();
        return reading.type().equals("REQUEST")
                && tree.lemma(word).equals("encourage")
                && Clauses.isPassive(tree, word)
                && tree.child(word, "xcomp") < 0;
    }

    /** "the party must propose another": nobody has yet. */
    private static boolean isDuty(Tree tree, Reading reading) {
        return reading.type().equals("REQUEST")
                && reading.trigger() == reading.deed()
                && reading.tellers().isEmpty()
                && !reading.rule().equals(Utterances.MUST)
                && Modality.of(tree, reading.deed()) == Modality.MUST;
    }

    /** "declined to comment on the raid", "refused to be named" refuses nothing to anybody. */
    private static boolean isSilence(Tree tree, Reading reading) {
        return reading.type().equals("REJECT")
                && tree.child(reading.trigger(), "obj") < 0
                && tree.children(reading.trigger(), "xcomp").stream()
                        .anyMatch(k -> Lexicon.standard().list("answers").contains(tree.lemma(k))
                                && tree.children(k, "obl").stream().noneMatch(with -> tree.preposition(with)
                                        .equals("with")));
    }

    /** "uses a work force of 300" */
    private static boolean isWorkForce(Tree tree, Reading reading) {
        return reading.mode().filter("crowd-control"::equals).isPresent()
                && tree.children(reading.deed(), "obj").stream()
                        .anyMatch(k -> tree.lemma(k).equals("force") && tree.child(k, "compound") >= 0);
    }

    /** "a news release" */
    private static boolean isIssue(Tree tree, Reading reading) {
        int deed = reading.deed();
        return tree.isNoun(deed)
                && tree.lemma(deed).equals("release")
                && tree.children(deed, "compound").stream().anyMatch(k -> isPaper(tree, k));
    }

    /** "summoned his cabinet" */
    private static boolean isToOwnPeople(Tree tree, Reading reading) {
        return reading.type().equals("REQUEST")
                && reading.recipients().stream()
                        .anyMatch(k -> Lexicon.standard().list("own").contains(tree.lemma(k)));
    }

    /** "warned people not to swim", "issued a warning to residents": good advice threatens nobody. */
    private static boolean isAdvice(Tree tree, Reading reading, List<Participant> recipients) {
        boolean warns = reading.mode().isEmpty() && tree.lemma(reading.deed()).equals("warn")
                || tree.lemma(reading.deed()).equals("warning")
                || tree.children(reading.deed(), "obj").stream()
                        .anyMatch(k -> tree.lemma(k).equals("warning"));
        return reading.type().equals("THREATEN")
                && !reading.rule().equals(Warnings.RULE)
                && warns
                && !recipients.isEmpty()
                && !PublicLife.isAnyOfficialOrUnknown(recipients);
    }

    /** "his grandmother refused to leave the farm": what goes on in a family is its own affair, until an office is told. */
    private static boolean isOfFamily(
            Tree tree, Reading reading, List<Participant> actors, List<Participant> recipients) {
        return !Ontology.isHostileDeed(reading.type())
                && !actors.isEmpty()
                && !PublicLife.isAny(actors, List.of())
                && reading.actors().stream()
                        .allMatch(k -> tree.tag(k).equals("NN")
                                && tree.children(k, "nmod:poss").stream().anyMatch(owner -> tree.is(owner, "PRP$")))
                && !PublicLife.isAnyOfficialOrUnknown(recipients);
    }

    /** "the board cut $7 million" takes it from nobody. */
    private static boolean isSaving(Tree tree, Reading reading, List<Participant> recipients) {
        return reading.mode().filter("discontinue"::equals).isPresent()
                && recipients.isEmpty()
                && SAVING.contains(tree.lemma(reading.deed()));
    }

    private static boolean isPaper(Tree tree, int noun) {
        return Lexicon.standard().list("papers").contains(tree.lemma(noun));
    }
}
