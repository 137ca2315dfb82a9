package dateline.processing.gold;

import dateline.contracts.Event.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Something that happened or is said to, as annotated.
 *
 * @param orType other types that are as good
 * @param mode {@code none} if the text must give none; absent if it is not judged
 * @param actors absent if not judged
 * @param place empty if the text tells none; absent if it is not judged
 * @param orPlace other places that are as good; an empty one says that none is
 * @param date ISO value, or {@code none} if the text does not tell; absent if it is not judged
 * @param orDate other dates that are as good; {@code none} says that none is
 * @param triggers the words that tell it, wherever it is told
 */
record GoldEvent(
        String type,
        List<String> orType,
        Optional<String> mode,
        Optional<List<Party>> actors,
        Optional<List<Party>> recipients,
        Optional<Spot> place,
        List<Spot> orPlace,
        Optional<String> date,
        List<String> orDate,
        Optional<Status> status,
        List<Words> triggers,
        boolean optional) {

    GoldEvent {
        orType = orType == null ? List.of() : List.copyOf(orType);
        orPlace = orPlace == null ? List.of() : List.copyOf(orPlace);
        orDate = orDate == null ? List.of() : List.copyOf(orDate);
    }

    /** Who takes part; country and sector are {@code none} if nobody can tell, absent if not judged. */
    record Party(Words words, Optional<String> country, Optional<String> sector) {}

    /** Where: a country has no coordinates. */
    record Spot(Optional<String> name, Optional<String> country, Optional<Double> lat, Optional<Double> lon) {}

    boolean isType(String read) {
        return type.equals(read) || orType.contains(read);
    }

    List<Words> words() {
        List<Words> all = new ArrayList<>(triggers);
        actors.orElse(List.of()).forEach(party -> all.add(party.words()));
        recipients.orElse(List.of()).forEach(party -> all.add(party.words()));
        return all;
    }
}
