package dateline.processing.quote;

import dateline.processing.article.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds the word that says that somebody speaks, such as "said" or "according to", and the words for who that is. */
final class Cues {

    // Before words between marks these mostly report something else: "production continued “with delays”".
    private static final Set<String> LOOSE = Set.of("continue", "answer", "respond");

    // "said the spokesman for ..., who asked not to be named": how far behind a quotation its verb may stand.
    // "study lead author Lena Ito"
    private static final int TITLE = 3;
    private static final int REACH = 30;
    private static final int QUOTING_REACH = 8;
    private static final int PUT_REACH = 4;

    private static final List<String> REQUESTS = List.of("np-to", "to", "to-np", "on");

    private Cues() {}

    /**
     * A cue.
     *
     * @param from its first word in the paragraph
     * @param to after its last word
     * @param speaker the words for who speaks
     * @param how in words, for the reader of the fact
     */
    record Cue(int from, int to, NounPhrase speaker, String how) {}

    /** Whether a word is a verb that reports speech, by one who speaks: not "was told". */
    static boolean reports(Paragraph p, int i) {
        return marks(p, i) == CueWord.Marks.FAR && !isPassive(p, i) && !isNegated(p, i);
    }

    private static boolean quotes(Paragraph p, int i) {
        return marks(p, i) == CueWord.Marks.NEAR && !isPassive(p, i) && !isNegated(p, i);
    }

    private static CueWord.Marks marks(Paragraph p, int i) {
        return CueWord.verb(p, i).map(CueWord::marks).orElse(CueWord.Marks.NONE);
    }

    /** "put the loss at 300": so many, says who puts it there. */
    private static boolean puts(Paragraph p, int i, int place) {
        boolean at = false;
        for (int k = Math.max(i + 1, place - PUT_REACH); k < place; k++) {
            at |= p.lower(k).equals("at");
        }
        return at && p.lemma(i).equals("put") && p.is(i, "VB") && !isPassive(p, i);
    }

    /** "did not say", "declined to say": what follows is nobody's claim. */
    static boolean isNegated(Paragraph p, int i) {
        boolean not = false;
        for (int k = i - 1; p.is(k, "RB") || p.lower(k).matches("n['’]t"); k--) {
            not |= p.lower(k).matches("not|n['’]t|never");
        }
        return not || (p.is(i - 1, "TO") && Set.of("decline", "refuse", "fail").contains(p.lemma(i - 2)));
    }

    static boolean isPassive(Paragraph p, int i) {
        int before = i - 1;
        while (p.is(before, "RB")) {
            before--;
        }
        // "hailed as": whoever is hailed does not speak, with or without "is"
        boolean objectless = p.lower(i + 1).equals("as")
                && CueWord.verb(p, i).filter(cue -> cue.takes("as")).isPresent();
        return p.is(i, "VBN", "VBD") && (objectless || Set.of("be", "get").contains(p.lemma(before)));
    }

    /** The cue right behind a quotation: “…,” Berg said; “…,” said Berg; “…”, according to Berg. */
    static Optional<Cue> behind(Paragraph p, int after) {
        int i = after;
        while (i < p.size()
                && (p.word(i).equals(",")
                        || (p.is(i, ":") && !p.word(i).equals(";"))
                        || p.word(i).equals("—"))) {
            i++;
        }
        if (i >= p.size() || p.isQuoted(i)) {
            return Optional.empty();
        }
        Optional<Cue> according = According.at(p, i);
        if (according.isPresent()) {
            return according;
        }
        // whom somebody told does not speak
        if (p.isFinite(i) && !p.lemma(i).equals("tell") && (reports(p, i) || quotes(p, i))) {
            NounPhrase speaker = NounPhrase.startingAt(p, i + 1);
            boolean clause = speaker != null && Clauses.isSubject(p, speaker);
            return speaker == null || speaker.isTime(p) || clause
                    ? Optional.empty()
                    : Optional.of(new Cue(i, i + 1, speaker, "named behind the verb"));
        }
        int end = Math.min(p.sentenceEnd(i), i + REACH);
        for (int verb = i + 1; verb < end && !p.isQuoted(verb); verb++) {
            boolean told = p.is(verb, "VBD", "VBZ", "VBP", "VBN")
                    || (p.is(verb - 1, "TO") && p.isFinite(verb - 2)); // "Berg likes to say"
            if (told && (reports(p, verb) || quotes(p, verb) || Thoughts.isThought(p, verb))) {
                int start = i;
                int at = verb;
                return Subjects.of(p, verb)
                        .filter(speaker -> speaker.from() == start)
                        .or(() -> beforeInsertion(p, start, at))
                        .map(speaker -> new Cue(at, at + 1, speaker, "subject of the verb behind the words"));
            }
        }
        return AnyVerb.behind(p, i);
    }

