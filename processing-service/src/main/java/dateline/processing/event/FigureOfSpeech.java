package dateline.processing.event;

import dateline.contracts.Event.Participant;
import dateline.language.Token.NameKind;
import dateline.processing.actor.Sectors;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tells contests, prices and figures of speech from deeds: "Norland beat Southland 3-1", "shares declined", "battles a fire". */
final class FigureOfSpeech {

    private static final Set<String> STRUGGLE = Set.of("battle", "fight", "combat", "tackle");
    private static final Set<String> TALK = Set.of("phone", "telephone", "video", "conference");
    private static final Set<String> ARMIES = Set.of("army", "legion", "battalion", "brigade", "squadron", "troop");
    // "the navy's training ship arrived"
    private static final Set<String> PEACEFUL_SHIPS =
            Set.of("training", "tall", "cruise", "research", "sail", "museum");
    private static final Set<String> TAKEOVERS = Set.of("takeover", "buyout", "merger", "acquisition");
    private static final Set<String> FORCE = Set.of("gas", "cannon", "baton", "force", "bulldozer", "truncheon");
    private static final Set<String> BIDS = Set.of("bid", "application", "offer");
    private static final List<String> TARGETS = List.of(
            "buildings", "sites", "settlements", "seats", "forces", "vehicles", "arms", "things", "roads", "goods");
    private static final Set<String> ADVISE = Set.of("advise", "recommend", "require");

    private FigureOfSpeech() {}

    static boolean is(Tree tree, Reading reading, List<Participant> actors, List<Participant> recipients) {
        if (Trades.is(tree, reading, recipients)) {
            return true;
        }
        return switch (reading.type()) {
            case "ASSAULT" ->
                Games.isContest(reading, actors, recipients)
                        || isStruggle(tree, reading)
                        || isSomeWar(tree, reading, actors, recipients)
                        || Games.isPrize(tree, reading)
                        || isByArmyOfOthers(tree, reading)
                        || isTakenUp(tree, reading, actors)
                        || Games.isRoundOfGolf(tree, reading.deed());
            case "COERCE" ->
                Games.isPrize(tree, reading)
                        || Festivities.isByGuests(tree, reading)
                        || isByArmyOfOthers(tree, reading)
                        || isSeizedUpon(tree, reading.deed())
                        || isSiegeOfNothing(tree, reading.deed());
            case "PROTEST" ->
                Festivities.isFeast(tree, reading)
                        || !isOfWork(reading) && Festivities.isRevel(tree, reading)
                        || Games.isPrize(tree, reading)
                        || Games.isShot(tree, reading);
            case "MOBILIZE" ->
                isAtRest(tree, reading)
                        || isByArmyOfOthers(tree, reading)
                        || tree.lemma(reading.deed()).equals("draft") && isOfPaper(tree, reading.deed());
            case "CONSULT" -> isBid(tree, reading.deed());
            case "ACCUSE" -> isPriced(tree, reading);
            case "SUPPORT" -> recipients.isEmpty() && isRegret(tree, reading.deed());
            case "SANCTION" -> Games.isSport(tree, reading) || isStaffCut(tree, reading, actors);
            case "AID" ->
                isTreatedAs(tree, reading.deed())
                        // "rescued a calf"
                        || recipients.isEmpty() && tree.lemma(reading.deed()).equals("rescue");
            case "COOPERATE" -> isWithThings(tree, reading, recipients);
            case "REJECT" -> isFall(tree, reading) || isTakeover(tree, reading);
            case "CONCEDE" -> isOfMarket(tree, reading);
            case "RETREAT" ->
                isCareer(tree, reading)
                        || isDischarge(tree, reading.deed())
                        || Games.isPrize(tree, reading)
                        || isSale(tree, reading)
                        || isRescue(tree, reading);
            case "REQUEST" ->
                isTelephone(tree, reading)
                        || isOpinion(tree, reading)
                        || isAdvice(tree, reading, recipients)
                        || isHiring(tree, reading)
                        || isTold(tree, reading);
            case "THREATEN" -> isForecast(tree, reading, actors, recipients) || isOfHazard(tree, reading.trigger());
            default -> false;
        };
    }

