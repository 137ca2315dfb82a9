package dateline.processing.figure;

import dateline.contracts.ArticleMessage.BlockKind;
import dateline.processing.article.Paragraph;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what a number counts from the words before it: "put the dead at 16", "the number of people detained reached
 * 5,135", "a crowd of 300", "the figure was 12". The words are in {@code totals.txt}.
 */
final class Totals {

    // "rose over the weekend, the ministry said, to 225": farther off, the noun belongs to something else.
    private static final int LINK_REACH = 9;
    private static final int CHANGE_REACH = 16;
    private static final Set<String> CHANGING =
            Set.of("raise", "lower", "cut", "revise", "increase", "reduce", "bring", "take", "push", "put", "update");
    private static final int COMPLEMENT_REACH = 7;

    private static final Set<String> EXCEEDING = Set.of("top", "exceed", "reach", "hit", "near", "total");

    private final TotalWords words = new TotalWords();
    private final FigureKinds kinds;

    Totals(FigureKinds kinds) {
        this.kinds = kinds;
    }

    /**
     * What a total is a total of.
     *
     * @param things the words for what is counted; absent if they only point back: "the figure"
     * @param kind absent if they point back
     */
    record Total(Optional<Counted> things, Optional<FigureKinds.Kind> kind) {}

    /** The kind that the words before a number with a noun tell: "put the toll at 18 people", "the dead numbered 12 men". */
    Optional<FigureKinds.Kind> kindBefore(Paragraph p, int first) {
        boolean linked = first > 0 && (p.lower(first - 1).matches("at|to") || p.is(first - 1, "VB"));
        return linked ? before(p, first).flatMap(Total::kind).filter(FigureKinds.Kind::happens) : Optional.empty();
    }

    /** What the words before a number say that it counts; {@code first} is the number's first word, qualifier included. */
    Optional<Total> before(Paragraph p, int first) {
        if (first <= 0 || first >= p.size()) {
            return Optional.empty();
        }
        int floor = p.sentenceStart(first);
        int whole = p.word(first - 2).equals(",") ? first - 3 : first - 2; // "a second pack, of nine,"
        if (p.lower(first - 1).equals("of") && whole >= floor && words.has("collection", p.lemma(whole))) {
            Counted group = new Counted(whole, whole + 1, Optional.of(whole));
            return Optional.of(new Total(Optional.of(group), Optional.of(kinds.ofThings(p, group))));
        }
        if (p.isNoun(first - 1)
                && words.has("mass", p.lemma(first - 1))
                && p.word(first - 2).matches("[,(]")) {
            return named(p, first - 1, floor); // "Port Ann, population 25,000"
        }
        if (p.word(first - 1).equals(":")) {
            return new ListedNumbers(kinds).before(p, first - 1, floor);
        }
        Optional<Total> put = put(p, first, floor);
        if (put.isPresent()) {
            return put;
        }
        Optional<Total> moved = moved(p, first, floor);
        if (moved.isPresent()) {
            return moved;
        }
        Optional<Total> numbered = numbered(p, first, floor);
        if (numbered.isPresent()) {
            return numbered;
        }
        int noun = first - 1;
        boolean linked = false;
        int reach = first - (p.lower(first - 1).matches("to|at") ? CHANGE_REACH : LINK_REACH);
        while (noun >= Math.max(floor, reach) && !isName(p, noun)) {
            boolean described = p.is(noun + 1, "HYPH"); // "a 6.9-magnitude earthquake"
            if ((p.is(noun, "CD") && !described)
                    || p.word(noun).equals(";")
                    || p.lower(noun).equals("than")) {
                return Optional.empty();
            }
            linked |= words.isLink(p, noun);
            noun--;
        }
        boolean changes =
                p.is(first - 2, "VB") && words.has("link verb", p.lemma(first - 2)); // "the toll … has risen to 29"
        boolean far = noun < first - LINK_REACH && !changes && !isChanged(p, noun);
        return !linked || far || noun < Math.max(floor, reach) ? Optional.empty() : named(p, noun, floor);
    }

    /** "taking to 27 the number of people killed" */
    Optional<Total> behind(Paragraph p, int first, int after) {
        boolean brought = p.lower(first - 1).equals("to") && p.lower(after).equals("the");
        return brought && (words.has("count", p.lemma(after + 1)) || words.has("toll", p.lemma(after + 1)))
                ? named(p, after + 1, after)
                : Optional.empty();
    }

    /** "lowered the death toll from the sinking of a ferry off Port Ann to 18" */
    private static boolean isChanged(Paragraph p, int noun) {
        int verb = noun - 1;
        while (p.is(verb, "NN", "JJ", "DT", "PRP$", "POS")) {
            verb--;
        }
        return p.is(verb, "VB") && CHANGING.contains(p.lemma(verb));
    }

