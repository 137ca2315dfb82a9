package dateline.moderation;

import dateline.moderation.Lexicon.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds listed words and phrases, the longest first; words of a harmless phrase, and names, are none. */
final class Hits {

    private static final Set<String> ALSO_NAMES =
            Lists.set("conduct-names.txt").stream().map(Folding::key).collect(Collectors.toUnmodifiableSet());

    private final String text;
    private final List<ShadowWord> words;

    private Hits(String text, List<ShadowWord> words) {
        this.text = text;
        this.words = words;
    }

    static List<Hit> in(String text, List<ShadowWord> words) {
        return new Hits(text, words).all();
    }

    private List<Hit> all() {
        List<Hit> hits = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int reach = Math.min(Math.max(1, Lexicon.reach(words.get(at))), words.size() - at);
            int next = at + 1;
            for (int length = reach; length > 0; length--) {
                String phrase = phrase(at, length);
                if (Lexicon.isHarmless(phrase)) {
                    next = at + length;
                    break;
                }
                Optional<Entry> entry = Lexicon.entry(phrase);
                if (entry.isPresent()) {
                    if (length > 1 || !isName(at)) {
                        hits.add(new Hit(entry.get().kind(), entry.get().weight(), at, at + length - 1));
                    }
                    next = at + length;
                    break;
                }
            }
            at = next;
        }
        return hits;
    }

    private String phrase(int at, int length) {
        if (length == 1) {
            return words.get(at).form();
        }
        StringBuilder phrase = new StringBuilder();
        for (int i = at; i < at + length; i++) {
            // A phrase does not go on behind the end of a sentence.
            if (i > at && endsSentence(words.get(i - 1).end(), words.get(i).start())) {
                return phrase.append(" .").toString();
            }
            phrase.append(i > at ? " " : "").append(words.get(i).form());
        }
        return phrase.toString();
    }

    private boolean endsSentence(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '.' || text.charAt(i) == '?' || text.charAt(i) == '!') {
                return true;
            }
        }
        return false;
    }

    private boolean isName(int at) {
        if (!ALSO_NAMES.contains(words.get(at).form()) || !isCapitalised(at)) {
            return false;
        }
        boolean beside = isCapitalised(at - 1) && adjacent(at - 1) || isCapitalised(at + 1) && adjacent(at);
        return beside
                || at > 0
                        && !endsSentence(words.get(at - 1).end(), words.get(at).start());
    }

    private boolean adjacent(int at) {
        return words.get(at + 1).start() - words.get(at).end() <= 2;
    }

    private boolean isCapitalised(int at) {
        if (at < 0 || at >= words.size()) {
            return false;
        }
        ShadowWord word = words.get(at);
        return Character.isUpperCase(text.charAt(word.start()))
                && word.end() - word.start() > 1
                && Character.isLowerCase(text.charAt(word.end() - 1));
    }
}
