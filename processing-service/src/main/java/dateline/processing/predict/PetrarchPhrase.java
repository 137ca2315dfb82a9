package dateline.processing.predict;

import dateline.processing.predict.PetrarchDictionary.Found;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Codes noun phrases by a dictionary of PETRARCH: each actor with the agents around it, "and" taken apart. */
final class PetrarchPhrase {

    private static final String NOBODY = "---";
    private static final String FORMER = "ELI";
    private static final int ONE = 3;
    private static final int NEAR = 2;
    private static final Pattern NEXT_WORDS = Pattern.compile("^(?: \\p{Ll}[\\p{L}-]+){1,2}");
    private static final Set<String> ARTICLES = Set.of("THE", "A", "AN", "ITS", "THEIR", "HIS", "HER");

    private final PetrarchDictionary dictionary;
    private final String day;

    PetrarchPhrase(PetrarchDictionary dictionary, String day) {
        this.dictionary = dictionary;
        this.day = day;
    }

    /** What stands between two "and"s: an actor, perhaps, and agents. */
    private static final class Part {
        private String actor = "";
        private int lead;
        private boolean agentFirst;
        private boolean article;
        private boolean former;
        private final List<String> before = new ArrayList<>();
        private final List<String> after = new ArrayList<>();

        boolean hasAgents() {
            return !before.isEmpty() || !after.isEmpty();
        }

        boolean isEmpty() {
            return actor.isEmpty() && !hasAgents();
        }

        void agentsOf(Part other) {
            before.addAll(other.before);
            after.addAll(other.after);
            former = former || other.former;
        }

        List<String> codes() {
            List<String> codes = new ArrayList<>();
            for (String one : (actor.isEmpty() ? before.isEmpty() ? NOBODY : "" : actor).split("/")) {
                StringBuilder code = new StringBuilder();
                before.forEach(each -> append(code, each));
                append(code, one);
                if (former) {
                    append(code, after.isEmpty() ? "" : FORMER);
                } else {
                    after.forEach(each -> append(code, each));
                }
                codes.add(code.toString());
            }
            return codes;
        }

        /** Three letters that are there already are not said again. */
        private static void append(StringBuilder code, String more) {
            for (int at = 0; at < more.length(); at += ONE) {
                String one = more.substring(at, Math.min(more.length(), at + ONE));
                boolean said = false;
                for (int i = 0; i + ONE <= code.length(); i += ONE) {
                    said |= code.substring(i, i + ONE).equals(one);
                }
                code.append(said ? "" : one);
            }
        }
    }

    /** The words of a text in capitals, without signs; a possessive is no part of a word. */
    static List<String> words(String text) {
        String plain = text.toUpperCase(Locale.ROOT)
                .replace('_', ' ')
                .replaceAll("['’]S?(?=\\s|$|[^A-Z])", " ")
                .replaceAll("[^A-Z0-9.,& -]", " ")
                .replace(",", " , ");
        List<String> words = new ArrayList<>();
        for (String word : plain.strip().split("\\s+")) {
            String bare = word.matches("[^.]+\\.") ? word.substring(0, word.length() - 1) : word;
            if (!bare.isEmpty()) {
                words.add(bare);
            }
        }
        return words;
    }

    /** The codes of phrases that "and" joins, each once. */
    List<String> codes(List<String> phrases) {
        List<Part> all = new ArrayList<>();
        for (String phrase : phrases) {
            List<Part> parts = parts(words(phrase));
            shareAgents(parts);
            all.addAll(parts);
        }
        shareActors(all);
        Set<String> codes = new LinkedHashSet<>();
        all.forEach(each -> codes.addAll(each.codes()));
        return List.copyOf(codes);
    }

    /** The codes of the first actor that a text names and of those that "and" joins to it, with their agents. */
    List<String> first(String text) {
        Set<String> codes = new LinkedHashSet<>();
        for (Part each : parts(words(text))) {
            if (!codes.isEmpty() && (each.actor.isEmpty() || each.lead > NEAR)) {
                break;
            }
            codes.addAll(each.actor.isEmpty() ? List.of() : each.codes());
        }
        return List.copyOf(codes);
    }

    /** How many letters on an agent ends that follows at once: the "diplomats" of "Norland diplomats" after "Norland". */
    int agentAhead(String behind) {
        Matcher next = NEXT_WORDS.matcher(behind);
        boolean agent = next.find()
                && dictionary
                        .at(words(next.group()), 0, day)
                        .filter(each -> !each.actor())
                        .isPresent();
        return agent ? next.end() : 0;
    }

    private List<Part> parts(List<String> words) {
        List<Part> parts = new ArrayList<>();
        Part part = new Part();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            Optional<Found> found = dictionary.at(words, i, day);
            if (word.equals("AND") || word.equals("OR") || word.equals(",")) {
                parts.add(part);
                part = new Part();
            } else if (found.isPresent()) {
                take(part, found.get());
                i += found.get().words() - 1;
            } else {
                part.lead += part.actor.isEmpty() ? 1 : 0;
                part.article |= ARTICLES.contains(word);
                part.former |= word.equals("FORMER");
            }
        }
        parts.add(part);
        parts.removeIf(Part::isEmpty);
        return parts;
    }

    private static void take(Part part, Found found) {
        if (found.actor()) {
            // the first one is who it is; what follows says where or of whom
            part.agentFirst |= part.actor.isEmpty() && part.hasAgents();
            part.actor = part.actor.isEmpty() ? found.code() : part.actor;
        } else if (found.code().startsWith("~")) {
            part.after.add(found.code().substring(1));
        } else {
            part.before.add(found.code().replace("~", ""));
        }
    }

    /** "the envoys of Norland and Southland", "Norland and Southland troops": the agent is one of each. */
    private static void shareAgents(List<Part> parts) {
        for (int i = 0; i + 1 < parts.size(); i++) {
            Part one = parts.get(i);
            Part next = parts.get(i + 1);
            if (one.agentFirst && !next.actor.isEmpty() && !next.hasAgents() && !next.article) {
                next.agentsOf(one);
                next.agentFirst = true;
            }
        }
        for (int i = parts.size() - 1; i > 0; i--) {
            Part one = parts.get(i);
            Part before = parts.get(i - 1);
            boolean same = !one.agentFirst && !one.actor.isEmpty() && !one.article;
            if (same && one.hasAgents() && !before.actor.isEmpty() && !before.hasAgents()) {
                before.agentsOf(one);
            }
        }
    }

    /** "Norland media and government": the second is of Norland too, and so is what says which media. */
    private static void shareActors(List<Part> parts) {
        for (int i = 1; i < parts.size(); i++) {
            Part one = parts.get(i);
            Part before = parts.get(i - 1);
            if (one.actor.isEmpty() && !one.article && !before.actor.isEmpty() && before.hasAgents()) {
                one.actor = before.actor;
                if (before.after.size() > 1) {
                    one.after.addAll(0, before.after.subList(0, before.after.size() - 1));
                }
            }
        }
    }
}