    /** "It was lowered to 18": what "it" is stands before. */
    boolean isChangedTo(Paragraph p, int first) {
        int verb = first - 2;
        boolean changed = p.lower(first - 1).equals("to")
                && p.is(verb, "VB")
                && (CHANGING.contains(p.lemma(verb)) || words.has("link verb", p.lemma(verb)));
        int subject = verb - 1;
        while (changed && p.is(subject, "VB", "RB", "MD")) {
            subject--;
        }
        return changed && p.lower(subject).matches("it|that|this");
    }

    /** "puts livestock deaths at 1.1 million" */
    private Optional<Total> put(Paragraph p, int first, int floor) {
        int noun = first - 2;
        if (!p.lower(first - 1).equals("at") || !p.is(noun, "NNS")) {
            return Optional.empty();
        }
        int from = noun;
        while (from - 1 >= floor && p.is(from - 1, "NN", "JJ")) {
            from--;
        }
        int verb = p.is(from - 1, "DT", "PRP$") ? from - 2 : from - 1;
        Counted things = new Counted(from, noun + 1, Optional.of(noun));
        return p.lemma(verb).equals("put") && p.is(verb, "VB")
                ? Optional.of(new Total(Optional.of(things), Optional.of(kinds.ofThings(p, things))))
                : Optional.empty();
    }

    /** "Road deaths in Norland fell to 3,894" */
    private Optional<Total> moved(Paragraph p, int first, int floor) {
        int verb = p.lower(first - 2).matches("up|down") ? first - 3 : first - 2; // "went up to 34"
        boolean moves = words.has("link verb", p.lemma(verb)) || CHANGING.contains(p.lemma(verb));
        boolean told = p.is(verb, "VB") || p.kind() == BlockKind.HEADLINE; // there the tagger takes verbs for nouns
        if (!p.lower(first - 1).equals("to") || !told || !moves) {
            return Optional.empty();
        }
        Optional<Integer> subject = subject(p, verb).filter(noun -> noun >= floor && isName(p, noun));
        if (subject.isPresent()) {
            return named(p, subject.get(), floor); // "The toll from four days of rain rose to 27"
        }
        int last = verb - 1;
        while (last > floor && (p.is(last, "VB", "MD", "RB") || (p.is(last, "NNP") && !p.is(last, "NNPS")))) {
            last--;
        }
        last = p.is(last, "IN") ? last - 1 : last; // "in Norland"
        int from = phraseStart(p, last, floor);
        int before = p.is(from - 1, "DT", "PRP$") ? from - 2 : from - 1;
        boolean opens =
                before < floor || p.is(before, ",", "CC") || p.lower(before).matches("as|that|while");
        boolean plain = opens && p.is(last, "NNS") && !p.isCalendarOrUnit(last) && !isName(p, last);
        return plain ? complement(p, from, last) : Optional.empty();
    }

    private static Optional<Integer> subject(Paragraph p, int verb) {
        int start = p.sentenceStart(verb);
        return p.sentence(verb)
                .syntax()
                .flatMap(syntax ->
                        syntax.dependents(verb - start, "nsubj", "nsubj:pass").findFirst())
                .map(noun -> start + noun);
    }

    private static int lastOfPhrase(Paragraph p, int from) {
        int last = from;
        while (p.is(last, "DT", "PRP$", "JJ", "NN", "VBN", "VBG", "HYPH")
                && p.is(last + 1, "JJ", "NN", "VBN", "VBG", "HYPH")) {
            last++;
        }
        return last;
    }

    private static int phraseStart(Paragraph p, int last, int floor) {
        int from = last;
        while (from > floor && p.is(from - 1, "NN", "JJ", "HYPH", "VBN")) {
            from--;
        }
        return from;
    }

    /** "the force would number about 2,500" */
    private Optional<Total> numbered(Paragraph p, int first, int floor) {
        boolean exceeds =
                EXCEEDING.contains(p.lower(first - 1).replaceFirst("(?:ed|s)$", "")) && p.is(first - 2, "NNS");
        if (exceeds) {
            return complement(p, first - 2, first - 2); // "cases top 1,900"
        }
        // the tagger often takes the verb for a noun
        boolean verb = p.lemma(first - 1).equals("number") && (p.is(first - 1, "VB") || p.is(first - 2, "MD"));
        if (!verb) {
            return Optional.empty();
        }
        int noun = first - 2;
        while (noun >= floor && (p.is(noun, "MD", "RB", "VB") || !words.has("collection", p.lemma(noun)))) {
            noun--;
        }
        Counted group = new Counted(noun, noun + 1, Optional.of(noun));
        return noun < floor
                ? Optional.empty()
                : Optional.of(new Total(Optional.of(group), Optional.of(kinds.ofThings(p, group))));
    }

