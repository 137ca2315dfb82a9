package dateline.processing.place;

import java.util.Locale;

/** What a place is. */
public enum Feature {
    COUNTRY,
    /** A state, province, region or other part of a country of the first order. */
    ADMIN1,
    /** A county, district or other part of the second order. */
    ADMIN2,
    CAPITAL,
    /** The seat of a part of the first order. */
    SEAT,
    TOWN,
    /** A part of a town. */
    DISTRICT,
    CONTINENT,
    REGION,
    ISLAND,
    WATER,
    MOUNTAIN,
    /** A building or ground. */
    SPOT;

    /** The feature of a populated place by its GeoNames code. */
    static Feature ofTown(String code) {
        return switch (code) {
            case "PPLC" -> CAPITAL;
            case "PPLA" -> SEAT;
            case "PPLX" -> DISTRICT;
            default -> TOWN;
        };
    }

    /** Whether it is a country or a part of one that has places in it. */
    boolean holdsPlaces() {
        return this == COUNTRY || this == ADMIN1 || this == ADMIN2;
    }

    boolean isSettlement() {
        return this == CAPITAL || this == SEAT || this == TOWN || this == DISTRICT;
    }

    /** As the messages say it. */
    String inWords() {
        return name().toLowerCase(Locale.ROOT);
    }
}
