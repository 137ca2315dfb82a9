package dateline.processing.figure;

import dateline.contracts.ArticleMessage.BlockKind;
import dateline.processing.article.Paragraph;
import dateline.processing.figure.KindWords.Shown;
import java.util.Optional;
import java.util.Set;

/** Tells of which kind a count is by the words before it: "killed 12", "the deaths of 12". */
record KindBefore(KindWords words) {

    // "killed 12 soldiers, three medics and at least 30 ..."
    private static final int OBJECT_REACH = 12;
    private static final int SEARCH = 12;
    private static final Set<String> SEARCHING = Set.of("search", "comb", "scour", "hunt");
    private static final Set<String> HOLDERS = Set.of(
            "police",
            "officer",
            "authority",
            "army",
            "soldier",
            "troop",
            "rebel",
            "militant",
            "gunman",
            "gendarme",
            "agent",
            "militia",
            "insurgent");

    /**
     * What the words before a number show.
     *
     * @param first its first word, with its qualifier
     * @param last after the words for what is counted
     */
    Optional<Shown> of(Paragraph p, int first, int last) {
        return ofVerb(p, first, last).or(() -> ofNoun(p, first, last)).or(() -> sought(p, first));
    }

    /** "killed 12 people", "injuring at least 30", "shot dead 12" */
    private Optional<Shown> ofVerb(Paragraph p, int first, int last) {
        int floor = first < p.size() ? p.sentenceStart(first) : first;
        if (p.lower(first - 1).equals("with") && p.lower(first - 2).matches("along|together")) {
            return p.is(first - 3, "VBN")
                    ? patient(p, first - 3)
                    : Optional.empty(); // "was detained along with six others"
        }
        if (p.lemma(first - 1).equals("include")
                && p.is(first - 1, "VB")
                && p.lower(first - 3).equals("those")) {
            return patient(p, first - 2); // "those freed include 31 Kenyans"
        }
        if (first - 2 == floor && p.lemma(first - 1).equals("be")) {
            return patient(p, floor); // "Killed were nine policemen"
        }
        for (int i = first - 1; i >= Math.max(floor, first - OBJECT_REACH); i--) {
            int at = i;
            if (p.is(i, "VB")) {
                int before = i - 1;
                while (p.is(before, "RB")) {
                    before--;
                }
                boolean passive = p.is(i, "VBN", "VBD") && p.lemma(before).equals("be");
                boolean bare =
                        i < first - 1 && p.is(i, "VBN") && !p.lemma(before).equals("have") && p.is(before, "NN", "CD");
                return passive || bare
                        ? Optional.empty()
                        : patient(p, i)
                                .or(() -> lost(p, at, last))
                                .or(() -> held(p, at))
                                .or(() -> pulled(p, at, last));
            }
            if (p.kind() == BlockKind.HEADLINE && i == first - 1 && p.isNoun(i) && !p.is(i - 1, "JJ", "DT")) {
                return patient(p, i); // "fishermen rescue 52"
            }
            boolean dead = p.lower(i).equals("dead") && p.lemma(i - 1).matches("shoot|shot|leave");
            if (dead) {
                return Optional.of(new Shown("killed", "\"shot dead\" stands before the number"));
            }
            if (!p.is(i, "NN", "JJ", "CD", "CC", "HYPH", "DT", "PRP$", "RB", "RP")
                    && !p.word(i).equals(",")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "lost three soldiers"; {@code after} is behind the words for them. */
    private Optional<Shown> lost(Paragraph p, int verb, int after) {
        return p.lemma(verb).equals("lose")
                ? words.named("lost", p.lemma(after - 1), "so many a \"%s\" is lost")
                : Optional.empty();
    }

    /** "police held eleven of them", but not "the hall held 900" */
    private static Optional<Shown> held(Paragraph p, int verb) {
        for (int i = p.sentenceStart(verb); p.lemma(verb).equals("hold") && i < verb; i++) {
            if (HOLDERS.contains(p.lemma(i))) {
                return Optional.of(new Shown("detained", "\"" + p.word(i) + "\" hold so many"));
            }
        }
        return Optional.empty();
    }

    /** "pulled 143 from a sinking trawler", but not "pulled five bodies from the sea" */
    private static Optional<Shown> pulled(Paragraph p, int verb, int after) {
        boolean alive = p.lemma(verb).equals("pull")
                && p.lower(after).equals("from")
                && !p.lemma(after - 1).matches("body|corpse|dead");
        return alive ? Optional.of(new Shown("rescued", "so many are pulled from there")) : Optional.empty();
    }

    /** "searched the sea for at least 35 people" */
    private static Optional<Shown> sought(Paragraph p, int first) {
        for (int i = first - 2; p.lower(first - 1).equals("for") && i >= Math.max(0, first - SEARCH); i--) {
            if (SEARCHING.contains(p.lemma(i)) && p.is(i, "VB")) {
                return Optional.of(new Shown("missing", "\"" + p.word(i) + "\" for so many"));
            }
        }
        return Optional.empty();
    }

    /** "the deaths of 12 people" */
    private Optional<Shown> ofNoun(Paragraph p, int first, int last) {
        if (p.lower(first - 1).equals("of") && p.lemma(first - 2).equals("loss")) {
            return words.named("lost", p.lemma(last - 1), "the loss of so many a \"%s\"");
        }
        return p.lower(first - 1).equals("of") && p.isNoun(first - 2)
                ? words.named("of", p.lemma(first - 2), "the \"%s\" of so many")
                : Optional.empty();
    }

    private Optional<Shown> patient(Paragraph p, int i) {
        return words.named("happens to", p.lemma(i), "\"%s\" happens to those who are counted");
    }
}
