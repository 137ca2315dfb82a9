package dateline.processing.quote;

import dateline.contracts.ArticleMessage.BlockKind;
import dateline.processing.article.Paragraph;
import dateline.processing.article.QuoteMarks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Words that somebody speaks in one go, with or without interruption: “We knew,” Berg said, “that it would come.”
 *
 * @param parts what stands between marks, in order
 */
record Utterance(List<QuoteMarks.Quoted> parts) {

    // "the minister of finance of the republic told reporters in the capital on Monday": longer is no interruption.
    private static final int INTERRUPTION = 25;

    Utterance {
        parts = List.copyOf(parts);
    }

    /** The utterances of a paragraph. */
    static List<Utterance> in(Paragraph p, List<QuoteMarks.Quoted> marked) {
        List<Utterance> found = new ArrayList<>();
        for (QuoteMarks.Quoted each : marked) {
            if (each.open() < p.start() || each.start() >= p.end()) {
                continue;
            }
            Utterance before = found.isEmpty() ? null : found.get(found.size() - 1);
            if (before != null && before.isInterruptedBefore(p, each)) {
                List<QuoteMarks.Quoted> parts = new ArrayList<>(before.parts);
                parts.add(each);
                found.set(found.size() - 1, new Utterance(parts));
            } else {
                found.add(new Utterance(List.of(each)));
            }
        }
        return found;
    }

    QuoteMarks.Quoted first() {
        return parts.get(0);
    }

    private QuoteMarks.Quoted last() {
        return parts.get(parts.size() - 1);
    }

    boolean goesOn() {
        return first().goesOn();
    }

    /** Whether only "…, Berg said, …" stands between this and the next words, inside one sentence. */
    private boolean isInterruptedBefore(Paragraph p, QuoteMarks.Quoted next) {
        int from = p.at(last().close());
        int to = p.at(next.open());
        boolean comma =
                to > from && (p.word(to - 1).equals(",") || p.word(to - 1).equals("—"));
        boolean ends = false;
        for (int i = from; i < to; i++) {
            ends |= p.word(i).equals(".") || p.word(i).equals(";");
            ends |= p.is(i, "VBG") && p.word(i - 1).equals(",") && Cues.reports(p, i);
        }
        return comma
                && !ends
                && to - from <= INTERRUPTION
                && isBroken(p, last())
                && Cues.behind(p, from).filter(cue -> cue.to() <= to).isPresent();
    }

    /** Whether the words stop at a comma or the like, inside the mark or behind it. */
    private static boolean isBroken(Paragraph p, QuoteMarks.Quoted part) {
        String last = lastWord(p, part);
        return p.word(p.at(part.close())).equals(",")
                || (!last.isEmpty() && ",?!—–…".indexOf(last.charAt(last.length() - 1)) >= 0);
    }

    /** The last word or sign between the marks, before the closing mark of what is quoted in them. */
    static String lastWord(Paragraph p, QuoteMarks.Quoted part) {
        int end = p.at(part.end()) - 1;
        return p.word(p.word(end).equals("’") || p.word(end).equals("'") ? end - 1 : end);
    }

    /** The word that tells that somebody speaks these words. */
    Optional<Cues.Cue> cue(Paragraph p) {
        int open = p.at(first().open());
        int afterFirst = p.at(first().close());
        Optional<Cues.Cue> colon = p.word(open - 1).equals(":") ? before(p, open) : Optional.empty();
        if (colon.isPresent()) {
            return colon; // Berg asked: “Who?” Ito replied: “Me.”
        }
        Optional<Cues.Cue> put = Cues.asPut(p, p.at(last().close()));
        if (put.isPresent()) {
            return put;
        }
        if (isAttributable(p, afterFirst)) {
            Optional<Cues.Cue> behind =
                    Cues.behind(p, afterFirst).filter(cue -> isNamedFirst(cue) || !isInsideSentence(p, open));
            if (behind.isPresent()) {
                return behind;
            }
        }
        Optional<Cues.Cue> before = Reckonings.ofSecondSpeaker(p, open).or(() -> before(p, open));
        if (before.isPresent()) {
            return before;
        }
        int after = p.at(last().close());
        boolean sentenceGoesOn = after < p.size() && p.token(after).index() > 0;
        return sentenceGoesOn ? Cues.atEnd(p, after) : Optional.empty();
    }

    private static Optional<Cues.Cue> before(Paragraph p, int open) {
        return Cues.before(p, open, p.sentenceStart(Math.min(open, p.size() - 1)), true);
    }

    private static boolean isNamedFirst(Cues.Cue cue) {
        return cue.speaker().from() < cue.from() || cue.to() - cue.from() > 1;
    }

    private boolean isAttributable(Paragraph p, int after) {
        return after < p.size()
                && (isBroken(p, first())
                        || (p.is(after, ":") && !p.word(after).equals(";"))
                        || p.lower(after).equals("according"));
    }

    /** Whether the writer's own sentence has its verb before the words: then no "said Berg" can follow them. */
    private boolean isInsideSentence(Paragraph p, int open) {
        for (int i = open - 1; i >= 0 && i >= p.sentenceStart(open); i--) {
            if (p.isFinite(i) && !p.isQuoted(i)) {
                return true;
            }
        }
        return false;
    }

    /** In the headline "Minister: Dam ‘will hold’" the words before the colon, if they are all that stands there. */
    Optional<NounPhrase> headlineSpeaker(Paragraph p) {
        int behind = p.at(last().close());
        if (p.kind() == BlockKind.HEADLINE
                && p.at(first().open()) == 0
                && p.word(behind).equals(":")) {
            return Optional.ofNullable(
                            NounPhrase.startingAt(p, behind + 1)) // “I will stay”: the mayor on her first year
                    .filter(each -> Speakers.maySpeak(p, each) && endsOrActs(p, each.to()));
        }
        return HeadlineLabel.before(p, p.at(first().open()));
    }

    /** “We are not numbers”: flood victims jeer; “I want my goose”: woman, 84, wins case */
    private static boolean endsOrActs(Paragraph p, int i) {
        boolean aged = p.word(i).equals(",") && p.is(i + 1, "CD");
        return i == p.size() || p.is(i, "IN", "VB") || aged;
    }

    /** The name that stands behind a quotation as its signature: “…” — Anna Berg, baker. Nothing else follows. */
    Optional<NounPhrase> signedBehind(Paragraph p) {
        int close = p.at(last().close());
        int from = close;
        while (p.word(from).matches("[,—–-]|--")) {
            from++;
        }
        for (int i = from; i < p.size(); i++) {
            if (p.is(i, "VB", "MD") || p.isQuoted(i)) {
                return Optional.empty();
            }
        }
        return p.is(from, "NNP") && p.at(first().open()) == 0
                ? Optional.ofNullable(NounPhrase.startingAt(p, from))
                : Optional.empty();
    }

    /** In "Berg was blunt: “…”" the subject of the sentence before the colon. */
    Optional<NounPhrase> beforeColon(Paragraph p) {
        return beforeColon(p, p.at(first().open()) - 1);
    }

    /** The same for a colon at this word, if it is one. */
    static Optional<NounPhrase> beforeColon(Paragraph p, int colon) {
        if (colon < 0 || !p.word(colon).equals(":")) {
            return Optional.empty();
        }
        int start = p.sentenceStart(colon);
        for (int i = colon - 1; i >= start; i--) {
            if (p.isFinite(i) && !p.isQuoted(i) && !Clauses.isInRelativeClause(p, i)) {
                return Subjects.of(p, i);
            }
        }
        return Optional.ofNullable(NounPhrase.endingAt(p, colon - 1));
    }
}
