package dateline.processing.event;

import dateline.contracts.Event.Participant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tells what players, artists and firms do in their trade from public life, though a country stands before them: "The Norlandic
 * coach defended his decision", "the Norlandic choir threatened to bring the house down", "a Norlandic retailer closed 40 shops".
 */
final class Trades {

    private static final Set<String> CAPTAINS = Set.of("captain", "manager", "federation", "team", "side");
    private static final Set<String> CLUBS = Set.of("league", "federation", "club", "team", "side");
    private static final Set<String> DISMISSING = Set.of("dismiss", "sack", "fire", "cut");
    private static final Set<String> TAKING_PART = Set.of("from", "of", "out_of", "for");
    private static final Set<String> ORDINARY_COMPOUNDS = Set.of("national", "home", "women", "men", "football");

    private Trades() {}

    static boolean is(Tree tree, Reading reading, List<Participant> recipients) {
        if (isAnyCause(tree)) {
            return false;
        }
        boolean withOffice = PublicLife.isAnyOfficial(recipients);
        return switch (reading.type()) {
            case "ACCUSE", "REJECT", "SUPPORT", "REQUEST", "THREATEN" ->
                isToPlayers(tree, reading)
                        || isAmongFirms(tree, reading)
                        || !withOffice && (isByPlayers(tree, reading) || areAll(tree, reading.actors(), "artists"));
            case "RETREAT" -> isByPlayers(tree, reading) || isOfContest(tree, reading) || isByFirms(tree, reading);
            case "COERCE" ->
                reading.mode().filter("restrict"::equals).isPresent() && !withOffice && isByFirms(tree, reading);
            case "SANCTION" ->
                isAmongClubs(tree, reading)
                        || isByFirms(tree, reading) && (!withOffice || DISMISSING.contains(tree.lemma(reading.deed())));
            default -> false;
        };
    }

    /** A firm that sacks strikers, or leaves a country because of a war, takes part in more than its trade. */
    private static boolean isAnyCause(Tree tree) {
        return IntStream.range(0, tree.size())
                .anyMatch(k -> Stream.of("walkouts", "rallies", "public-causes").anyMatch(list -> isOn(list, tree, k)));
    }

    /** "the coach", "the captain accused the umpires" */
    private static boolean isByPlayers(Tree tree, Reading reading) {
        return areAll(tree, reading.actors(), "athletes")
                || !reading.actors().isEmpty()
                        && reading.actors().stream().allMatch(k -> CAPTAINS.contains(tree.lemma(k)))
                        && IntStream.range(0, tree.size()).anyMatch(k -> isOn("athletes", tree, k) || isArena(tree, k));
    }

    /** "the distiller sued a rival", "the brewer rejected a bid from a rival" */
    private static boolean isAmongFirms(Tree tree, Reading reading) {
        return isByFirms(tree, reading)
                && !reading.recipients().isEmpty()
                && reading.recipients().stream().allMatch(k -> isOn("partners", tree, k) || isFirm(tree, k));
    }

    /** "the league fined the club" */
    private static boolean isAmongClubs(Tree tree, Reading reading) {
        return !reading.actors().isEmpty()
                && reading.actors().stream().allMatch(k -> CLUBS.contains(tree.lemma(k)))
                && reading.recipients().stream()
                        .anyMatch(k -> CLUBS.contains(tree.lemma(k)) || isOn("athletes", tree, k));
    }

    /** "the friendly", "his side" */
    private static boolean isArena(Tree tree, int word) {
        return !tree.is(word, "VB")
                && (isOn("arenas", tree, word)
                        || tree.lemma(word).equals("side")
                                && tree.children(word, "nmod:poss").stream().anyMatch(k -> tree.is(k, "PRP$")));
    }

    /** "congratulated the team on its title", "urged the fans to be patient" */
    private static boolean isToPlayers(Tree tree, Reading reading) {
        List<Integer> whom =
                reading.recipients().isEmpty() ? tree.children(reading.deed(), "obj") : reading.recipients();
        return !whom.isEmpty()
                && whom.stream()
                        .allMatch(k -> isOn("athletes", tree, k)
                                || tree.lemma(k).equals("fan")
                                || tree.lemma(k).equals("team") && isPlainTeam(tree, k));
    }

    /** A rescue team is none that plays. */
    private static boolean isPlainTeam(Tree tree, int team) {
        return tree.children(team, "compound").stream().allMatch(k -> ORDINARY_COMPOUNDS.contains(tree.lemma(k)));
    }

    /** "pulled out of the friendly in Port Arrow" */
    private static boolean isOfContest(Tree tree, Reading reading) {
        return tree.children(reading.deed(), "obl").stream()
                .anyMatch(k -> isArena(tree, k) && TAKING_PART.contains(tree.preposition(k)));
    }

    private static boolean isByFirms(Tree tree, Reading reading) {
        return !reading.actors().isEmpty() && reading.actors().stream().allMatch(k -> isFirm(tree, k));
    }

    /** "retailer", "carmaker" */
    private static boolean isFirm(Tree tree, int noun) {
        return !tree.is(noun, "NNP")
                && (isOn("firms", tree, noun) || tree.lemma(noun).endsWith("maker"))
                && !isLawmaker(tree, noun);
    }

    private static boolean isLawmaker(Tree tree, int noun) {
        return Set.of("lawmaker", "policymaker", "peacemaker", "troublemaker").contains(tree.lemma(noun));
    }

    private static boolean areAll(Tree tree, List<Integer> heads, String list) {
        return !heads.isEmpty() && heads.stream().allMatch(k -> isOn(list, tree, k));
    }

    private static boolean isOn(String list, Tree tree, int word) {
        return Lexicon.standard().list(list).contains(tree.lemma(word).toLowerCase(Locale.ROOT));
    }
}
