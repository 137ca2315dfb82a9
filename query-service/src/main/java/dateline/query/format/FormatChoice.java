package dateline.query.format;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A list, and the format that it is asked for in.
 *
 * @param suffix what the path ended in; empty if the header {@code Accept} chose
 */
public record FormatChoice(ListKind kind, Format format, String suffix) {

    private static final String BASE = "/v1/";

    /** A list that a path names, with the format if the path names one too. */
    public record Path(ListKind kind, Optional<Format> format) {

        /** Empty if the path is not that of a list, or names a format that the list does not have. */
        public static Optional<Path> read(String path) {
            return Arrays.stream(ListKind.values())
                    .filter(kind -> path.startsWith(BASE + kind.plural()))
                    .flatMap(kind -> read(kind, path.substring((BASE + kind.plural()).length())).stream())
                    .findFirst();
        }

        private static Optional<Path> read(ListKind kind, String rest) {
            if (rest.isEmpty()) {
                return Optional.of(new Path(kind, Optional.empty()));
            }
            return kind.formats().stream()
                    .filter(format -> format.suffix().equals(rest))
                    .findFirst()
                    .map(format -> new Path(kind, Optional.of(format)));
        }

        /** What is to be answered; empty if the header {@code Accept} allows no format that the list has. */
        public Optional<FormatChoice> choose(List<String> accept) {
            return format.map(named -> new FormatChoice(kind, named, named.suffix()))
                    .or(() -> Accept.best(accept, kind.formats()).map(best -> new FormatChoice(kind, best, "")));
        }
    }

    /** The path of the list, without a suffix. */
    public String path() {
        return BASE + kind.plural();
    }
}
