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
    // "lost 27 workers to Israeli air strikes"
    private static final int CAUSE = 4;
    private static final Set<String> SEARCHERS =
            Set.of("rescuer", "diver", "rescue", "crew", "firefighter", "coastguard", "helicopter");
    private static final Set<String> SEARCHING = Set.of("search", "comb", "scour", "hunt");
    private static final Set<String> AT_SEA = Set.of(
            "navy",
            "coastguard",
            "guard",
            "fisherman",
            "ship",
            "boat",
            "launch",
            "vessel",
            "trawler",
            "tanker",
            "lifeboat",
            "helicopter",
            "frigate",
            "ferry",
            "freighter",
            "crew");
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
                    ? patient(p, first - 3, last)
                    : Optional.empty(); // "was detained along with six others"
        }
        if (p.lemma(first - 1).equals("include")
                && p.is(first - 1, "VB")
                && p.lower(first - 3).equals("those")) {
            return patient(p, first - 2, last); // "those freed include 31 Kenyans"
        }
        if (first - 2 == floor && p.lemma(first - 1).equals("be")) {
            return patient(p, floor, last); // "Killed were nine policemen"
        }
        for (int i = first - 1; i >= Math.max(floor, first - OBJECT_REACH); i--) {
            int at = i;
            boolean attribute = p.is(i, "VBN") && p.isNoun(i + 1) && p.is(i - 1, "DT", "PRP$", "JJ");
            if (p.is(i, "VB") && !attribute) {
                int before = i - 1;
                while (p.is(before, "RB")) {
                    before--;
                }
                boolean passive = p.is(i, "VBN", "VBD") && p.lemma(before).equals("be");
                boolean bare =
                        i < first - 1 && p.is(i, "VBN") && !p.lemma(before).equals("have") && p.is(before, "NN", "CD");
                return passive || bare
                        ? Optional.empty()
                        : patient(p, i, last)
                                .or(() -> lost(p, at, last))
                                .or(() -> held(p, at, last))
                                .or(() -> toldToLeave(p, at, last))
                                .or(() -> words.posts(p, at, last - 1))
                                .or(() -> livesOf(p, at, last))
                                .or(() -> pulled(p, at, last));
            }
            if (p.kind() == BlockKind.HEADLINE && i == first - 1 && p.isNoun(i) && !p.is(i - 1, "JJ", "DT")) {
                return patient(p, i, last); // "fishermen rescue 52"
            }
            boolean dead = (p.lower(i).equals("dead") && p.lemma(i - 1).matches("shoot|shot|leave"))
                    || (p.lower(i).equals("death") && p.lower(i - 1).equals("to")); // "hacked to death 70"
            if (dead) {
                return Optional.of(new Shown("killed", "\"shot dead\" stands before the number"));
            }
            if (!p.is(i, "NN", "JJ", "CD", "CC", "HYPH", "DT", "PRP$", "POS", "RB", "RP")
                    && !attribute
                    && !p.lower(i).matches("himself|herself|themselves")
                    && !p.word(i).equals(",")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "lost three soldiers", "lost 27 workers to air strikes"; {@code after} is behind the words for them. */
    private Optional<Shown> lost(Paragraph p, int verb, int after) {
        if (!p.lemma(verb).equals("lose")) {
            return Optional.empty();
        }
        Optional<Shown> lost = words.named("lost", p.lemma(after - 1), "so many a \"%s\" is lost");
        boolean people = p.lower(after).matches("to|in") && People.mayBe(p, after - 1);
        for (int i = after + 1; lost.isEmpty() && people && i <= after + CAUSE; i++) {
            lost = words.named("lost to", p.lemma(i), "so many are lost to a \"%s\"");
        }
        return lost;
    }

    /** "police held eleven of them", "a navy launch picked up five others", but not "the hall held 900" */
    private static Optional<Shown> held(Paragraph p, int verb, int after) {
        boolean headline = p.kind() == BlockKind.HEADLINE
                && p.lemma(verb).equals("hold")
                && People.mayBe(p, after - 1)
                && p.lower(after).matches("in|over|after|for|on");
        if (headline) {
            return Optional.of(new Shown("detained", "\"" + p.word(verb) + "\" so many"));
        }
        boolean picks = p.lemma(verb).equals("pick") && p.lower(verb + 1).equals("up");
        boolean aboard = p.lemma(verb).matches("take|bring") && p.lower(after).matches("aboard|ashore");
        for (int i = p.sentenceStart(verb); (picks || aboard || p.lemma(verb).equals("hold")) && i < verb; i++) {
            if ((picks || aboard) && AT_SEA.contains(p.lemma(i))) {
                return Optional.of(new Shown("rescued", "\"" + p.word(i) + "\" pick up so many"));
            }
            if (HOLDERS.contains(p.lemma(i))) {
                return Optional.of(new Shown("detained", "\"" + p.word(i) + "\" take so many"));
            }
        }
        return Optional.empty();
    }

    /** "cost seven workers their lives" */
    private static Optional<Shown> livesOf(Paragraph p, int verb, int after) {
        return p.lemma(verb).equals("cost")
                        && p.lower(after).equals("their")
                        && p.lemma(after + 1).equals("life")
                ? Optional.of(new Shown("killed", "so many lives are lost"))
                : Optional.empty();
    }

    /** "ordered 45,000 people out of the low-lying districts", "told 3,000 residents to leave" */
    private static Optional<Shown> toldToLeave(Paragraph p, int verb, int after) {
        boolean told = p.lemma(verb).matches("order|tell|urge|advise|ask|instruct") && People.mayBe(p, after - 1);
        boolean leave = p.lower(after).equals("out")
                || (p.lower(after).equals("to") && p.lower(after + 1).matches("leave|evacuate|flee|go"));
        return told && leave
                ? Optional.of(new Shown("evacuated", "\"" + p.word(verb) + "\" so many to leave"))
                : Optional.empty();
    }

    /** "pulled 143 from a sinking trawler", but not "pulled five bodies from the sea" */
    private static Optional<Shown> pulled(Paragraph p, int verb, int after) {
        boolean alive = p.lemma(verb).equals("pull")
                && (p.lower(after).equals("from")
                        || p.lower(after).equals("out") && p.lower(after + 1).equals("of"))
                && !p.lemma(after - 1).matches("body|corpse|dead");
        return alive ? Optional.of(new Shown("rescued", "so many are pulled from there")) : Optional.empty();
    }

    /** "searched the sea for at least 35 people", "the search for the eleven miners", "no sign of seven of the crew" */
    private static Optional<Shown> sought(Paragraph p, int first) {
        int of = p.is(first - 1, "DT", "PRP$") ? first - 2 : first - 1;
        boolean noSign = p.lower(of).equals("of")
                && p.lemma(of - 1).matches("sign|trace")
                && p.lower(of - 2).matches("no|without|any");
        boolean search = of < first - 1 // not a firm's "search for 40 engineers"
                && p.lower(of).equals("for")
                && p.isNoun(of - 1)
                && p.lemma(of - 1).matches("search|hunt");
        if (noSign || search) {
            return Optional.of(new Shown("missing", "\"" + p.word(of - 1) + " " + p.word(of) + "\" so many"));
        }
        for (int i = first - 2; p.lower(first - 1).equals("for") && i >= Math.max(0, first - SEARCH); i--) {
            if (SEARCHING.contains(p.lemma(i)) && p.is(i, "VB")) {
                return Optional.of(new Shown("missing", "\"" + p.word(i) + "\" for so many"));
            }
            if (p.lower(first - 2).equals("looking") && SEARCHERS.contains(p.lemma(i))) {
                return Optional.of(new Shown("missing", "\"" + p.word(i) + "\" look for so many"));
            }
        }
        return Optional.empty();
    }

    /** "the deaths of 12 people" */
    private Optional<Shown> ofNoun(Paragraph p, int first, int last) {
        if (p.lower(first - 1).equals("of") && p.lemma(first - 2).equals("loss")) {
            return words.named("lost", p.lemma(last - 1), "the loss of so many a \"%s\"");
        }
        if (p.lower(first - 1).equals("of") && Lives.areLost(p, first - 2)) {
            return Optional.of(new Shown("killed", "so many lives are lost")); // "took the lives of two farmers"
        }
        if (p.lower(first - 1).equals("for")
                && p.lemma(first - 2).matches("applicant|application|candidate|apply|compete")) {
            return words.named("posts", p.lemma(last - 1), "so many a \"%s\" to apply for");
        }
        return p.lower(first - 1).equals("of") && p.isNoun(first - 2)
                ? words.named("of", p.lemma(first - 2), "the \"%s\" of so many")
                : Optional.empty();
    }

    private Optional<Shown> patient(Paragraph p, int i, int after) {
        return words.patient(p, i, after, People.mayBe(p, after - 1));
    }
}
