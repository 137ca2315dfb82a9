package dateline.processing.event;

import dateline.contracts.Event.Participant;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells contests from deeds: "Norland beat Southland 3-1", "seized the second set", "was suspended for three matches". */
final class Games {

    private static final Set<String> TAKING_PART = Set.of("from", "of", "out_of", "for", "into");

    private Games() {}

    /** States, parties and players beat each other on the pitch and at the polls. */
    static boolean isContest(Reading reading, List<Participant> actors, List<Participant> recipients) {
        return reading.mode().filter("beat"::equals).isPresent()
                && !PublicLife.isAnyArmed(actors)
                && PublicLife.isAnyOfficialOrUnknown(actors)
                && PublicLife.isAnyOfficialOrUnknown(recipients);
    }

    /** "seized the second set", "withdrew from the marathon" */
    static boolean isPrize(Tree tree, Reading reading) {
        return tree.children(reading.deed(), "obj", "obl", "nsubj:pass").stream()
                .anyMatch(k -> isOn("contests", tree, k)
                        && (!tree.hasRelation(k, "obl") || TAKING_PART.contains(tree.preposition(k))));
    }

    /** "fired rounds of 66" */
    static boolean isRoundOfGolf(Tree tree, int deed) {
        return tree.lemma(deed).equals("fire")
                && tree.children(deed, "obj").stream()
                        .anyMatch(k -> tree.lemma(k).equals("round")
                                && tree.lower(k + 1).equals("of")
                                && tree.is(k + 2, "CD"));
    }

    /** "a late strike by the Norlandic forward" */
    static boolean isShot(Tree tree, Reading reading) {
        return reading.mode().filter("strike"::equals).isPresent()
                && reading.actors().stream().anyMatch(k -> isOn("players", tree, k) || isOn("players", tree, k + 1));
    }

    /** "the coach was sacked", "suspended for three matches" */
    static boolean isSport(Tree tree, Reading reading) {
        boolean matches = tree.children(reading.deed(), "obl").stream()
                .anyMatch(k -> tree.preposition(k).equals("for") && isOn("contests", tree, k));
        return matches || reading.recipients().stream().anyMatch(k -> isOn("trainers", tree, k));
    }

    private static boolean isOn(String list, Tree tree, int word) {
        return Lexicon.standard().list(list).contains(tree.lemma(word).toLowerCase(Locale.ROOT));
    }
}
