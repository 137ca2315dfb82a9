package dateline.processing.place;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** How likely a name means a place before anything else of the article is looked at: large and important ones are named more. */
final class Likelihood {

    private static final double OTHER_NAME = -0.8;
    private static final double AFTER_ITS_SEAT = 2;
    private static final double AFTER_SOMETHING_LARGE = 2;
    private static final int LARGE = 300_000;
    // Of these countries copy names the states by themselves: "Quebec" is the province.
    private static final Set<String> FEDERAL = Set.of("USA", "CAN", "AUS", "GBR");

    private Likelihood() {}

    /**
     * @param key of the name that the text uses
     * @return about the decimal logarithm of the people there, with something added for its rank
     */
    static double alone(Place place, String key) {
        double size = Math.log10(Math.max(place.population(), 300));
        double rank =
                switch (place.feature()) {
                    case COUNTRY -> 5 + 0.45 * size;
                    case ADMIN1 -> 3.6 + 0.4 * size;
                    case ADMIN2 -> 1.2 + 0.5 * size;
                    case CAPITAL -> size + 1.6;
                    case SEAT -> size + 0.3;
                    case TOWN -> size;
                    case DISTRICT -> size - 0.4;
                    case CONTINENT -> 9;
                    case REGION, SPOT -> 6.2;
                    case ISLAND, WATER, MOUNTAIN -> 6;
                };
        String name = PlaceNames.key(place.name());
        return name.equals(key) || name.equals(key + " city") ? rank : rank + OTHER_NAME;
    }

    /**
     * The same, where the others of the name count too: a region that is called after its seat is
     * named less than the seat, Mexico City is seldom called Mexico, and a small town that is called as a country, a state or an ocean less than those.
     */
    static double among(List<Place> candidates, Place place, String key) {
        boolean afterItsSeat = place.feature() == Feature.ADMIN1
                && !FEDERAL.contains(place.country())
                && candidates.stream()
                        .anyMatch(each -> each.feature().isSettlement() && place.contains(each) && isSeat(each));
        boolean afterSomethingLarge = place.feature().isSettlement()
                && place.feature() != Feature.CAPITAL
                && place.population() < LARGE
                && candidates.stream().anyMatch(each -> isLandOrWater(each));
        boolean calledCity = place.feature() == Feature.CAPITAL
                && PlaceNames.key(place.name()).equals(key + " city")
                && candidates.stream()
                        .anyMatch(each -> each.feature() == Feature.COUNTRY
                                && PlaceNames.key(each.name()).equals(key));
        return alone(place, key)
                + (calledCity ? OTHER_NAME : 0)
                - (afterItsSeat ? AFTER_ITS_SEAT : 0)
                - (afterSomethingLarge ? AFTER_SOMETHING_LARGE : 0);
    }

    private static boolean isLandOrWater(Place place) {
        return switch (place.feature()) {
            case COUNTRY, CONTINENT, REGION, WATER -> true;
            case ADMIN1 -> FEDERAL.contains(place.country());
            default -> false;
        };
    }

    private static boolean isSeat(Place place) {
        return place.feature() == Feature.SEAT || place.feature() == Feature.CAPITAL;
    }

    /** The likeliest by itself. */
    static Place usual(List<Place> candidates, String key) {
        return candidates.stream()
                .max(Comparator.<Place>comparingDouble(each -> among(candidates, each, key))
                        .thenComparing(Place::id))
                .orElseThrow();
    }
}