    /** "pupils walked out of three schools": who stops work or lessons does so for no feast. */
    private static boolean isOfWork(Reading reading) {
        return reading.mode().filter(Set.of("strike", "hunger")::contains).isPresent();
    }

    /** "an army of red crabs crossed the road" */
    private static boolean isByArmyOfOthers(Tree tree, Reading reading) {
        return !reading.actors().isEmpty()
                && reading.actors().stream().allMatch(k -> ARMIES.contains(tree.lemma(k)) && isOfOthers(tree, k));
    }

    private static boolean isOfOthers(Tree tree, int army) {
        return tree.children(army, "nmod").stream()
                .anyMatch(k -> tree.preposition(k).equals("of") && tree.is(k, "NNS") && !isSomebody(tree, k));
    }

    /** "her remark was seized upon" */
    private static boolean isSeizedUpon(Tree tree, int deed) {
        return tree.lemma(deed).equals("seize")
                && Set.of("on", "upon").contains(tree.lower(deed + 1))
                && !Clauses.isTime(tree, deed + 2);
    }

    /** "laid siege to the visitors' goal": neither a place nor people. */
    private static boolean isSiegeOfNothing(Tree tree, int deed) {
        boolean siege = tree.lemma(deed).equals("lay")
                && tree.children(deed, "obj").stream()
                        .anyMatch(k -> tree.lemma(k).equals("siege"));
        List<Integer> besieged = Stream.of(deed, tree.child(deed, "obj"))
                .flatMap(k -> tree.children(k, "obl", "nmod").stream())
                .filter(k -> tree.preposition(k).equals("to"))
                .toList();
        return siege && !besieged.isEmpty() && besieged.stream().allMatch(k -> isNoTarget(tree, k));
    }

    /** "the pianist attacked the last movement": one sets about it. */
    private static boolean isTakenUp(Tree tree, Reading reading, List<Participant> actors) {
        List<Integer> objects = tree.children(reading.deed(), "obj");
        return tree.lemma(reading.deed()).equals("attack")
                && !PublicLife.isAnyViolent(actors)
                && !PublicLife.isAnyOfficialOrUnknown(actors)
                && reading.actors().stream().allMatch(k -> tree.is(k, "NN"))
                && !objects.isEmpty()
                && objects.stream()
                        .allMatch(k -> isNoTarget(tree, k)
                                || tree.hasChild(k, Lexicon.standard().list("ordinals"), "amod"));
    }

    /** Whether it is a thing at which nobody shoots. */
    private static boolean isNoTarget(Tree tree, int noun) {
        return tree.is(noun, "NN")
                && !tree.is(noun, "NNP")
                && tree.token(noun).name() == NameKind.NONE
                && !isSomebody(tree, noun)
                && TARGETS.stream().noneMatch(list -> isOn(list, tree, noun));
    }

    /** "is drafting legislation" */
    private static boolean isOfPaper(Tree tree, int deed) {
        return tree.children(deed, "obj", "nsubj:pass").stream()
                .anyMatch(k -> Stream.of("drafts", "papers", "plans", "deals").anyMatch(list -> isOn(list, tree, k)));
    }

    /** "a bid to host the games" */
    private static boolean isBid(Tree tree, int deed) {
        return tree.lemma(deed).equals("host")
                && tree.lower(deed - 1).equals("to")
                && BIDS.contains(tree.lemma(deed - 2));
    }

    /** "rejected a takeover bid" */
    private static boolean isTakeover(Tree tree, Reading reading) {
        return tree.children(reading.deed(), "obj", "nsubj:pass").stream()
                .anyMatch(k -> tree.hasChild(k, TAKEOVERS, "compound"));
    }

    /** "the auction met weak demand": what buyers want, and nobody's demand. */
    private static boolean isOfMarket(Tree tree, Reading reading) {
        return tree.lemma(reading.deed()).equals("meet")
                && tree.children(reading.deed(), "obj").stream()
                        .anyMatch(k -> tree.lemma(k).equals("demand")
                                && tree.tag(k).equals("NN")
                                && tree.child(k, "nmod:poss", "det") < 0);
    }

    /** "pulled out of Norlandic shares" */
    private static boolean isSale(Tree tree, Reading reading) {
        return reading.recipients().stream().anyMatch(k -> isOn("assets", tree, k));
    }