    /** A name that commas part from its verb, whatever the parser makes of it: "lead author Lena Ito, a geologist, said". */
    private static Optional<NounPhrase> beforeInsertion(Paragraph p, int start, int verb) {
        int comma = start;
        while (comma < verb && !p.word(comma).equals(",")) {
            comma++;
        }
        boolean inserted = comma > start && comma < verb - 1 && p.word(verb - 1).equals(",") && p.is(comma - 1, "NNP");
        return Optional.ofNullable(inserted ? NounPhrase.endingAt(p, comma - 1) : null)
                .filter(name -> name.from() - start <= TITLE);
    }

    /** “…”, as Berg put it. */
    static Optional<Cue> asPut(Paragraph p, int after) {
        int as = p.word(after).equals(",") ? after + 1 : after;
        NounPhrase speaker = p.lower(as).equals("as") ? NounPhrase.startingAt(p, as + 1) : null;
        return Optional.ofNullable(speaker)
                .filter(each -> p.lemma(each.to()).equals("put")
                        && p.lower(each.to() + 1).equals("it"))
                .map(each -> new Cue(each.to(), each.to() + 1, each, "subject of the verb behind the words"));
    }

    /** The cue before a place in its sentence: Berg said that …; Berg, warning that …; According to Berg, … */
    static Optional<Cue> before(Paragraph p, int place, int floor, boolean quotation) {
        boolean verbBetween = false;
        for (int i = place - 1; i >= floor; i--) {
            if (p.isQuoted(i)) {
                continue;
            }
            boolean cue = quotation
                    ? reports(p, i) || (!verbBetween && place - i <= QUOTING_REACH && quotes(p, i)) || puts(p, i, place)
                    : reports(p, i)
                            || puts(p, i, place)
                            || Thoughts.reckons(p, i, place)
                            || Thoughts.isParenthetic(p, i);
            if (!quotation && cue && CueScope.isInverted(p, i)) {
                return Optional.empty();
            }
            if (cue
                    && (quotation || !isDone(p, i, place))
                    && isPlain(p, i)
                    && (quotation || !isToCome(p, i))
                    && !CueScope.isShutOff(p, i, place)
                    && (quotation || !CueScope.isLeft(p, i, place))) {
                int verb = i;
                Optional<Cue> found = Subjects.of(p, i)
                        .map(speaker -> new Cue(verb, verb + 1, speaker, "subject of the verb before the words"));
                if (!quotation
                        && found.filter(each -> CueScope.tellsQuotation(p, each))
                                .isPresent()) {
                    return Optional.empty();
                }
                if (found.isPresent()) {
                    return found;
                }
            }
            Optional<Cue> according = According.at(p, i);
            if (according.isPresent() && according.get().speaker().to() <= place) {
                return according.filter(each -> !CueScope.tellsOfSpeaker(p, each));
            }
            boolean asked = p.is(i - 1, "TO") && isInfinitiveOfRequest(p, i - 1, floor);
            verbBetween |= (p.isFinite(i) || p.token(i).tag().equals("VB"))
                    && !p.lemma(i).equals("be")
                    && !asked;
        }
        return Optional.empty();
    }

