package dateline.processing.figure;

import dateline.contracts.Answer;
import dateline.contracts.ArticleMessage.BlockKind;
import dateline.language.Token.NameKind;
import dateline.processing.article.Paragraph;
import dateline.processing.figure.KindWords.Shown;
import dateline.processing.wordlist.WordList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells of which kind a count is, by what happens to those who are counted, what they do, and what they are: by
 * {@code kinds.txt}.
 */
final class FigureKinds {

    private static final String OTHER = "other";

    // "12 people in the north of the island were killed": how far behind the noun its verb may stand.
    private static final int VERB_REACH = 12;
    private static final Pattern GAP = Pattern.compile(" … ");
    private static final Set<String> HEDGES = new HashSet<>(WordList.of(FigureKinds.class, "hedges.txt"));

    private final KindWords words = new KindWords();
    private final KindBefore before = new KindBefore(words);

    /**
     * A kind.
     *
     * @param known whether a word tells it
     * @param happens whether it is told by what happens to those who are counted, not only by what they are
     */
    record Kind(Answer answer, boolean known, boolean happens) {

        static Kind told(String kind, String reason) {
            return new Kind(Answer.of(kind, reason), true, true);
        }

        /** The same kind for another reason. */
        Kind as(String reason) {
            return new Kind(new Answer(answer.value(), reason), known, happens);
        }
    }

    /**
     * The kind of a count.
     *
     * @param first first word of the number with its qualifier
     * @param last after its last word
     * @param counted what stands behind it
     */
    Kind of(Paragraph p, int first, int last, Optional<Counted> counted) {
        int to = counted.map(Counted::to).orElse(last);
        int after = p.is(to, "''") ? to + 1 : to;
        int behind = BetweenVerb.overAside(p, after);
        boolean ofGroup = p.lower(last).equals("of") && p.is(last + 1, "DT"); // "six of the wounded died"
        Optional<Shown> shown = counted.filter(c -> ofGroup)
                .flatMap(c -> behind(p, behind))
                .or(() -> counted.filter(
                                c -> c.head().isEmpty() || p.lower(c.from()).equals("dead"))
                        .flatMap(c -> state(p, c.from())))
                .or(() -> behind(p, behind))
                .or(() -> behind(p, BetweenVerb.overRelative(p, behind)))
                .or(() -> counted.flatMap(c -> said(p, c)))
                .or(() -> counted.flatMap(c -> ill(p, c)))
                .or(() -> before.of(p, first, to))
                .or(() -> counted.flatMap(c -> inside(p, c)));
        Optional<Shown> noun = shown.isPresent() ? shown : counted.flatMap(c -> noun(p, c));
        return noun.map(each -> new Kind(Answer.of(each.kind(), each.reason()), true, shown.isPresent()))
                .orElseGet(FigureKinds::none);
    }

    /** The kind by what is counted alone. */
    Kind ofThings(Paragraph p, Counted counted) {
        return noun(p, counted)
                .map(each -> new Kind(Answer.of(each.kind(), each.reason()), true, false))
                .orElseGet(FigureKinds::none);
    }

    /** The kind of those who are called by a state: "the dead", "people detained", "the injured". */
    Optional<Kind> ofState(Paragraph p, int i) {
        return named("state", p.lower(i), "\"%s\" says of whom")
                .or(() -> p.is(i, "VBN", "VBD", "JJ")
                        ? named("happens to", p.lemma(i), "\"%s\" says of whom")
                                .or(() ->
                                        named("happens to", p.lower(i).replaceFirst("ed$", ""), "\"%s\" says of whom"))
                                .or(() -> named("happens to", p.lower(i).replaceFirst("d$", ""), "\"%s\" says of whom"))
                        : Optional.empty())
                .or(() -> p.isNoun(i) ? named("noun", p.lemma(i), "\"%s\" says of whom") : Optional.empty())
                .map(each -> Kind.told(each.kind(), each.reason()));
    }

    /** The kind by the words right behind a number without a noun: "103 were killed", "67 in a serious condition". */
    Optional<Kind> behindNumber(Paragraph p, int after) {
        return behind(p, after).or(() -> said(p, after)).map(each -> Kind.told(each.kind(), each.reason()));
    }

    /** No word tells the kind. */
    static Kind none() {
        return new Kind(Answer.of(OTHER, "no word of kinds.txt tells more"), false, false);
    }

