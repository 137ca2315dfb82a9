package dateline.moderation;

import dateline.moderation.Lexicon.Kind;
import dateline.moderation.Tokens.Stretch;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The hard words of a comment, with whom they are about and who says them. */
final class Hearing {

    private static final int REACH = 4;
    private static final Set<String> READER =
            Set.of("you", "your", "youre", "yours", "yourself", "yourselves", "u", "ur", "yall");
    private static final Set<String> CALLING = Set.of(
            "should", "must", "lets", "us", "we", "please", "just", "ought", "gotta", "shall", "need", "want", "time",
            "all");
    private static final Set<String> MASSES =
            Set.of("them", "all", "these", "those", "every", "everyone", "each", "the");
    private static final Set<String> REPORTING = Set.of(
            "said",
            "says",
            "told",
            "reported",
            "reportedly",
            "police",
            "according",
            "alleged",
            "allegedly",
            "claimed",
            "claims",
            "announced",
            "stated",
            "witnesses",
            "accused",
            "warned",
            "court",
            "convicted",
            "report",
            "reports",
            "feared",
            "fear",
            "threatened",
            "wrote",
            "recalled",
            "history",
            "ordered",
            "orders",
            "condemn",
            "condemned",
            "article",
            "refused");

    // Words with which people tell what others say, besides those above.
    private static final Set<String> TELLING = Set.of(
            "call",
            "called",
            "calling",
            "calls",
            "word",
            "words",
            "shout",
            "shouts",
            "shouted",
            "shouting",
            "heard",
            "song",
            "sings",
            "tell",
            "tells",
            "telling",
            "writes",
            "yelled",
            "yells",
            "term",
            "insult",
            "insults",
            "slur",
            "slurs");
    private static final Set<String> DENYING = Set.of(
            "not", "never", "nobody", "noone", "dont", "wont", "cant", "wouldnt", "shouldnt", "cannot", "without");
    private static final Set<String> MENTIONING = union(REPORTING, TELLING);

    private final Draft draft;
    private final List<ShadowWord> words;
    private final List<Hit> hits;
    private final List<Hit> threats;
    private final Set<String> persons = new LinkedHashSet<>(READER);

    Hearing(Draft draft) {
        this.draft = draft;
        this.words = ShadowWords.of(draft.text());
        this.hits = Hits.in(draft.text(), words);
        this.threats = Threats.in(draft.text(), words);
        draft.comment().article().ifPresent(article -> {
            article.authors().forEach(this::addPerson);
            article.commenters().forEach(this::addPerson);
        });
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> both = new LinkedHashSet<>(one);
        both.addAll(other);
        return Set.copyOf(both);
    }

    private void addPerson(String name) {
        for (Token part : Tokens.of(name)) {
            if (part.text().length() > 2) {
                persons.add(Folding.key(part.text()));
            }
        }
    }

    List<ShadowWord> words() {
        return words;
    }

    List<Hit> hits() {
        return hits;
    }

    /** Those that are the writer's own: not quoted from the article, no violence or charge that is only told of. */
    List<Hit> ownHits() {
        return hits.stream()
                .filter(hit -> !isQuoted(hit))
                .filter(hit -> !hit.is(Kind.INCITE, Kind.HARM, Kind.THREAT, Kind.CHARGE) || !isReported(hit))
                .toList();
    }

    int start(Hit hit) {
        return words.get(hit.first()).start();
    }

    int end(Hit hit) {
        return words.get(hit.last()).end();
    }

    boolean isQuoted(Hit hit) {
        return draft.isQuoted(start(hit), end(hit));
    }

    /** Whether the sentence tells what others said or did. */
    boolean isReported(Hit hit) {
        Stretch sentence = sentence(hit);
        int at = hit.first();
        while (at > 0 && words.get(at - 1).start() >= sentence.start()) {
            at--;
        }
        while (at < words.size() && words.get(at).end() <= sentence.end()) {
            if (REPORTING.contains(words.get(at).form())) {
                return true;
            }
            at++;
        }
        return false;
    }

    /** Whether it stands within a few words of "you", the author or a commenter, in the same sentence. */
    boolean isAimed(Hit hit) {
        Stretch sentence = sentence(hit);
        for (int i = Math.max(0, hit.first() - REACH); i < Math.min(words.size(), hit.last() + REACH + 1); i++) {
            ShadowWord word = words.get(i);
            if (persons.contains(word.form()) && sentence.covers(word.start(), word.end())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a group of people stands in the same sentence, before the word or right behind it. */
    boolean isOfGroup(Hit hit) {
        Stretch sentence = sentence(hit);
        for (Hit other : hits) {
            boolean near =
                    other.first() < hit.first() ? hit.first() - other.last() <= REACH : other.first() - hit.last() <= 1;
            if (other.is(Kind.GROUP) && near && sentence.covers(start(other), end(other))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb of violence is a call or a wish, with a group or "them" for its object. */
    boolean isCallForHarm(Hit hit) {
        Stretch sentence = sentence(hit);
        int before = hit.first() - 1;
        boolean first = before < 0
                || !sentence.covers(words.get(before).start(), words.get(before).end());
        boolean called = first
                || CALLING.contains(words.get(before).form())
                || words.get(before).form().equals("to")
                        && before > 0
                        && CALLING.contains(words.get(before - 1).form());
        if (!called) {
            return false;
        }
        for (int i = hit.last() + 1; i < Math.min(words.size(), hit.last() + 4); i++) {
            int at = i;
            boolean group = hits.stream().anyMatch(other -> other.is(Kind.GROUP) && other.first() == at);
            if (group
                    || words.get(i).form().equals("them")
                    || MASSES.contains(words.get(i).form())
                            && i == hit.last() + 1
                            && !words.get(i).form().equals("the")) {
                return true;
            }
        }
        return false;
    }

    /** What is said to somebody's face: threats, and that they should die. */
    List<Hit> threats() {
        return threats;
    }

    /** Whether nobody is asked: a slur or a threat, unless it is reported, denied or quoted from the article. */
    boolean isRefused(Hit hit) {
        return !isQuoted(hit) && !isBehind(hit, MENTIONING) && !isBehind(hit, DENYING) && !isDenied(hit);
    }

    /** Whether it denies itself: "I would never hurt you". */
    private boolean isDenied(Hit hit) {
        return words.subList(hit.first(), hit.last() + 1).stream().anyMatch(word -> DENYING.contains(word.form()));
    }

    /** Whether one of some words stands before it in its sentence. */
    private boolean isBehind(Hit hit, Set<String> some) {
        int start = sentence(hit).start();
        for (int at = hit.first() - 1; at >= 0 && words.get(at).start() >= start; at--) {
            // "Why don't you" denies nothing.
            boolean asks = words.get(at + 1).form().equals("you");
            if (some.contains(words.get(at).form()) && !asks) {
                return true;
            }
        }
        return false;
    }

    private Stretch sentence(Hit hit) {
        return draft.sentenceAt(start(hit));
    }
}
