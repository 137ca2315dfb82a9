package dateline.processing.event;

import java.util.Set;

/** Tells what has been done since a day from what was done on it. */
final class SinceThen {

    private SinceThen() {}

    /** "Police have since arrested nine and seized 12 guns": not on the day that was told before. */
    static boolean is(Tree tree, Reading reading) {
        int deed = reading.deed();
        int first = tree.hasRelation(deed, "conj") ? tree.governor(deed) : deed;
        return tree.hasChild(deed, Set.of("since"), "advmod") || tree.hasChild(first, Set.of("since"), "advmod");
    }

    /** "Norland has moved 200 troops to the border": by now, and not on the day that was told before. */
    static boolean isByNow(Tree tree, Reading reading) {
        return tree.children(reading.deed(), "aux").stream()
                .anyMatch(k -> tree.lower(k).equals("has") || tree.lower(k).equals("have"));
    }

    /**
     * Whether a time tells after what somebody has done it: "Guards have been sent after crowds broke in on Friday", "The union called the
     * strike after talks collapsed on Friday".
     */
    static boolean isAfter(Tree tree, Reading reading, int time) {
        int deed = reading.trigger();
        boolean perfect = tree.hasChild(deed, Set.of("have"), "aux") && !Modality.isEarlier(tree, deed);
        // the parser takes "after talks with the ministry collapsed" for other things
        boolean called = reading.type().equals("PROTEST") && tree.lemma(deed).equals("call");
        for (int at = deed + 1; called && at < time; at++) {
            if (tree.lower(at).equals("after")) {
                return true;
            }
        }
        for (int at = time; perfect && at >= 0 && at != deed; at = tree.governor(at)) {
            if (tree.hasRelation(at, "advcl") && tree.hasChild(at, Set.of("after"), "mark")) {
                return true;
            }
        }
        return false;
    }
}
