package dateline.moderation;

import dateline.moderation.Lexicon.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds threats that are made to somebody's face, by the sequences of words of {@code threats.txt}. */
final class Threats {

    private static final Map<String, List<List<Part>>> SEQUENCES = byFirstWord(read());

    private Threats() {}

    /** One part of a sequence. */
    private sealed interface Part {

        record Word(Set<String> forms) implements Part {}

        record Gap(int most) implements Part {}

        record Beginning() implements Part {}

        record Not(Set<String> forms) implements Part {}
    }

    /** Where they are, each once; of two that begin with one word the first of the list. */
    static List<Hit> in(String text, List<ShadowWord> words) {
        List<Hit> hits = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < words.size(); at++) {
            int start = at;
            int end = SEQUENCES.getOrDefault(words.get(at).form(), List.of()).stream()
                    .mapToInt(sequence -> end(sequence, 0, start, text, words))
                    .filter(each -> each >= 0)
                    .findFirst()
                    .orElse(-1);
            if (end > from) {
                hits.add(new Hit(Kind.THREAT, 1, at, end - 1));
                from = end;
            }
        }
        return hits;
    }

    /** Index behind the last word of the parts from one on, if they stand here; -1 if not. */
    private static int end(List<Part> parts, int part, int at, String text, List<ShadowWord> words) {
        if (part == parts.size()) {
            return at;
        }
        return switch (parts.get(part)) {
            case Part.Beginning() -> begins(at, text, words) ? end(parts, part + 1, at, text, words) : -1;
            case Part.Not(Set<String> forms) ->
                at < words.size() && forms.contains(words.get(at).form()) && !begins(at, text, words) ? -1 : at;
            case Part.Word(Set<String> forms) ->
                at < words.size()
                                && forms.contains(words.get(at).form())
                                && (part == 0
                                        || parts.get(0) instanceof Part.Beginning && part == 1
                                        || !ends(at, text, words))
                        ? end(parts, part + 1, at + 1, text, words)
                        : -1;
            case Part.Gap(int most) -> {
                int found = -1;
                for (int skipped = 0; skipped <= most && found < 0; skipped++) {
                    found = end(parts, part + 1, at + skipped, text, words);
                    if (at + skipped >= words.size() || ends(at + skipped, text, words)) {
                        break;
                    }
                }
                yield found;
            }
        };
    }

    /** Whether a part of a sentence begins with a word. */
    private static boolean begins(int at, String text, List<ShadowWord> words) {
        return at == 0 || between(at, text, words).chars().anyMatch(each -> ".?!,;:\n–—-“\"(".indexOf(each) >= 0);
    }

    /** Whether a sentence ends before a word. */
    private static boolean ends(int at, String text, List<ShadowWord> words) {
        return at > 0 && between(at, text, words).chars().anyMatch(each -> ".?!\n".indexOf(each) >= 0);
    }

    private static String between(int at, String text, List<ShadowWord> words) {
        int from = at < 1 ? 0 : words.get(at - 1).end();
        return at >= words.size()
                ? "."
                : text.substring(from, Math.max(from, words.get(at).start()));
    }

    private static Map<String, List<List<Part>>> byFirstWord(List<List<Part>> sequences) {
        Map<String, List<List<Part>>> all = new HashMap<>();
        for (List<Part> sequence : sequences) {
            Part first = sequence.getFirst() instanceof Part.Beginning ? sequence.get(1) : sequence.getFirst();
            if (!(first instanceof Part.Word(Set<String> forms))) {
                throw new IllegalStateException("threats.txt: a sequence must begin with a word");
            }
            forms.forEach(
                    form -> all.computeIfAbsent(form, key -> new ArrayList<>()).add(sequence));
        }
        return all;
    }

    private static List<List<Part>> read() {
        Map<String, Set<String>> classes = new HashMap<>();
        List<List<Part>> sequences = new ArrayList<>();
        for (String line : Lists.lines("threats.txt")) {
            String[] parts = line.strip().split(" +");
            if (parts[0].equals("=")) {
                classes.put(parts[1], forms(parts[2], Map.of()));
            } else {
                sequences.add(
                        Arrays.stream(parts).map(each -> part(each, classes)).toList());
            }
        }
        return List.copyOf(sequences);
    }

    private static Part part(String written, Map<String, Set<String>> classes) {
        return switch (written.charAt(0)) {
            case '^' -> new Part.Beginning();
            case '.' -> new Part.Gap(Integer.parseInt(written.substring(2)));
            case '!' -> new Part.Not(forms(written.substring(1), classes));
            default -> new Part.Word(forms(written, classes));
        };
    }

    private static Set<String> forms(String written, Map<String, Set<String>> classes) {
        return Arrays.stream(written.split("\\|"))
                .flatMap(each -> each.startsWith("<")
                        ? classes.get(each.substring(1, each.length() - 1)).stream()
                        : java.util.stream.Stream.of(each))
                .collect(Collectors.toUnmodifiableSet());
    }
}