    /** "22 of the staff were laid off": a firm needs fewer hands. */
    private static boolean isStaffCut(Tree tree, Reading reading, List<Participant> actors) {
        return tree.lemma(reading.deed()).equals("lay") && !PublicLife.isAnyOfficialOrUnknown(actors);
    }

    /** "the clinic seeks two nurses" */
    private static boolean isHiring(Tree tree, Reading reading) {
        return tree.lemma(reading.trigger()).equals("seek")
                && reading.trigger() == reading.deed()
                && tree.child(reading.trigger(), "xcomp") < 0
                && tree.children(reading.trigger(), "obj").stream()
                        .anyMatch(k -> !tree.is(k, "NNP")
                                && Sectors.ofHead(tree.lemma(k))
                                        .filter(each -> each.what() != Sectors.What.INSTITUTION)
                                        .isPresent());
    }

    /** "sales slipped to $2 billion, the firm told the exchange": to tell something asks for nothing. */
    private static boolean isTold(Tree tree, Reading reading) {
        int word = reading.trigger();
        return tree.lemma(word).equals("tell")
                && word == reading.deed()
                && tree.is(word, "VBD", "VBZ", "VBP")
                && tree.child(word, "xcomp") < 0
                && IntStream.range(word + 1, tree.size())
                        .noneMatch(k -> tree.lower(k).equals("to"));
    }

    /** "the warship was moved to a museum", "launched a rocket into orbit" */
    private static boolean isAtRest(Tree tree, Reading reading) {
        boolean resting = tree.children(reading.deed(), "obl").stream().anyMatch(k -> isOn("resting", tree, k));
        boolean space = reading.mode().filter("weapons"::equals).isPresent()
                && IntStream.range(0, tree.size()).anyMatch(k -> isOn("space", tree, k));
        boolean training =
                reading.actors().stream().anyMatch(k -> tree.hasChild(k, PEACEFUL_SHIPS, "compound", "amod"));
        return resting || space || training;
    }

    /** "was charged a fee" */
    private static boolean isPriced(Tree tree, Reading reading) {
        return tree.lemma(reading.deed()).equals("charge")
                && tree.children(reading.deed(), "obj", "iobj").stream()
                        .anyMatch(k -> isOn("prices", tree, k) || tree.is(k, "$"));
    }

    /** "warned of storms", "warned drivers of ice": who warns brings none of it about. */
    private static boolean isOfHazard(Tree tree, int word) {
        return tree.lemma(word).equals("warn")
                && tree.children(word, "obl").stream()
                        .anyMatch(k -> Set.of("of", "about").contains(tree.preposition(k))
                                && (isOn("hazards", tree, k) || Accidents.isNature(tree, k)));
    }

    /** "is battling extradition", "fought high waves", "battled the blaze": a matter, and nobody. */
    private static boolean isStruggle(Tree tree, Reading reading) {
        return STRUGGLE.contains(tree.lemma(reading.deed()))
                && tree.children(reading.deed(), "obj", "nsubj:pass").stream()
                        .anyMatch(
                                k -> tree.token(k).name() == NameKind.NONE && tree.is(k, "NN") && !isSomebody(tree, k));
    }

    private static boolean isSomebody(Tree tree, int noun) {
        return isOn("people", tree, noun)
                || isOn("forces", tree, noun)
                || Sectors.ofHead(tree.lemma(noun)).isPresent();
    }

    private static boolean isOn(String list, Tree tree, int word) {
        return Lexicon.standard().list(list).contains(tree.lemma(word).toLowerCase(Locale.ROOT));
    }

    /** "the wars in Norland" are spoken of; "war on the weeds" harms nobody. */
    private static boolean isSomeWar(
            Tree tree, Reading reading, List<Participant> actors, List<Participant> recipients) {
        int deed = reading.deed();
        boolean onThings = !reading.recipients().isEmpty()
                && recipients.isEmpty()
                && tree.children(deed, "obj", "nsubj:pass").stream()
                        .anyMatch(k -> tree.lemma(k).equals("war"));
        return onThings
                || actors.isEmpty() && tree.isNoun(deed) && tree.lemma(deed).equals("war");
    }