    /** Whether a word names what is counted: "toll", "figure", "the dead", "it" after "put". */
    private boolean isName(Paragraph p, int i) {
        return (p.isNoun(i) && (words.has("toll", p.lemma(i)) || words.has("count", p.lemma(i)) || words.isMass(p, i)))
                || isState(p, i)
                || (p.lower(i).equals("it") && p.lemma(i - 1).equals("put"))
                || (p.isNoun(i) && ofCount(p, i) >= 0);
    }

    /** "the dead", "the injured" */
    private boolean isState(Paragraph p, int i) {
        boolean deed =
                p.is(i, "NN") && !p.is(i, "NNS") && !p.lower(i).matches("dead|missing|wounded|injured"); // "the murder"
        return p.lower(i - 1).equals("the") && !deed && kinds.ofState(p, i).isPresent() && !p.isNoun(i + 1);
    }

    private Optional<Total> named(Paragraph p, int at, int floor) {
        int count = ofCount(p, at);
        if (count >= 0) {
            return complement(p, count + 2, at);
        }
        if (words.has("toll", p.lemma(at))) {
            return Optional.of(toll(p, at, floor));
        }
        if (words.isMass(p, at)) {
            Counted mass = new Counted(at, at + 1, Optional.of(at));
            FigureKinds.Kind kind = words.has("money", p.lemma(at))
                    ? FigureKinds.Kind.told("money", "\"" + p.word(at) + "\" is money")
                    : kinds.ofThings(p, mass);
            return Optional.of(new Total(Optional.of(mass), Optional.of(kind)));
        }
        if (isState(p, at)) {
            Counted group = new Counted(at, at + 1, Optional.empty());
            return Optional.of(new Total(Optional.of(group), kinds.ofState(p, at)));
        }
        if (p.lower(at + 1).equals("of") && !p.is(at + 2, "CD", "RB", "IN", "JJR")) {
            return complement(p, at + 2, lastOfPhrase(p, at + 2)); // "number of dead", "number of new cases"
        }
        Optional<FigureKinds.Kind> before = kinds.ofState(p, at - 1); // "detained count"
        return Optional.of(new Total(Optional.empty(), before.or(() -> those(p, at, floor))));
    }

    /** "no total for those detained; the ministry last put it at 12" */
    private Optional<FigureKinds.Kind> those(Paragraph p, int at, int floor) {
        for (int i = at - 1; i > floor; i--) {
            if (p.lower(i - 1).matches("those|the") && p.lower(i - 2).matches("of|for") && !p.isNoun(i)) {
                return kinds.ofState(p, i);
            }
        }
        return Optional.empty();
    }

    /** "the death toll", "the toll of the flood"; "the injury toll" */
    private Total toll(Paragraph p, int at, int floor) {
        Optional<FigureKinds.Kind> other = at - 1 >= floor ? kinds.ofState(p, at - 1) : Optional.empty();
        return new Total(
                Optional.empty(),
                other.or(() -> Optional.of(FigureKinds.Kind.told("killed", "the \"toll\" is so many"))));
    }

    /** In "the number of people detained" the word before "of", seen from any word behind it; -1 if there is none. */
    private int ofCount(Paragraph p, int i) {
        for (int k = i - 1; k >= Math.max(p.sentenceStart(i), i - COMPLEMENT_REACH); k--) {
            if (p.lower(k).equals("of") && (words.has("count", p.lemma(k - 1)) || words.has("toll", p.lemma(k - 1)))) {
                return k - 1;
            }
            if (!p.is(k, "NN", "JJ", "DT", "VBN", "HYPH", "POS", "PRP$", "IN")) {
                return -1;
            }
        }
        return -1;
    }

    /** What stands behind "number of". */
    private Optional<Total> complement(Paragraph p, int from, int last) {
        int start = p.is(from, "DT", "PRP$") ? from + 1 : from;
        if (words.has("toll", p.lemma(from - 2))) {
            return Optional.of(toll(p, from - 2, p.sentenceStart(from)));
        }
        Optional<FigureKinds.Kind> state = Optional.empty();
        int head = -1;
        int behind = Math.max(last, start); // "number of its dead"
        int end = behind + (kinds.ofState(p, behind + 1).isPresent() && p.is(behind + 1, "VBN", "VBD") ? 1 : 0);
        for (int i = start; i <= end && !p.is(i, "IN"); i++) {
            if (state.isEmpty()) {
                state = kinds.ofState(p, i);
            }
            if (p.isNoun(i) && (head < 0 || head == i - 1)) {
                head = i;
            }
        }
        int to = head < 0 ? start + 1 : head + 1;
        Counted things = new Counted(start, Math.max(to, start + 1), head < 0 ? Optional.empty() : Optional.of(head));
        return Optional.of(
                new Total(Optional.of(things), Optional.of(state.orElseGet(() -> kinds.ofThings(p, things)))));
    }
}
