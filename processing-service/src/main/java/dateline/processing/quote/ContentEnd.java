package dateline.processing.quote;

import dateline.processing.article.Paragraph;
import java.util.Set;

/** Tells where the words that somebody says end and the writer goes on. */
final class ContentEnd {

    private static final Set<String> CLAUSE_OPENERS = Set.of("after", "because", "when", "while", "as", "before", "if");

    private final Paragraph p;
    private final int limit;
    private final boolean clause;
    private final boolean relative;
    private final int cue;
    private final boolean fronted;
    private final boolean subject;

    /**
     * @param verb the cue
     * @param clause whether it is a clause that is said, and no phrase
     */
    ContentEnd(Paragraph p, int cue, boolean clause) {
        this.p = p;
        this.cue = cue;
        this.limit = Clauses.endOfWords(p, cue);
        this.clause = clause;
        this.relative = Clauses.isInRelativeClause(p, cue)
                || Subjects.of(p, cue)
                        .filter(subject -> p.is(subject.from() - 1, "WDT", "WP"))
                        .isPresent();
        this.fronted = Clauses.isInFrontedClause(p, cue);
        this.subject = p.isNoun(cue) && !Clauses.hasFinite(p, p.sentenceStart(cue), cue);
    }

    /** After the last word of what begins at this one. */
    int of(int from) {
        int end = mark(from);
        return clause ? end : withoutTime(from, end);
    }

    /** In "criticised the plan on Monday" Monday is when it was criticised. */
    private int withoutTime(int from, int end) {
        for (int i = end - 1; i > from && i > end - 5; i--) {
            if (Adjuncts.timeEnd(p, i) == end && !(p.is(i - 1, "IN") && i - 1 > from)) {
                return i;
            }
        }
        return end;
    }

    private int mark(int from) {
        int verbs = 0;
        boolean inner = false;
        for (int i = from + 1; i < limit; i++) {
            if (p.isMark(i) && p.word(i - 1).equals(",") && endsAtComma(i, from)) {
                return i + 1;
            }
            if (p.isQuoted(i)) {
                continue;
            }
            inner |= p.is(i, "WP", "WDT", "WRB");
            boolean own = verbs == 0 && clause; // "her claim that she won was": the first verb is that of the claim
            if (subject && p.isFinite(i) && !inner && (own || !p.is(Clauses.beforeAdverbs(p, i), "PRP", "CC"))) {
                verbs++;
                if (verbs > (clause ? 1 : 0) && !isChained(i)) {
                    return i;
                }
            }
            boolean explains = p.isNoun(cue) && p.word(i).equals(":"); // "its claim that it was safe: the dam leaks"
            if (p.word(i).equals(";") || explains || (!clause && isDash(i))) {
                return i;
            }
            if (p.word(i).equals(",") ? endsAtComma(i, from) : endsAt(i, from)) {
                return i;
            }
        }
        return limit;
    }

    /** The second word of "has been" or "would leave". */
    private boolean isChained(int i) {
        return p.is(i - 1, "MD") || Set.of("have", "be", "do").contains(p.lemma(i - 1));
    }

    private boolean endsAtComma(int comma, int from) {
        int next = p.isMark(comma + 1) ? comma + 2 : comma + 1;
        int plain = Clauses.pastAdverbs(p, next);
        boolean says = CueWord.verb(p, plain).isPresent();
        if ((p.is(plain, "VBG") && says)
                || p.lower(next).equals("according")
                || Cues.behind(p, comma).isPresent()) {
            return true;
        }
        if (p.isFinite(plain) && (relative || says(plain))) {
            return true;
        }
        if (p.is(next, "DT")
                && ((p.lemma(next + 1).matches("figure|number|count|toll")
                                && p.lower(next + 2).matches("that|which"))
                        || CueWord.noun(p, next + 1).isPresent()
                        || CueWord.noun(p, next + 2).isPresent())) {
            return true;
        }
        if (fronted && Clauses.startsPlainlyAt(p, next)) {
            return true;
        }
        if (p.is(next, "CC") || Clauses.turns(p, next)) {
            return endsAtTurn(next);
        }
        return !clause && !isList(comma, from);
    }

