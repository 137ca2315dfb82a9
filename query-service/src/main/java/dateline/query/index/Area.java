package dateline.query.index;

import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.search.Query;

/** A part of the world. */
public sealed interface Area {

    /** Between two meridians and two parallels, in degrees; if {@code west} is east of {@code east} it spans the date line. */
    record Box(double west, double south, double east, double north) implements Area {}

    /** All within some kilometres of a point. */
    record Circle(double lat, double lon, double kilometres) implements Area {}

    /** What has a point in it. */
    default Query query() {
        return switch (this) {
            case Box box -> LatLonPoint.newBoxQuery(Fields.FACT_POINT, box.south, box.north, box.west, box.east);
            case Circle circle ->
                LatLonPoint.newDistanceQuery(Fields.FACT_POINT, circle.lat, circle.lon, 1000 * circle.kilometres);
        };
    }
}
