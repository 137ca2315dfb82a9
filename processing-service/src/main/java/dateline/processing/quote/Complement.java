package dateline.processing.quote;

import dateline.language.Token;
import dateline.processing.article.Paragraph;
import java.util.Optional;
import java.util.Set;

/**
 * What stands behind a cue as the words that are said or thought.
 *
 * @param from its first word in the paragraph
 * @param frame in which form it stands there, as {@code cues.txt} calls it
 * @param cueTo after the last word of the cue, with the preposition that belongs to it
 */
record Complement(int from, String frame, int cueTo) {

    private static final Set<String> PREPOSITIONS =
            Set.of("about", "of", "for", "on", "at", "against", "over", "with", "in", "by");
    private static final Set<String> QUESTIONS =
            Set.of("whether", "if", "how", "why", "what", "who", "whom", "when", "where", "which");
    private static final Set<String> RUMOURS = Set.of(
            "report",
            "claim",
            "rumour",
            "rumor",
            "allegation",
            "suggestion",
            "accusation",
            "charge",
            "speculation",
            "notion",
            "idea");
    private static final Set<String> CLAUSES = Set.of("that", "bare", "wh", "said");

    /** Whether it is a clause with a finite verb. */
    boolean isClause() {
        return CLAUSES.contains(frame);
    }

    /** The complement of a cue that ends before {@code cueTo}; absent if the words behind it are none that it takes. */
    static Optional<Complement> behind(Paragraph p, int cueTo, CueWord cue, int limit) {
        Adjuncts between = new Adjuncts(p, Clauses.pastAdverbs(p, cueTo), !cue.takes("tell"));
        int first = between.at();
        do {
            Optional<Complement> found = at(p, between, cueTo, cue, limit, first);
            if (found.isPresent()) {
                return found;
            }
        } while (between.step(limit));
        return Optional.empty();
    }

    private static Optional<Complement> at(
            Paragraph p, Adjuncts between, int cueTo, CueWord cue, int limit, int first) {
        int i = between.at();
        boolean close = i == first;
        if (i >= limit) {
            return Optional.empty();
        }
        int word = p.word(i).equals(",") && i > cueTo ? i + 1 : i;
        if (p.lower(word).equals("that") && cue.takes("that") && isConjunction(p, word)) {
            return found(word, "that", cueTo);
        }
        NounPhrase rumour =
                close && (cue.denies() || cue.word().equals("confirm")) ? NounPhrase.startingAt(p, i) : null;
        if (rumour != null
                && RUMOURS.contains(p.lemma(rumour.to() - 1))
                && p.lower(rumour.to()).equals("that")
                && isConjunction(p, rumour.to())) {
            return found(rumour.to(), "that", cueTo); // "denied a report that it was late"
        }
        if (cue.takes("wh") && QUESTIONS.contains(p.lower(i))) {
            return found(i, "wh", cueTo);
        }
        if (cue.takes("to") && close && isInfinitive(p, i)) {
            return found(i, "to", cueTo);
        }
        if (p.word(i).equals(":") && cue.takes("that") && i + 1 < limit) {
            return found(i + 1, "said", cueTo);
        }
        boolean told = close && cue.takes("tell") && isTold(p, i);
        boolean number = p.is(i, "CD") && p.word(i + 1).equals(","); // "showed 14, and the police knew of 33"
        boolean clause = !told
                && !number
                && cue.takes("bare")
                && Adjuncts.timeEnd(p, i) == i
                && Clauses.startsPlainlyAt(p, i)
                && !isObject(p, cueTo - cue.length(), i)
                && !isBeforeTurn(p, i);
        if (clause && !(close && cue.takes("np-to") && infinitiveBehindPhrase(p, i))) {
            return found(i, "bare", cueTo);
        }
        return close || cue.takes("tell") ? phrase(p, i, cueTo, cue) : Optional.empty();
    }

    /** Whether a phrase can be one who is told: not "told he would". */
    private static boolean isTold(Paragraph p, int i) {
        NounPhrase whom = NounPhrase.startingAt(p, i);
        return whom != null && !p.isFinite(Clauses.pastAdverbs(p, whom.to()));
    }