    /** At "and", "but", "while": another says something, or the same one says something else. */
    private boolean endsAtTurn(int turn) {
        int next = Clauses.pastAdverbs(p, turn + 1);
        if (p.is(next, "VB")) {
            return !clause || CueWord.verb(p, pastAuxiliaries(next)).isPresent();
        }
        if (!clause && p.lower(turn).matches("while|whereas|although|though")) {
            return true; // whatever the verb behind it is taken for
        }
        if (!Clauses.startsPlainlyAt(p, next)) {
            return false;
        }
        return !clause
                || saysBeforeClause(next) && (Clauses.turns(p, turn) || !Clauses.isPronoun(p, next))
                || writerTurns(turn, next);
    }

    /** In "said it was safe, but the bridge is shut" the writer speaks again: what is said would be told in the past. */
    private boolean writerTurns(int turn, int from) {
        if (!Clauses.turns(p, turn) || Clauses.isPronoun(p, from) || p.is(from, "EX")) {
            return false;
        }
        for (int i = from; i < limit; i++) {
            if (p.isFinite(i) && !Clauses.isInRelativeClause(p, i)) {
                return p.is(i, "VBZ", "VBP")
                        || (p.is(i, "VBD") && !Set.of("have", "be").contains(p.lemma(i)));
            }
        }
        return false;
    }

    private boolean endsAt(int i, int from) {
        if (p.lower(i).equals("according") && p.lower(i + 1).equals("to")) {
            return true;
        }
        if (p.lower(i).matches("and|but")) {
            int next = Clauses.pastAdverbs(p, i + 1);
            if (!p.is(next, "VB", "MD")) {
                return !clause && Clauses.turns(p, i);
            }
            int verb = pastAuxiliaries(next);
            boolean says = CueWord.verb(p, verb)
                    .filter(cue -> cue.speech() || !clause)
                    .flatMap(cue -> Complement.behind(p, verb + cue.length(), cue, limit))
                    .isPresent();
            return says || (!clause && p.isFinite(next));
        }
        boolean opens = CLAUSE_OPENERS.contains(p.lower(i)) && p.is(i, "IN", "WRB");
        return !clause && i > from && opens && Clauses.startsAt(p, i + 1);
    }

    private boolean says(int verb) {
        return CueWord.verb(p, verb)
                .filter(CueWord::speech)
                .flatMap(cue -> Complement.behind(p, verb + cue.length(), cue, limit))
                .isPresent();
    }

    private int pastAuxiliaries(int i) {
        int at = i;
        while (Set.of("have", "be", "do").contains(p.lemma(at)) || p.is(at, "MD", "RB")) {
            at++;
        }
        return at;
    }

    /** Whether the clause that starts here is one of somebody who says something. */
    private boolean saysBeforeClause(int from) {
        for (int i = from; i < limit; i++) {
            if (p.isFinite(i)) {
                int verb = pastAuxiliaries(i);
                return CueWord.verb(p, verb)
                        .filter(cue -> Complement.behind(p, verb + cue.length(), cue, limit)
                                        .isPresent()
                                || cue.speech() && cue.marks() == CueWord.Marks.FAR && hasMarks(verb))
                        .isPresent();
            }
        }
        return false;
    }

    private boolean hasMarks(int from) {
        for (int i = from; i < limit; i++) {
            if (p.isQuoted(i)) {
                return true;
            }
        }
        return false;
    }

    /** "trade, immigration and the courts": commas of a list do not end it. */
    private boolean isList(int comma, int from) {
        if (!p.is(comma + 1, "NN", "JJ", "DT", "VB", "CD") || p.is(comma + 1, "VBG", "VBD", "VBZ", "VBP", "VBN")) {
            return false;
        }
        for (int i = comma + 1; i < limit && !p.isFinite(i); i++) {
            if (p.lower(i).matches("and|or") && p.is(i + 1, "NN", "JJ", "DT", "VB", "CD", "PRP$")) {
                return true;
            }
        }
        return false;
    }

    private boolean isDash(int i) {
        return p.word(i).equals("—") || p.word(i).equals("–") || p.word(i).equals("--");
    }
}
