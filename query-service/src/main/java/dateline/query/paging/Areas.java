package dateline.query.paging;

import dateline.query.http.InvalidParameter;
import dateline.query.index.Area;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads parts of the world from query parameters. */
public final class Areas {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,4}(\\.[0-9]{1,12})?");
    private static final double DEFAULT_RADIUS = 50;
    private static final double MAX_RADIUS = 5000;

    private Areas() {}

    /**
     * What {@code bbox}, or {@code near} and {@code radius}, say; each null if it was not sent.
     *
     * @throws InvalidParameter if a number is none or out of range, or if both are sent
     */
    public static Optional<Area> read(String bbox, String near, String radius) {
        if (near == null && radius != null) {
            throw new InvalidParameter("radius", "needs near, which says of which point");
        }
        if (bbox != null && near != null) {
            throw new InvalidParameter("near", "cannot be asked for together with bbox");
        }
        if (bbox != null) {
            return Optional.of(box(bbox));
        }
        return Optional.ofNullable(near).map(point -> circle(point, radius));
    }

    private static Area box(String value) {
        double[] degrees = numbers("bbox", value, 4, "west,south,east,north in degrees");
        check("bbox", degrees[0], 180);
        check("bbox", degrees[1], 90);
        check("bbox", degrees[2], 180);
        check("bbox", degrees[3], 90);
        if (degrees[3] < degrees[1]) {
            throw new InvalidParameter("bbox", "has its north south of its south; it is west,south,east,north");
        }
        return new Area.Box(degrees[0], degrees[1], degrees[2], degrees[3]);
    }

    private static Area circle(String point, String radius) {
        double[] degrees = numbers("near", point, 2, "degrees north and degrees east");
        check("near", degrees[0], 90);
        check("near", degrees[1], 180);
        double kilometres = radius == null ? DEFAULT_RADIUS : numbers("radius", radius, 1, "a number of kilometres")[0];
        if (kilometres <= 0 || kilometres > MAX_RADIUS) {
            throw new InvalidParameter("radius", "must be more than 0 and at most 5000 kilometres");
        }
        return new Area.Circle(degrees[0], degrees[1], kilometres);
    }

    private static double[] numbers(String name, String value, int count, String what) {
        String[] parts = value.split(",", -1);
        double[] numbers = new double[count];
        if (parts.length != count) {
            throw new InvalidParameter(name, "must be " + what);
        }
        for (int i = 0; i < count; i++) {
            if (!NUMBER.matcher(parts[i].strip()).matches()) {
                throw new InvalidParameter(name, "must be " + what);
            }
            numbers[i] = Double.parseDouble(parts[i].strip());
        }
        return numbers;
    }

    private static void check(String name, double degrees, int most) {
        if (Math.abs(degrees) > most) {
            throw new InvalidParameter(name, "has %s, which is not from -%d to %d".formatted(degrees, most, most));
        }
    }
}
