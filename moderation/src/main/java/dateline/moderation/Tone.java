package dateline.moderation;

import dateline.moderation.Lexicon.Kind;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How hostile a comment sounds: the weights of its words, by whom they are about and what stands beside them. From
 * {@link #TOLD} on it is told, from {@link #HELD} on a comment is held with priority. The weights are in {@code conduct.txt}, {@code emoji.txt} and
 * {@code tone.txt}.
 */
final class Tone {

    /** The score from which the tone is told; a person decides. */
    static final double TOLD = 0.4;

    /** The score from which a person decides soon. */
    static final double HELD = 0.8;

    private static final Set<String> SELF = Set.of("i", "im", "me", "myself", "ive");
    private static final Set<String> OTHERS = Set.of(
            "you", "your", "youre", "u", "ur", "yall", "ya", "he", "hes", "him", "his", "she", "shes", "her", "they",
            "theyre", "them", "their", "these", "those", "who", "whos", "people");
    private static final Set<String> LINKING = Set.of(
            "is",
            "are",
            "was",
            "were",
            "be",
            "such",
            "total",
            "absolute",
            "complete",
            "these",
            "those",
            "like",
            "youre",
            "theyre",
            "hes",
            "shes",
            "you",
            "filthy",
            "stupid",
            "dirty",
            "fucking");
    private static final Map<String, Double> EMOJI = emoji();
    private static final Map<String, Double> WEIGHTS = weights();

    private final String text;
    private final List<ShadowWord> words;
    private final List<Hit> hits;
    private final List<Hit> warm;
    private final boolean groupsNamed;

    private Tone(String text, List<ShadowWord> words, List<Hit> hits) {
        this.text = text;
        this.words = words;
        this.hits = hits;
        this.warm = hits.stream().filter(hit -> hit.is(Kind.WARM)).toList();
        this.groupsNamed = hits.stream().anyMatch(hit -> hit.is(Kind.GROUP));
    }

    static double score(String text, List<ShadowWord> words, List<Hit> hits) {
        return new Tone(text, words, hits).score();
    }

    private double score() {
        double hard = 0;
        double kind = 0;
        Map<String, Integer> seen = new HashMap<>();
        for (Hit hit : hits) {
            int before = seen.merge(words.get(hit.first()).form(), 1, Integer::sum) - 1;
            double part = hit.weight() * factor(hit) / (1 + before);
            if (hit.is(Kind.WARM)) {
                kind += part;
            } else {
                hard += part;
            }
        }
        double pictures = emojiScore();
        hard += Math.max(0, pictures);
        kind += Math.min(0, pictures);
        if (hard > 0) {
            hard += groupsNamed ? weight("group beside a hard word") : 0;
            hard += isShouted() ? weight("shouted") : 0;
            hard += text.contains("!!") ? weight("several exclamation marks") : 0;
            hard += aimed() ? weight("aimed at the reader") : 0;
            hard *= 1 - weight("thinner by length") * Math.min(1, words.size() / 150.0);
        }
        return hard + Math.max(weight("warm words at most"), kind);
    }

    private double factor(Hit hit) {
        return switch (hit.kind()) {
            case INSULT, CONTEMPT, SMEAR, CHARGE, SLUR, PERHAPS_SLUR ->
                aboutSelf(hit) ? weight("about the writer") : aboutOthers(hit) ? weight("about somebody") : 1;
            case VERMIN -> calledSo(hit) ? 1 : weight("vermin, and nobody is called so");
            case HARM -> groupsNamed ? 1 : weight("harm without a group");
            case PROFANITY -> friendly(hit) ? weight("profanity among friends") : 1;
            default -> 1;
        };
    }

    private boolean aboutSelf(Hit hit) {
        return anyBefore(hit, 3, SELF) && !anyBefore(hit, 3, OTHERS);
    }

    private boolean aboutOthers(Hit hit) {
        return anyBefore(hit, 4, OTHERS);
    }

    private boolean calledSo(Hit hit) {
        return anyBefore(hit, 3, LINKING) && (anyBefore(hit, 6, OTHERS) || groupsNamed || hit.last() - hit.first() > 0);
    }

    private boolean friendly(Hit hit) {
        for (Hit other : warm) {
            if (Math.abs(other.first() - hit.last()) <= 6) {
                return true;
            }
        }
        return false;
    }

    private boolean anyBefore(Hit hit, int reach, Set<String> forms) {
        for (int i = Math.max(0, hit.first() - reach); i < hit.first(); i++) {
            if (forms.contains(words.get(i).form())) {
                return true;
            }
        }
        return false;
    }

    private boolean aimed() {
        for (Hit hit : hits) {
            if (hit.is(Kind.PROFANITY, Kind.INSULT, Kind.HOSTILE)
                    && near(hit, Set.of("you", "your", "youre", "u", "yall", "ur"))) {
                return true;
            }
        }
        return false;
    }

    private boolean near(Hit hit, Set<String> forms) {
        for (int i = Math.max(0, hit.first() - 4); i < Math.min(words.size(), hit.last() + 5); i++) {
            if (forms.contains(words.get(i).form())) {
                return true;
            }
        }
        return false;
    }

    private boolean isShouted() {
        int upper = 0;
        int cased = 0;
        for (int i = 0; i < text.length(); i++) {
            upper += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
            cased += Character.isLetter(text.charAt(i)) ? 1 : 0;
        }
        return cased >= 8 && upper * 2 > cased;
    }

    private double emojiScore() {
        double sum = 0;
        for (Map.Entry<String, Double> each : EMOJI.entrySet()) {
            sum += text.contains(each.getKey()) ? each.getValue() : 0;
        }
        return sum;
    }

    private static double weight(String name) {
        return WEIGHTS.get(name);
    }

    private static Map<String, Double> emoji() {
        Map<String, Double> all = new LinkedHashMap<>();
        for (String line : Lists.lines("emoji.txt")) {
            all.put(line.substring(0, line.indexOf(' ')), Double.parseDouble(line.substring(line.indexOf(' ') + 1)));
        }
        return all;
    }

    private static Map<String, Double> weights() {
        Map<String, Double> all = new LinkedHashMap<>();
        for (String line : Lists.lines("tone.txt")) {
            all.put(line.substring(0, line.indexOf(':')), Double.parseDouble(line.substring(line.indexOf(':') + 1)));
        }
        return all;
    }
}
