package dateline.ingest.page;

import dateline.contracts.Known;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The parts that outlets divide their news into, by the names that most of them use. */
final class Sections {

    private static final Set<String> USUAL = Set.of(
            "africa",
            "americas",
            "arts",
            "asia",
            "books",
            "business",
            "cities",
            "climate",
            "crime",
            "culture",
            "economy",
            "education",
            "elections",
            "energy",
            "entertainment",
            "environment",
            "europe",
            "fashion",
            "features",
            "finance",
            "food",
            "health",
            "india",
            "international",
            "lifestyle",
            "local",
            "markets",
            "middle-east",
            "money",
            "movies",
            "national",
            "opinion",
            "politics",
            "property",
            "religion",
            "science",
            "society",
            "south-asia",
            "sport",
            "sports",
            "states",
            "technology",
            "travel",
            "uk",
            "us",
            "weather",
            "world");

    // Names in other languages, which are read on lines of their own but not looked for in addresses.
    private static final Set<String> ELSEWHERE = WordFile.lines("section-names.txt").stream()
            .flatMap(line -> Arrays.stream(line.split("\\s+")))
            .map(Sections::folded)
            .collect(Collectors.toSet());

    private static final int LONGEST = 30;

    private Sections() {}

    /**
     * Whether a line by itself is the name of a section, perhaps cut short by the printer: "International",
     * "Internationa", or a part of the page's own address.
     */
    static boolean isSectionLine(String line, Optional<String> address) {
        String name = folded(line);
        if (line.length() > LONGEST || name.isEmpty() || !name.matches("[\\p{L}-]+")) {
            return false;
        }
        return USUAL.contains(name)
                || ELSEWHERE.contains(name)
                || name.endsWith("-news") && USUAL.contains(name.substring(0, name.length() - 5))
                || USUAL.stream().anyMatch(each -> isCutOf(name, each, 2))
                || inPath(name, address).isPresent();
    }

    /** The section that a section line names, with the whole word from the address if the line is cut. */
    static Known of(String line, Optional<String> address) {
        String name = folded(line);
        Optional<String> segment = inPath(name, address);
        if (segment.isEmpty()) {
            return new Known(line, "section line");
        }
        boolean cut = !segment.get().equals(name);
        return new Known(
                titled(segment.get()),
                cut ? "URL path; the page itself shows the cut word '%s'".formatted(line) : "URL path");
    }

    /** The section that the address tells by itself, if it has a usual name. */
    static Optional<Known> of(String address) {
        return Addresses.segments(address).stream()
                .map(each -> each.toLowerCase(Locale.ROOT))
                .filter(USUAL::contains)
                .reduce((first, second) -> second)
                .map(name -> new Known(titled(name), "URL path"));
    }

    private static Optional<String> inPath(String name, Optional<String> address) {
        return address.flatMap(each -> {
            List<String> path = Addresses.segments(each);
            return path.subList(0, Math.max(0, path.size() - 1)).stream()
                    .map(part -> part.toLowerCase(Locale.ROOT))
                    .filter(part -> part.equals(name) || isCutOf(name, part, part.length()))
                    .findFirst();
        });
    }

    /** Whether a printer's cutter left this of a name, at one end of it: "Internationa", "RNATIONAL". */
    private static boolean isCutOf(String left, String name, int mostLost) {
        return left.length() > 4
                && name.length() - left.length() <= mostLost
                && (name.startsWith(left) || name.endsWith(left));
    }

    private static String folded(String line) {
        return line.strip().toLowerCase(Locale.ROOT).replace(' ', '-').replace("&", "and");
    }

    private static String titled(String segment) {
        if (segment.length() <= 2) {
            return segment.toUpperCase(Locale.ROOT);
        }
        StringBuilder out = new StringBuilder();
        for (String word : segment.split("[-_]")) {
            if (!word.isEmpty()) {
                out.append(out.isEmpty() ? "" : " ")
                        .append(Character.toUpperCase(word.charAt(0)))
                        .append(word.substring(1));
            }
        }
        return out.toString();
    }
}
