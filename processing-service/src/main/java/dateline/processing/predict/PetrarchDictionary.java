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

/** The actor and agent files that lie beside the task's input, in the format of the coder PETRARCH. */
final class PetrarchDictionary {

    private static final Pattern CODE =
            Pattern.compile("\\[\\s*([^\\]<>]*?)\\s*(?:([<>])?\\s*(\\d{6,8})(?:\\s*-\\s*(\\d{6,8}))?)?\\s*\\]");

    private final Map<String, List<Dated>> actors = new TreeMap<>();
    private final Map<String, String> agents = new LinkedHashMap<>();
    private final Map<String, List<String>> markers = new LinkedHashMap<>();

    /** A code that holds always, before, after or between days written as yyyymmdd. */
    private record Dated(String code, String from, String to) {
        boolean holds(String day) {
            return day.compareTo(from) >= 0 && day.compareTo(to) <= 0;
        }
    }

    PetrarchDictionary(Path folder) throws IOException {
        readActors(folder.resolve("PETR.Validate.actors.txt"));
        readAgents(folder.resolve("PETR.Validate.agents.txt"));
    }

    private void readActors(Path file) throws IOException {
        List<String> names = new ArrayList<>();
        for (String raw : Files.readAllLines(file)) {
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
                String plain = plain(name.replaceFirst("^\\+", ""));
                // a synonym has the codes of the name above it
                if (name.startsWith("+") && !names.isEmpty()) {
                    actors.computeIfAbsent(plain, each -> new ArrayList<>())
                            .addAll(actors.getOrDefault(names.get(0), List.of()));
                }
                names.add(plain);
            }
            Matcher code = CODE.matcher(line);
            while (code.find()) {
                Dated dated = dated(code);
                names.forEach(each ->
                        actors.computeIfAbsent(each, key -> new ArrayList<>()).add(dated));
            }
        }
    }

    private static Dated dated(Matcher code) {
        String first = code.group(3) == null ? "" : day(code.group(3));
        if (first.isEmpty()) {
            return new Dated(code.group(1), "0", "9");
        }
        if (code.group(4) != null || code.group(2) == null) {
            return new Dated(code.group(1), first, code.group(4) == null ? "9" : day(code.group(4)));
        }
        return code.group(2).equals("<") ? new Dated(code.group(1), "0", first) : new Dated(code.group(1), first, "9");
    }

    private static String day(String written) {
        return written.length() == 6 ? "19" + written : written;
    }

    private void readAgents(Path file) throws IOException {
        for (String raw : Files.readAllLines(file)) {
            String line = raw.replaceFirst("#.*", "");
            if (line.startsWith("!") && line.contains("=")) {
                String[] marker = line.split("=");
                markers.put(marker[0].strip(), List.of(marker[1].strip().split("\\s*,\\s*")));
                continue;
            }
            Matcher code = Pattern.compile("\\[\\s*([^\\]]*?)\\s*\\]").matcher(line);
            if (line.startsWith("<") || !code.find()) {
                continue;
            }
            String name = line.substring(0, line.indexOf('[')).strip();
            Matcher plural = Pattern.compile("\\{(.*?)\\}").matcher(name);
            boolean told = plural.find();
            String singular = name.replaceFirst("\\{.*", "").strip();
            for (String each : marked(singular)) {
                agents.put(plain(each), code.group(1));
                if (!told) {
                    agents.put(plain(each) + "S", code.group(1));
                    agents.put(plain(each).replaceFirst("Y$", "IES"), code.group(1));
                }
            }
            if (told && !plural.group(1).isBlank()) {
                agents.put(plain(plural.group(1)), code.group(1));
            }
        }
    }

    private List<String> marked(String name) {
        for (Map.Entry<String, List<String>> each : markers.entrySet()) {
            if (name.contains(each.getKey())) {
                return each.getValue().stream()
                        .map(word -> name.replace(each.getKey(), word))
                        .toList();
            }
        }
        return List.of(name);
    }

    private static String plain(String name) {
        return name.toUpperCase(Locale.ROOT)
                .replace('_', ' ')
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** Codes of a noun phrase on a day: its actors, each with the agents around it. */
    List<String> codes(String phrase, String day) {
        String words = " "
                + phrase.toUpperCase(Locale.ROOT)
                        .replaceAll("'S\\b", " ")
                        .replaceAll("[^A-Z0-9.& -]", " ")
                        .replaceAll("\\s+", " ")
                + " ";
        StringBuilder before = new StringBuilder();
        StringBuilder after = new StringBuilder();
        String rest = words;
        List<String> found = new ArrayList<>();
        for (String actor : longestFirst(actors.keySet())) {
            int at = rest.indexOf(" " + actor);
            Optional<String> code = actors.get(actor).stream()
                    .filter(each -> each.holds(day))
                    .map(Dated::code)
                    .reduce((a, b) -> b);
            if (at >= 0 && code.isPresent()) {
                found.add(code.get());
                rest = rest.replace(" " + actor, " ~ ");
            }
        }
        boolean former = rest.contains(" FORMER ");
        for (String agent : longestFirst(agents.keySet())) {
            if (rest.contains(" " + agent + " ")) {
                String code = agents.get(agent);
                rest = rest.replace(" " + agent + " ", " ~ ");
                if (code.startsWith("~")) {
                    after.append(code.substring(1));
                } else {
                    before.append(code.replace("~", ""));
                }
            }
        }
        String suffix = former ? (after.isEmpty() ? "" : "ELI") : after.toString();
        if (found.isEmpty()) {
            return after.isEmpty() && before.isEmpty()
                    ? List.of()
                    : List.of((before.isEmpty() ? "---" : before) + suffix);
        }
        List<String> codes = new ArrayList<>();
        for (String each : found) {
            for (String one : each.split("/")) {
                codes.add(before + one + (one.endsWith(suffix) ? "" : suffix));
            }
        }
        return codes;
    }

    private static List<String> longestFirst(java.util.Collection<String> names) {
        return names.stream()
                .sorted((one, other) -> other.length() - one.length())
                .toList();
    }
}
