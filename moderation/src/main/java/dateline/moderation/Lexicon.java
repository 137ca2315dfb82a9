package dateline.moderation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The words and phrases of {@code conduct.txt}, with their inflections. */
final class Lexicon {

    /** Changes with every edit of the lists. */
    static final String VERSION = "conduct-1";

    /** What an entry is; the list's own head says what each means. */
    enum Kind {
        SLUR,
        PERHAPS_SLUR,
        THREAT,
        PROFANITY,
        RUDE,
        INSULT,
        SMEAR,
        VERMIN,
        CHARGE,
        CONTEMPT,
        HOSTILE,
        INCITE,
        HARM,
        GROUP,
        WARM
    }

    /** A listed word or phrase. */
    record Entry(Kind kind, double weight) {}

    private static final int LONGEST_PHRASE = 7;
    private static final int FEWEST_SQUEEZED = 4;
    private static final int FEWEST_PARTS = 6;
    private static final int LONGEST_DRAWN_OUT = 40;
    private static final Map<String, Entry> ENTRIES = new HashMap<>();
    private static final Map<String, Entry> INSIDE = new LinkedHashMap<>();
    private static final Map<String, Entry> AT_END = new LinkedHashMap<>();
    // How many words the longest phrase has that begins with a word.
    private static final Map<String, Integer> REACH = new HashMap<>();
    private static final Map<Character, List<String>> MASKABLE = new HashMap<>();
    private static final Set<String> HARMLESS =
            Lists.set("conduct-exceptions.txt").stream().map(Folding::key).collect(Collectors.toUnmodifiableSet());

    static {
        Kind kind = null;
        double weight = 0;
        String forms = "-";
        for (String line : Lists.lines("conduct.txt")) {
            if (line.startsWith("[")) {
                String[] head = line.substring(1, line.indexOf(']')).split(" ");
                kind = head[0].equals("slur?")
                        ? Kind.PERHAPS_SLUR
                        : Kind.valueOf(head[0].toUpperCase(java.util.Locale.ROOT));
                weight = Double.parseDouble(head[1]);
                forms = head[2];
            } else {
                for (String words : line.split(",")) {
                    add(Folding.key(words), new Entry(kind, weight), forms);
                }
            }
        }
        HARMLESS.forEach(Lexicon::reach);
        for (Map.Entry<String, Entry> each : ENTRIES.entrySet()) {
            if (isStrong(each.getValue().kind())
                    && each.getKey().length() >= FEWEST_SQUEEZED
                    && !each.getKey().contains(" ")) {
                MASKABLE.computeIfAbsent(each.getKey().charAt(0), letter -> new ArrayList<>())
                        .add(each.getKey());
            }
        }
        MASKABLE.values().forEach(words -> words.sort(null));
    }

    private Lexicon() {}

    private static void add(String words, Entry entry, String forms) {
        if (words.isEmpty()) {
            return;
        }
        switch (forms) {
            case "in" -> INSIDE.putIfAbsent(words, entry);
            case "end" -> AT_END.putIfAbsent(words, entry);
            default -> {
                put(words, entry);
                for (String ending : Inflections.of(words, forms)) {
                    put(ending, entry);
                }
            }
        }
    }

    private static void put(String words, Entry entry) {
        ENTRIES.putIfAbsent(words, entry);
        reach(words);
    }

    private static void reach(String words) {
        String[] parts = words.split(" ");
        REACH.merge(parts[0], Math.min(parts.length, LONGEST_PHRASE), Math::max);
    }

    /** The number of words after which no phrase that begins with this word goes on; 0 if none begins with it. */
    static int reach(ShadowWord first) {
        return REACH.getOrDefault(first.form(), 0);
    }

    static boolean isHarmless(String words) {
        return HARMLESS.contains(words);
    }

    /** The entry of a word or phrase, also of a long word that holds one. */
    static Optional<Entry> entry(String words) {
        Entry exact = ENTRIES.get(words);
        if (exact != null || words.length() < FEWEST_PARTS || words.indexOf(' ') >= 0 || HARMLESS.contains(words)) {
            return Optional.ofNullable(exact);
        }
        for (Map.Entry<String, Entry> each : AT_END.entrySet()) {
            if (words.endsWith(each.getKey())) {
                return Optional.of(each.getValue());
            }
        }
        for (Map.Entry<String, Entry> each : INSIDE.entrySet()) {
            if (words.contains(each.getKey())) {
                return Optional.of(each.getValue());
            }
        }
        return Optional.empty();
    }

    /** The listed form of a word that was drawn out ("fuuuck"), or the word itself. */
    static String canonical(String form) {
        if (ENTRIES.containsKey(form)) {
            return form;
        }
        boolean drawnOut = false;
        boolean doubled = false;
        for (int i = 1; i < form.length(); i++) {
            boolean same = form.charAt(i) == form.charAt(i - 1);
            doubled |= same;
            drawnOut |= same && i > 1 && form.charAt(i - 2) == form.charAt(i);
        }
        if (drawnOut) {
            String twice = squeezed(form, 2);
            if (ENTRIES.containsKey(twice)) {
                return twice;
            }
        }
        if (doubled) {
            String once = squeezed(form, 1);
            if (once.length() >= FEWEST_SQUEEZED && (drawnOut ? ENTRIES.containsKey(once) : isStrong(once))) {
                return once;
            }
            return oneRunSqueezed(form);
        }
        return form;
    }

    /** "bullshiiit", "asshoole": a strong word of which one run of letters was drawn out; else the word itself. */
    private static String oneRunSqueezed(String form) {
        for (int start = 0; start < form.length() && form.length() <= LONGEST_DRAWN_OUT; ) {
            int end = start + 1;
            while (end < form.length() && form.charAt(end) == form.charAt(start)) {
                end++;
            }
            String once = form.substring(0, start + 1) + form.substring(end);
            if (end - start > 1 && once.length() >= FEWEST_SQUEEZED && isStrong(once)) {
                return once;
            }
            start = end;
        }
        return form;
    }

    private static String squeezed(String form, int most) {
        StringBuilder letters = new StringBuilder(form.length());
        int run = 0;
        for (int i = 0; i < form.length(); i++) {
            run = i > 0 && form.charAt(i) == form.charAt(i - 1) ? run + 1 : 1;
            if (run <= most) {
                letters.append(form.charAt(i));
            }
        }
        return letters.toString();
    }

    /** Whether a word is one that people write in disguise. */
    static boolean isStrong(String form) {
        return entry(form).filter(entry -> isStrong(entry.kind())).isPresent();
    }

    private static boolean isStrong(Kind kind) {
        return switch (kind) {
            case SLUR, PERHAPS_SLUR, THREAT, PROFANITY, RUDE, INSULT, SMEAR -> true;
            default -> false;
        };
    }

    /** Strong words that begin with a letter, for comparing with one that has signs for letters. */
    static List<String> maskable(char first) {
        return MASKABLE.getOrDefault(first, List.of());
    }
}