    private Optional<Shown> named(String how, String word, String reason) {
        return words.named(how, word, reason);
    }

    /** "dozens killed", "12 dead", "30 more injured" */
    private Optional<Shown> state(Paragraph p, int i) {
        boolean alone = !p.is(i + 1, "DT", "CD", "NN", "PRP", "JJ", "VB");
        return named("state", p.lower(i), "\"%s\" stands behind the number")
                .or(() ->
                        alone ? named("state alone", p.lower(i), "\"%s\" stands behind the number") : Optional.empty())
                .or(() -> p.is(i, "VBN", "VBD") && !p.is(i + 1, "DT", "CD", "NN", "PRP", "JJ")
                        ? named("happens to", p.lemma(i), "\"%s\" happens to those who are counted")
                        : Optional.empty());
    }

    /** "treated 300 cholera patients" */
    private Optional<Shown> ill(Paragraph p, Counted counted) {
        return counted.head()
                .flatMap(at -> named("noun with", p.lower(at - 1) + " " + p.lemma(at), "\"%s\""))
                .filter(each -> each.kind().equals("infected"));
    }

    /** "40 missing migrants", "12 wounded soldiers" */
    private Optional<Shown> inside(Paragraph p, Counted counted) {
        for (int i = counted.from(); i < counted.head().orElse(counted.from()); i++) {
            int at = i;
            Optional<Shown> state = named("state", p.lower(i), "\"%s\" stands before the noun")
                    .or(() -> p.is(at, "VBN")
                            ? named("happens to", p.lemma(at), "\"%s\" stands before the noun")
                            : Optional.empty());
            if (state.isPresent()) {
                return state;
            }
        }
        return Optional.empty();
    }