    /** "called on the council to count “every ballot”", "promised to build “a wall”": what is asked for is said. */
    private static boolean isInfinitiveOfRequest(Paragraph p, int to, int floor) {
        int verb = to - 1;
        while (verb > floor && !p.isFinite(verb)) {
            verb--;
        }
        return to - verb <= QUOTING_REACH
                && CueWord.verb(p, verb)
                        .filter(cue -> cue.speech() && REQUESTS.stream().anyMatch(cue::takes))
                        .isPresent();
    }

    /** "added 12 points", "wrote 12 books": so many of what was done, and not of what was said. */
    private static boolean isDone(Paragraph p, int verb, int place) {
        boolean words = CueWord.verb(p, verb)
                .filter(cue -> cue.takes("np")
                        || cue.takes("thing")
                        || cue.takes("tell")
                        || cue.word().equals("say"))
                .isPresent();
        int start = p.sentenceStart(verb);
        return !words
                && p.sentence(verb)
                        .syntax()
                        .filter(syntax -> syntax.dependents(verb - start, "obj")
                                .anyMatch(object -> start + object >= place
                                        && IntStream.range(place, start + object)
                                                .noneMatch(p::isFinite)))
                        .isPresent();
    }

    /** The cue that ends a sentence: “…” had come, Berg said on Monday. */
    static Optional<Cue> atEnd(Paragraph p, int place) {
        int end = p.sentenceEnd(place);
        for (int i = place; i < end; i++) {
            boolean whose = p.is(i + 1, "WP", "WDT"); // what follows tells of another
            if (!p.isQuoted(i) && !whose && (p.word(i).equals(",") || p.word(i).equals("—"))) {
                int comma = i;
                Optional<Cue> found = behind(p, i)
                        .filter(cue -> cue.speaker().from() >= cue.to() || !Clauses.startsAt(p, cue.to()))
                        .filter(cue -> cue.speaker().from() >= cue.to() || !hasObject(p, cue.from(), cue.to()))
                        .or(() -> takenForNoun(p, comma));
                if (found.isPresent()) {
                    return found;
                }
            }
            Optional<Cue> according = i > place && !p.isQuoted(i) ? According.at(p, i) : Optional.empty();
            if (according.isPresent()) {
                return according;
            }
        }
        return Optional.empty();
    }

    /** In "in a hamlet where 50 lived, rescuers found 48" the verb does not tell what stands before. */
    static boolean hasObject(Paragraph p, int verb, int to) {
        if (!Thoughts.RECKONING.contains(p.lemma(verb))) {
            return false;
        }
        NounPhrase object = NounPhrase.startingAt(p, to);
        return p.is(to, "CD") || (object != null && !object.isTime(p));
    }

    /** In "…, the growers' federation estimates." the verb is tagged as a noun. */
    private static Optional<Cue> takenForNoun(Paragraph p, int comma) {
        int verb = Clauses.endOfWords(p, comma) - 1;
        return Misread.noun(p, verb)
                .map(cue -> NounPhrase.endingAt(p, verb - 1))
                .filter(each -> each.from() == comma + 1)
                .map(each -> new Cue(verb, verb + 1, each, "subject of the verb behind the words"));
    }

    /** "plans to add", but not "went on to say" */
    private static boolean isToCome(Paragraph p, int verb) {
        return p.is(verb - 1, "TO") && !p.lemma(verb - 2).matches("go|on|continue");
    }

    /** Whether a verb before the words is one of somebody who speaks: not "a sign written", not "continued to". */
    private static boolean isPlain(Paragraph p, int verb) {
        int before = verb - 1;
        while (p.is(before, "RB", "CC")) {
            before--;
        }
        boolean participle =
                p.is(verb, "VBN") && (p.isNoun(before) || p.lower(before).equals("as"));
        boolean loose = LOOSE.contains(p.lemma(verb)) && !p.lower(verb + 1).matches(":|that");
        return !participle && !loose;
    }
}
