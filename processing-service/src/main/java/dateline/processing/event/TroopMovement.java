package dateline.processing.event;

import dateline.contracts.Event;
import dateline.contracts.Event.Participant;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Says whether troops that are sent or withdrawn are those of whom that was told before, under a name that tells nobody's: "an
 * alliance sent troops" is the Northern Pact, "the detachment will leave" those that Norland will withdraw.
 */
final class TroopMovement {

    private static final Set<String> MODES = Set.of("troops", "withdraw");

    private TroopMovement() {}

    /** Two events of one type and status, of places and days that agree. */
    static boolean isOne(Event before, Event again) {
        boolean movement = before.mode().value().filter(MODES::contains).isPresent()
                && before.mode().value().equals(again.mode().value());
        return movement
                && !before.actors().isEmpty()
                && !again.actors().isEmpty()
                && (isNobodys(before.actors()) || isNobodys(again.actors()));
    }

    /** Whether only the second tells whose troops they are: "an alliance" is the one that is named later. */
    static boolean isNamedBy(Event before, Event again) {
        return isOne(before, again) && !isNobodys(again.actors());
    }

    /** "a military alliance", "the detachment": no word tells whose. */
    private static boolean isNobodys(List<Participant> who) {
        return who.stream().allMatch(each -> {
            String name = each.name().toLowerCase(Locale.ROOT);
            return each.country().value().isEmpty()
                    && Lexicon.standard().list("contingents").contains(name.substring(name.lastIndexOf(' ') + 1));
        });
    }
}
