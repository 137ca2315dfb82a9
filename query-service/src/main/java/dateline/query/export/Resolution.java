package dateline.query.export;

import dateline.contracts.AnalysisMessage.GazetteerPlace;

/** How exact a place is, in PLOVER's numbers: 1 country, 2 province, 3 district, 4 town, 5 part of a town. */
final class Resolution {

    private Resolution() {}

    static int of(GazetteerPlace place) {
        return switch (place.feature()) {
            case "country", "continent", "region" -> 1;
            case "admin1" -> 2;
            case "admin2" -> 3;
            case "district", "spot" -> 5;
            default -> 4;
        };
    }
}
