package dateline.query.format;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the header {@code Accept}. What in it is no range of media types allows nothing. */
final class Accept {

    private Accept() {}

    /**
     * The format that is liked best, of those liked equally the first; empty if none is allowed.
     *
     * @param header its values; empty if it was not sent, which allows all
     */
    static Optional<Format> best(List<String> header, List<Format> formats) {
        List<Range> ranges = header.stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .flatMap(Range::read)
                .toList();
        if (header.isEmpty()) {
            return Optional.of(formats.getFirst());
        }
        Format best = null;
        double liking = 0;
        for (Format format : formats) {
            double liked = liking(format, ranges);
            if (liked > liking) {
                best = format;
                liking = liked;
            }
        }
        return Optional.ofNullable(best);
    }

    /** As the narrowest range that holds it says. */
    private static double liking(Format format, List<Range> ranges) {
        int narrowest = 0;
        double liking = 0;
        for (Range range : ranges) {
            int narrowness = range.holds(format.mediaType());
            if (narrowness > narrowest) {
                narrowest = narrowness;
                liking = range.liking;
            }
        }
        return liking;
    }

    private record Range(String mediaType, double liking) {

        private static final String ANY = "*/*";

        static Stream<Range> read(String text) {
            String[] parts = text.strip().toLowerCase(Locale.ROOT).split("\\s*;\\s*");
            Optional<String> q = Arrays.stream(parts)
                    .skip(1)
                    .filter(part -> part.startsWith("q="))
                    .map(part -> part.substring(2))
                    .findFirst();
            if (q.isEmpty()) {
                return Stream.of(new Range(parts[0], 1));
            }
            return q
                    .filter(number -> number.matches("[01](\\.[0-9]{0,3})?"))
                    .map(number -> new Range(parts[0], Double.parseDouble(number)))
                    .stream();
        }

        /** 3 if it is that type alone, 2 if all of its kind, 1 if all there are, 0 if not. */
        int holds(String type) {
            if (mediaType.equals(type)) {
                return 3;
            }
            if (mediaType.endsWith("/*") && type.startsWith(mediaType.substring(0, mediaType.length() - 1))) {
                return 2;
            }
            return mediaType.equals(ANY) ? 1 : 0;
        }
    }
}