    /** "12 people in the north were reported killed", "30 people died" */
    private Optional<Shown> behind(Paragraph p, int after) {
        boolean people = after > 0 && People.mayBe(p, after - 1);
        int end = after < p.size() ? Math.min(p.sentenceEnd(after), after + VERB_REACH) : after;
        boolean passive = false;
        boolean verb = false;
        for (int i = after; i < end; i++) {
            if (!verb || !passive) {
                int as = i == after && p.lower(i).equals("as") ? i + 1 : i; // "listed 63 as missing"
                Optional<Shown> state = i == after ? state(p, as) : Optional.empty();
                if (state.isPresent()) {
                    return state;
                }
            }
            if (i == after && Headlines.isVerb(p, i) && !p.is(i, "VB")) {
                Optional<Shown> does = named("does", p.lower(i), "those who are counted \"%s\"");
                if (does.isPresent()) {
                    return does; // "nine die in raid"
                }
            }
            if (p.lemma(i).equals("be") || p.lemma(i).equals("get")) {
                passive = true;
                verb = true;
            } else if (p.lemma(i).equals("have") || p.is(i, "MD") || p.is(i, "RB") || HEDGES.contains(p.lower(i))) {
                verb |= p.is(i, "VB", "MD");
            } else if (p.is(i, "VB", "JJ") && (verb || isTold(p, i))) {
                int at = i;
                if (p.lower(i + 1).equals("dead")) {
                    return Optional.of(
                            new Shown("killed", "\"" + p.word(i) + " dead\" is said of those who are counted"));
                }
                Optional<Shown> does = named("does", p.lemma(i), "those who are counted \"%s\"");
                Optional<Shown> suffer = passive
                        ? named("state", p.lower(i), "\"%s\" is said of those who are counted")
                                .or(() -> p.is(at, "VBG") ? Optional.empty() : patient(p, at, people))
                        : missing(p, i);
                return p.is(i, "VB") && does.isPresent() ? does : suffer;
            } else if (!BetweenVerb.isInside(p, i)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether a verb tells what is: in a headline the tagger may take it for an infinitive. */
    private static boolean isTold(Paragraph p, int i) {
        return p.is(i, "VBD", "VBZ", "VBP", "VBN") || (p.kind() == BlockKind.HEADLINE && p.is(i, "VB"));
    }

    /** "1,204 people are being held", "12 men in custody": only of people. */
    private Optional<Shown> said(Paragraph p, Counted counted) {
        if (counted.head()
                .filter(head -> People.are(p, head) || p.lemma(head).equals("crowd"))
                .isEmpty()) {
            return Optional.empty();
        }
        return said(p, counted.to())
                .or(() -> leave(p, counted))
                .or(() -> said(p, BetweenVerb.overAside(p, counted.to())))
                .filter(each -> !each.kind()
                        .equals(words.of("never").get(p.lemma(counted.head().get()))));
    }

    /** "28,500 people had left the town": not the players of a team, nor those who left a firm. */
    private static Optional<Shown> leave(Paragraph p, Counted counted) {
        int after = BetweenVerb.overAside(p, counted.to());
        int verb = p.lemma(after).equals("have") ? after + 1 : after;
        int object = p.is(verb + 1, "DT", "PRP$") ? verb + 2 : verb + 1;
        while (p.is(object, "JJ", "VBG")) {
            object++;
        }
        boolean home =
                p.lemma(object).matches("town|village|city|area|region|district|camp|home|house|valley|island|hamlet")
                        || (object < p.size() && p.token(object).name() == NameKind.LOCATION);
        boolean leave = p.lemma(verb).equals("leave")
                && p.is(verb, "VBD", "VBN")
                && p.lemma(counted.head().orElse(counted.from()))
                        .matches("person|people|resident|family|villager|civilian|inhabitant|household|townsman");
        return leave && home ? Optional.of(new Shown("displaced", "they \"left\" where they lived")) : Optional.empty();
    }

    private Optional<Shown> said(Paragraph p, int after) {
        StringBuilder behind = new StringBuilder(" ");
        int end = Math.min(p.size(), after + VERB_REACH);
        for (int i = after; i < end && !p.lower(i).matches("[,.;:]|but"); i++) {
            if (p.lower(i).equals("and") && !(p.isNoun(i - 1) && p.isNoun(i + 1))) {
                break;
            }
            behind.append(p.lower(i)).append(' ');
        }
        return words.of("said of people").entrySet().stream()
                .filter(each -> isSaid(behind, each.getKey()))
                .min(Comparator.comparing((Map.Entry<String, String> each) ->
                                -each.getKey().length())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(each -> new Shown(each.getValue(), "\"" + each.getKey() + "\" is said of those who are counted"));
    }

    /** Whether the words stand there; of words with "…" between them, the one behind the other. */
    private static boolean isSaid(StringBuilder behind, String words) {
        int at = 0;
        for (String each : GAP.split(words)) {
            at = behind.indexOf(" " + each + " ", at);
            if (at < 0) {
                return false;
            }
        }
        return true;
    }

    private Optional<Shown> patient(Paragraph p, int i, boolean people) {
        int noun = i - 1;
        while (p.is(noun, "VB", "MD", "RB")) {
            noun--;
        }
        int head = noun;
        return words.patient(p, i, i + 1, people).or(() -> words.posts(p, i, head));
    }

    private Optional<Shown> missing(Paragraph p, int i) {
        return p.lower(i - 1).matches("went|gone|remain|remained|remains|go")
                ? named("state", p.lower(i), "\"%s\" is said of those who are counted")
                : Optional.empty();
    }

    private Optional<Shown> noun(Paragraph p, Counted counted) {
        int head = counted.head().orElse(-1);
        if (head >= 0 && Lives.areLost(p, head)) {
            return Optional.of(new Shown("killed", "so many lives are lost"));
        }
        if (head >= 0 && p.lemma(head).equals("case")) {
            return Illnesses.beside(this, p, counted, head)
                    .flatMap(illness -> named("case of", illness, "cases of \"%s\""));
        }
        return counted.head().flatMap(at -> named("noun with", p.lower(at - 1) + " " + p.lemma(at), "\"%s\"")
                .or(() -> noun(p, at))
                .or(() -> at < counted.to() - 1 ? noun(p, counted.to() - 1) : Optional.empty()));
    }

    /** Whether people are counted, in so many words. */
    boolean isOfPeople(Count count) {
        return !count.isLeftOut()
                && count.headName().isPresent()
                && People.are(count.p(), count.p().at(count.object().get().end() - 1));
    }

    boolean isIllness(String word) {
        return words.of("case of").containsKey(word);
    }

    private Optional<Shown> noun(Paragraph p, int at) {
        // the lemma of "troops" is "troops"
        return named("noun", p.lemma(at), "the noun \"%s\"")
                .or(() -> named("noun", p.lower(at).replaceFirst("s$", ""), "the noun \"%s\""));
    }
}
