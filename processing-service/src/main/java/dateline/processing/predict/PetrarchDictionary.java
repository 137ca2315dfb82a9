package dateline.processing.predict;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The actor and agent files that lie beside the task's input, in the format of the coder PETRARCH.
 *
 * <p>A name stands for all words that begin with it, so that {@code BULGAR} is also the Bulgarians, unless it is short or a
 * blank ({@code _}) follows it. Of codes that hold only at times the first that holds goes before the one that always does.
 */
final class PetrarchDictionary {

    private static final Pattern CODE =
            Pattern.compile("\\[\\s*([^\\]<>]*?)\\s*(?:([<>])?\\s*(\\d{6,8})(?:\\s*-\\s*(\\d{6,8}))?)?\\s*\\]");
    private static final Pattern PLURAL = Pattern.compile("\\{(.*?)\\}");
    private static final int SHORT = 3;
    private static final String FIRST_DAY = "0";
    private static final String LAST_DAY = "9";

    private final Map<String, List<Dated>> actors = new TreeMap<>();
    private final Map<String, String> agents = new TreeMap<>();
    private final Map<String, List<String>> markers = new LinkedHashMap<>();
    private int longest = 1;

    /** A code that holds always, before, after or between days written as yyyymmdd. */
    private record Dated(String code, String from, String to) {
        boolean holds(String day) {
            return day.compareTo(from) >= 0 && day.compareTo(to) <= 0;
        }

        boolean always() {
            return from.equals(FIRST_DAY) && to.equals(LAST_DAY);
        }
    }

    /**
     * A name found at a word.
     *
     * @param actor whether it is an actor, and not only an agent of one
     * @param words how many it takes
     */
    record Found(boolean actor, String code, int words) {}

    PetrarchDictionary(Path folder) throws IOException {
        readActors(Files.readAllLines(folder.resolve("PETR.Validate.actors.txt")));
        readAgents(Files.readAllLines(folder.resolve("PETR.Validate.agents.txt")));
        actors.keySet().forEach(each -> longest = Math.max(longest, each.split(" ").length));
        agents.keySet().forEach(each -> longest = Math.max(longest, each.split(" ").length));
    }

    private void readActors(List<String> lines) {
        List<String> names = new ArrayList<>();
        for (String raw : lines) {
            String line = raw.replaceFirst("#.*", "");
            if (line.isBlank() || line.startsWith("<")) {
                continue;
            }
            int bracket = line.indexOf('[');
            String name = (bracket < 0 ? line : line.substring(0, bracket)).strip();
            if (!name.isEmpty() && !name.startsWith("+")) {
                names.clear();
            }
            if (!name.isEmpty()) {
                String key = key(name.replaceFirst("^\\+", ""));
                // a synonym has the codes of the name above it
                if (name.startsWith("+") && !names.isEmpty()) {
                    actors.computeIfAbsent(key, each -> new ArrayList<>())
                            .addAll(actors.getOrDefault(names.get(0), List.of()));
                }
                names.add(key);
            }
            Matcher code = CODE.matcher(line);
            while (code.find()) {
                Dated dated = dated(code);
                names.forEach(each ->
                        actors.computeIfAbsent(each, key -> new ArrayList<>()).add(dated));
            }
        }
    }

    /** The words of a name; a mark at the end says that words that only begin with the last are none of it. */
    private static String key(String name) {
        boolean whole = name.endsWith("_");
        String words = String.join(" ", PetrarchPhrase.words(name));
        String last = words.substring(words.lastIndexOf(' ') + 1);
        return words + (whole || last.length() <= SHORT ? "" : "*");
    }

    private static Dated dated(Matcher code) {
        String name = code.group(1).toUpperCase(Locale.ROOT);
        String first = code.group(3) == null ? "" : day(code.group(3));
        if (first.isEmpty()) {
            return new Dated(name, FIRST_DAY, LAST_DAY);
        }
        if (code.group(4) != null || code.group(2) == null) {
            return new Dated(name, first, code.group(4) == null ? LAST_DAY : day(code.group(4)));
        }
        return code.group(2).equals("<") ? new Dated(name, FIRST_DAY, first) : new Dated(name, first, LAST_DAY);
    }

    private static String day(String written) {
        return written.length() == 6 ? "19" + written : written;
    }

    private void readAgents(List<String> lines) {
        for (String raw : lines) {
            String line = raw.replaceFirst("#.*", "");
            if (line.startsWith("!") && line.contains("=")) {
                String[] marker = line.split("=");
                markers.put(marker[0].strip(), List.of(marker[1].strip().split("\\s*,\\s*")));
                continue;
            }
            Matcher code = CODE.matcher(line);
            if (!line.startsWith("<") && code.find()) {
                readAgent(line.substring(0, line.indexOf('[')).strip(), code.group(1));
            }
        }
    }

    private void readAgent(String name, String code) {
        Matcher plural = PLURAL.matcher(name);
        boolean told = plural.find();
        for (String each : marked(name.replaceFirst("\\{.*", "").strip())) {
            String words = String.join(" ", PetrarchPhrase.words(each));
            agents.put(words, code);
            // without a plural in braces it is the regular one; empty braces say that there is none
            if (!told) {
                agents.put(words.endsWith("Y") ? words.replaceFirst("Y$", "IES") : words + "S", code);
            }
        }
        if (told && !plural.group(1).isBlank()) {
            agents.put(String.join(" ", PetrarchPhrase.words(plural.group(1))), code);
        }
    }

    private List<String> marked(String name) {
        return markers.entrySet().stream()
                .filter(each -> name.contains(each.getKey()))
                .findFirst()
                .map(each -> each.getValue().stream()
                        .map(word -> name.replace(each.getKey(), word))
                        .toList())
                .orElse(List.of(name));
    }

    /** The longest name that begins at a word, on a day; an actor before an agent of the same length. */
    Optional<Found> at(List<String> words, int from, String day) {
        for (int count = Math.min(longest, words.size() - from); count > 0; count--) {
            int length = count;
            String name = String.join(" ", words.subList(from, from + count));
            Optional<Found> found = actor(name, count, day)
                    .map(code -> new Found(true, code, length))
                    .or(() -> Optional.ofNullable(agents.get(name)).map(code -> new Found(false, code, length)));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<String> actor(String name, int count, String day) {
        int shortest = name.lastIndexOf(' ') + 1 + SHORT;
        List<Dated> codes = actors.get(name);
        for (int end = name.length(); codes == null && end > shortest; end--) {
            codes = actors.get(name.substring(0, end) + "*");
        }
        if (codes == null) {
            return Optional.empty();
        }
        List<Dated> all = codes;
        return all.stream()
                .filter(each -> !each.always() && each.holds(day))
                .findFirst()
                .or(() -> all.stream().filter(Dated::always).findFirst())
                .map(Dated::code)
                // "---" and "###" stand for names that are to be passed over
                .filter(code -> Character.isLetter(code.charAt(0)));
    }
}