    /** "expressed regret over the raid" may be a reproach; who says it to somebody apologises. */
    private static boolean isRegret(Tree tree, int deed) {
        return tree.children(deed, "obj").stream().anyMatch(k -> tree.lemma(k).equals("regret"));
    }

    /** "opened the road with tear gas" */
    private static boolean isWithThings(Tree tree, Reading reading, List<Participant> recipients) {
        return recipients.isEmpty()
                && !reading.recipients().isEmpty()
                && reading.recipients().stream().allMatch(k -> FORCE.contains(tree.lemma(k)));
    }

    /** "the crew freed a boy whose arm was caught": nobody had held him. */
    private static boolean isRescue(Tree tree, Reading reading) {
        return !reading.actors().isEmpty() && reading.actors().stream().allMatch(k -> isOn("rescuers", tree, k));
    }

    /** "treat it as a joke" */
    private static boolean isTreatedAs(Tree tree, int deed) {
        return tree.lemma(deed).equals("treat")
                && (tree.children(deed, "obl", "nmod").stream()
                                .anyMatch(k -> tree.preposition(k).startsWith("as"))
                        || tree.children(deed, "advcl").stream()
                                .anyMatch(k -> tree.hasChild(k, Set.of("as"), "mark", "case")));
    }

    /** "the index declined 2 percent" */
    private static boolean isFall(Tree tree, Reading reading) {
        int deed = reading.deed();
        return tree.is(deed, "VB")
                && tree.lemma(deed).equals("decline")
                && tree.child(deed, "xcomp") < 0
                && (tree.child(deed, "obj") < 0 || tree.is(deed + 1, "CD") || tree.is(deed + 2, "CD"));
    }

    /** "the coach stepped down", "stepped down as coach" */
    private static boolean isCareer(Tree tree, Reading reading) {
        boolean post = tree.children(reading.deed(), "obl", "nmod").stream()
                .anyMatch(k -> tree.preposition(k).equals("as") && isOn("posts", tree, k));
        return reading.mode().filter("resign"::equals).isPresent()
                && (post || reading.actors().stream().anyMatch(k -> isOn("trainers", tree, k)));
    }

    /** "discharged from hospital" */
    private static boolean isDischarge(Tree tree, int deed) {
        return Set.of("discharge", "release").contains(tree.lemma(deed))
                && tree.children(deed, "obl", "nmod").stream().anyMatch(k -> isOn("care", tree, k));
    }

    /** "phone calls with other leaders", "paid a call on the mayor" */
    private static boolean isTelephone(Tree tree, Reading reading) {
        int word = reading.trigger();
        boolean visit =
                tree.governor(word) >= 0 && tree.lemma(tree.governor(word)).equals("pay");
        return tree.isNoun(word)
                && tree.lemma(word).equals("call")
                && (visit || tree.hasChild(word, TALK, "compound", "amod"));
    }

    /** "suggested that the agency is slow": it is said to be so, and nobody is asked to do it. */
    private static boolean isOpinion(Tree tree, Reading reading) {
        return tree.lemma(reading.trigger()).equals("suggest")
                && tree.children(reading.trigger(), "ccomp").stream()
                        .anyMatch(k -> tree.is(k, "VBZ", "VBD")
                                || tree.children(k, "aux", "cop").stream()
                                        .anyMatch(aux -> tree.is(aux, "VBZ", "VBP", "VBD")));
    }

    /** "advises people to see a doctor", "the office requires care" */
    private static boolean isAdvice(Tree tree, Reading reading, List<Participant> recipients) {
        return ADVISE.contains(tree.lemma(reading.trigger()))
                && !recipients.isEmpty()
                && !PublicLife.isAnyOfficialOrUnknown(recipients);
    }

    /** "warned that prices would rise": nobody is warned, and the speaker will do nothing. */
    private static boolean isForecast(
            Tree tree, Reading reading, List<Participant> actors, List<Participant> recipients) {
        int word = reading.trigger();
        return recipients.isEmpty()
                && !reading.rule().equals(Warnings.RULE)
                && !PublicLife.isAnyOfficial(actors)
                && tree.lemma(word).equals("warn")
                && tree.child(word, "obj") < 0
                && tree.children(word, "ccomp").stream()
                        .flatMap(k -> tree.children(k, "nsubj").stream())
                        .anyMatch(k -> !tree.is(k, "PRP"));
    }
}
