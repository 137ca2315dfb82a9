package dateline.processing.place;

/**
 * A place of the gazetteer.
 *
 * @param id {@code geonames:} and the number GeoNames gives it, {@code country:} and its alpha-3 code, {@code admin:} and
 *     the GeoNames code of an area, {@code region:} and our own word, or {@code town:} with the country and the point of a
 *     town whose number is not known
 * @param name as it is called now
 * @param country ISO 3166-1 alpha-3; empty for what lies in several or in none
 * @param admin1 GeoNames code of the area of the first order it is or lies in, such as {@code US.GA}; empty if none is known
 * @param admin1Name the usual name of that area, or empty
 * @param admin2 code of the area of the second order, or empty
 * @param population people who live there; 0 if not known
 */
public record Place(
        String id,
        String name,
        double lat,
        double lon,
        String country,
        String admin1,
        String admin1Name,
        String admin2,
        Feature feature,
        int population) {

    private static final double EARTH_RADIUS_KM = 6371;

    /** Great-circle distance. */
    double kilometresTo(Place other) {
        double a = Math.toRadians(lat);
        double b = Math.toRadians(other.lat);
        double half = Math.pow(Math.sin((b - a) / 2), 2)
                + Math.cos(a) * Math.cos(b) * Math.pow(Math.sin(Math.toRadians(other.lon - lon) / 2), 2);
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(half)));
    }

    /** Whether this area contains the other place, as their codes tell. */
    boolean contains(Place other) {
        if (equals(other)) {
            return false;
        }
        return switch (feature) {
            case COUNTRY -> country.equals(other.country);
            case ADMIN1 -> !admin1.isEmpty() && admin1.equals(other.admin1) && other.feature != Feature.ADMIN1;
            case ADMIN2 -> !admin2.isEmpty() && admin2.equals(other.admin2) && other.feature.isSettlement();
            default -> false;
        };
    }
}