    private static Optional<Complement> phrase(Paragraph p, int i, int cueTo, CueWord cue) {
        if (cue.takes("np-to") && infinitiveBehindPhrase(p, i)) {
            return found(i, "np-to", cueTo);
        }
        boolean close = i == Clauses.pastAdverbs(p, cueTo);
        if (!close) {
            return Optional.empty();
        }
        if (cue.takes("ing") && p.is(i, "VBG")) {
            return found(i, "ing", cueTo);
        }
        boolean object = Adjuncts.timeEnd(p, i) == i
                && (p.is(i, "DT", "PDT", "PRP", "NN", "JJ", "CD", "VBG", "``") || p.isMark(i));
        boolean thing = cue.takes("thing") && object && !isPerson(p, i);
        if (thing) {
            return found(i, "np", cueTo);
        }
        if (object && (cue.takes("so") || (cue.takes("as") && asBehind(p, i)) || cue.takes("np"))) {
            return found(i, "np", cueTo);
        }
        boolean preposition = PREPOSITIONS.contains(p.lower(i)) && cue.takes(p.lower(i));
        boolean towards = p.is(i, "TO") && cue.takes("to-np") && !p.is(i + 1, "VB");
        boolean words =
                p.is(i + 1, "DT", "PDT", "PRP", "NN", "JJ", "CD", "VBG", "WP", "WRB", "RB", "IN") || p.isMark(i + 1);
        if ((preposition || towards) && words && i + 1 < p.sentenceEnd(i)) {
            boolean onWhom = p.lower(i).equals("on") && infinitiveBehindPhrase(p, i + 1);
            return Adjuncts.timeEnd(p, i) > i && !onWhom ? Optional.empty() : found(i + 1, p.lower(i), i + 1);
        }
        return Optional.empty();
    }

    private static Optional<Complement> found(int from, String frame, int cueTo) {
        return Optional.of(new Complement(from, frame, cueTo));
    }

    /** Not "said that man". */
    private static boolean isConjunction(Paragraph p, int i) {
        if (p.is(i + 1, ":", ".") || (p.word(i + 1).equals(",") && !p.is(i + 2, "IN", "WRB", "RB"))) {
            return false;
        }
        if (p.isFinite(Clauses.pastAdverbs(p, i + 1))) {
            return false; // "in a speech that also turned on his rivals"
        }
        return p.word(i + 1).equals(",") || p.is(i, "IN", "WDT") || p.isMark(i + 1) || Clauses.startsAt(p, i + 1);
    }

    private static boolean isInfinitive(Paragraph p, int i) {
        int to = p.lower(i).equals("not") || p.lower(i).equals("never") ? i + 1 : i;
        return p.is(to, "TO") && p.is(Clauses.pastAdverbs(p, to + 1), "VB");
    }

    /** "added ten seats and the hall was full": what is added is no words. Asked where two things are joined only. */
    private static boolean isObject(Paragraph p, int verb, int from) {
        int finite = from;
        boolean joined = false;
        while (finite < p.sentenceEnd(from) && !p.isFinite(finite)) {
            joined |= p.is(finite, "CC");
            finite++;
        }
        int start = p.sentenceStart(verb);
        int end = finite;
        return joined
                && p.sentence(verb)
                        .syntax()
                        .filter(syntax -> syntax.dependents(verb - start, "obj")
                                .anyMatch(object -> from <= start + object && start + object < end))
                        .isPresent();
    }

    /** In "pledged $4 million, and a charity flew in food" the clause begins behind the comma. */
    private static boolean isBeforeTurn(Paragraph p, int from) {
        int i = from;
        while (i < p.sentenceEnd(from) && !p.isFinite(i) && !(p.word(i).equals(",") && p.is(i + 1, "CC"))) {
            i++;
        }
        return p.is(from, "CD", "$") && p.word(i).equals(",") && p.is(i + 1, "CC");
    }

    /** "urged THEM TO leave" */
    private static boolean infinitiveBehindPhrase(Paragraph p, int i) {
        NounPhrase whom = NounPhrase.startingAt(p, i);
        return whom != null && isInfinitive(p, whom.to());
    }

    private static boolean isPerson(Paragraph p, int i) {
        NounPhrase whom = NounPhrase.startingAt(p, i);
        if (whom == null || p.is(i, "PRP") && !p.is(i, "PRP$") && !p.lower(i).matches("it|that|this")) {
            return true;
        }
        int head = whom.head(p);
        return p.token(head).name() == Token.NameKind.PERSON
                || Speakers.isPerson(p.lemma(head))
                || Offices.isOffice(p.lemma(head));
    }

    private static boolean asBehind(Paragraph p, int i) {
        for (int k = i + 1; k < p.sentenceEnd(i); k++) {
            if (p.lower(k).equals("as")) {
                return true;
            }
            if (p.isFinite(k) || p.word(k).equals(",")) {
                return false;
            }
        }
        return false;
    }
}
