package dateline.processing.quote;

import dateline.contracts.ArticleMessage.BlockKind;
import dateline.processing.article.Paragraph;
import dateline.processing.quote.Report.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What is said before the words that tell who says it, or around them: "The sum, Berg said, was lost." */
final class Trailing {

    // a town, a day, an agency
    private static final int LONGEST_DATELINE = 12;

    private static final Set<String> RESULTS =
            Set.of("leave", "bring", "push", "raise", "force", "cause", "affect", "kill", "injure", "wound", "mean");

    private Trailing() {}

    /** What stands before a cue verb without words of its own behind it. */
    static Optional<Report> of(Paragraph p, int verb, int cueTo, CueWord cue) {
        boolean closed = cueTo >= Clauses.endOfWords(p, verb) || p.word(cueTo).equals(","); // not "had seen it all"
        boolean object = !p.word(verb - 1).equals(",") && Cues.hasObject(p, verb, cueTo);
        if (!cue.takes("that") || isOfWho(p, verb) || Cues.isNegated(p, verb) || !(cue.speech() || closed) || object) {
            return Optional.empty();
        }
        Optional<NounPhrase> behindVerb = Optional.ofNullable(NounPhrase.startingAt(p, cueTo))
                .filter(each -> !each.isTime(p) && !p.is(each.from(), "CD"));
        // whom somebody told does not speak
        boolean inverted = p.word(verb - 1).equals(",")
                && behindVerb.isPresent()
                && !p.lemma(verb).equals("tell");
        Optional<NounPhrase> speaker = inverted ? behindVerb : Subjects.of(p, verb);
        if (speaker.isEmpty()) {
            return Optional.empty();
        }
        int comma = (inverted ? verb : speaker.get().from()) - 1;
        if (inverted && describes(p, comma)) {
            return Optional.empty(); // "Justice Berg, heading a bench, asked the minister, Tom Ashe, whether"
        }
        if (!p.word(comma).equals(",") && !p.isMark(comma) && !p.word(comma).equals("—")) {
            return Optional.empty();
        }
        Adjuncts behind = new Adjuncts(p, inverted ? speaker.get().to() : cueTo, !cue.takes("tell"));
        while (behind.step(Clauses.endOfWords(p, verb))) {
            // all of them
        }
        int next = behind.at();
        if (inverted && next < Clauses.endOfWords(p, verb) && !p.word(next).equals(",") && !p.is(next, ":")) {
            return Optional.empty();
        }
        boolean quotes = p.word(next).equals(":") || (p.word(next).equals(",") && p.isQuoted(next + 1));
        boolean inside = next < Clauses.endOfWords(p, verb); // "…; the true toll, it said, is higher"
        List<Part> parts = quotes ? List.of() : around(p, comma, next, p.kind() != BlockKind.HEADLINE && !inside);
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Report(
                        verb, cueTo, speaker, parts, true, cue.speech(), true, "subject of the verb behind the words"));
    }

    /** Whether a participle between commas ends with this one: then the subject stands before it. */
    private static boolean describes(Paragraph p, int comma) {
        int open = comma - 1;
        while (open > p.sentenceStart(comma) && !p.word(open).equals(",")) {
            open--;
        }
        return p.word(open).equals(",") && p.is(open + 1, "VBG");
    }

    /** "a contractor, who pleaded guilty and testified against the others": the words before are the writer's. */
    private static boolean isOfWho(Paragraph p, int verb) {
        int comma = verb - 1;
        while (comma > p.sentenceStart(verb) && !p.word(comma).equals(",")) {
            comma--;
        }
        return p.is(comma + 1, "WP", "WDT");
    }

    /** What somebody is named for by "according to". */
    static Optional<Report> according(Paragraph p, Cues.Cue cue) {
        int comma = p.word(cue.from() - 1).equals(",") ? cue.from() - 1 : cue.from();
        int behind = cue.speaker().to();
        if (p.lower(cue.from()).equals("in") && p.isQuoted(p.word(behind).equals(",") ? behind + 1 : behind)) {
            return Optional.empty();
        }
        while (behind < p.sentenceEnd(cue.from()) && !p.word(behind).equals(",") && !p.is(behind, ".")) {
            behind++;
        }
        List<Part> parts = around(p, comma, behind, true);
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Report(
                        cue.from(), cue.to(), Optional.of(cue.speaker()), parts, true, true, true, cue.how()));
    }

    /** The words of the sentence before a comma and, where they go on, behind another. */
    private static List<Part> around(Paragraph p, int comma, int behind, boolean overStops) {
        int start = start(p, comma, overStops);
        int end = Clauses.endOfWords(p, comma);
        // "the north, where, she said, children have no desks"
        boolean opened = p.is(comma - 1, "WRB", "WDT", "WP")
                || p.lower(comma - 1).matches("that|and")
                || (p.word(behind).equals(",") && p.lower(comma - 1).matches("because|since|as|if|though|although"));
        boolean before = start < comma && !isAllQuoted(p, start, comma) && !opened;
        boolean told = hasFinite(p, start, comma)
                || p.kind() == BlockKind.HEADLINE
                || (behind >= end && hasParticiple(p, start, comma));
        boolean cutShort = p.lemma(comma - 1).equals("be"); // "There is, officials admit, little room"
        boolean whole = before && told && !cutShort && !isSubordinate(p, start, comma);
        boolean goesOn = p.word(behind).equals(",") && behind + 1 < end && goesOn(p, behind + 1, whole);
        List<Part> parts = new ArrayList<>();
        if (before && (whole || goesOn)) {
            parts.add(new Part(start, p.isMark(comma) ? comma + 1 : comma));
        }
        if (goesOn && (opened || before || start >= comma)) {
            parts.add(new Part(behind + 1, end));
        }
        return parts;
    }

    /** The beginning of the sentence, without "But" and "Still,". */
    private static int start(Paragraph p, int comma, boolean overStops) {
        int start = afterStop(p, afterDateline(p, p.sentenceStart(comma)), comma, overStops);
        int first = p.is(start, "CC") ? start + 1 : start;
        return p.is(first, "RB") && p.word(first + 1).equals(",") ? first + 2 : first;
    }

    /** Past "NUR-SULTAN, Jan 5 (Meridian Wire) - ". */
    private static int afterDateline(Paragraph p, int start) {
        for (int i = start; i < Math.min(start + LONGEST_DATELINE, p.sentenceEnd(start)); i++) {
            boolean dash = p.word(i).matches("[-—–]|--")
                    && i > start
                    && p.token(i).start() > p.token(i - 1).end();
            if (dash
                    && (p.word(i - 1).matches("\\)|-RRB-")
                            || p.word(start).equals(p.word(start).toUpperCase(Locale.ROOT)))) {
                return i + 1;
            }
            if (p.isFinite(i)) {
                return start;
            }
        }
        return start;
    }

    /** Past the last semicolon or colon before the comma; "he said" behind two halves of a sentence covers both. */
    private static int afterStop(Paragraph p, int start, int comma, boolean overStops) {
        int from = start;
        boolean spoken = !overStops;
        for (int i = start; i < comma; i++) {
            boolean stop = p.word(i).equals(":") || (p.word(i).equals(";") && spoken);
            if (stop && !p.isQuoted(i)) {
                from = i + 1;
            }
            spoken |= Cues.reports(p, i) || p.lower(i).equals("according") || p.isQuoted(i);
        }
        return from;
    }

    private static boolean goesOn(Paragraph p, int from, boolean whole) {
        if (p.is(from, "WP", "WDT") || p.isQuoted(from)) {
            return false;
        }
        if (p.is(from, "VBG")) {
            return whole && RESULTS.contains(p.lemma(from)); // "…, he said, leaving 6,000 pupils without lessons"
        }
        if (p.lower(from).matches("among|including")) {
            return whole; // "…, he said, among them two deputies"
        }
        if (Clauses.turns(p, from)) {
            return whole && isBackshifted(p, from + 1);
        }
        // "and with it 300 desks" is the writer's again, "and the ministry's list names 40" the ministry's
        boolean clause = p.is(from, "CC")
                && (!p.is(from + 1, "IN") || Clauses.startsPlainlyAt(p, from + 1))
                && !isOfDocument(p, from + 1);
        boolean rest = p.lower(from).equals("that") || (p.is(from, "TO") && p.is(from + 1, "VB"));
        return !whole || clause || rest;
    }

    private static boolean isOfDocument(Paragraph p, int from) {
        for (int i = from; i < p.sentenceEnd(from) && !p.word(i).equals(","); i++) {
            if (p.is(i, "CD")) {
                return NumberCues.before(p, i)
                        .filter(each -> each.from() >= from)
                        .isPresent();
            }
        }
        return false;
    }

    /** "…, Berg said, but the lifts would stay shut": the writer would tell it otherwise. */
    private static boolean isBackshifted(Paragraph p, int from) {
        boolean clause =
                Clauses.startsPlainlyAt(p, from) && !Clauses.isPronoun(p, from); // "but he could not say how many"
        for (int i = from; clause && i < p.sentenceEnd(from); i++) {
            if (p.isFinite(i)) {
                return p.lower(i).matches("would|could|might|had") && !p.isQuoted(i);
            }
        }
        return false;
    }

    private static boolean isAllQuoted(Paragraph p, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!p.isQuoted(i) && Character.isLetterOrDigit(p.word(i).charAt(0))) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasFinite(Paragraph p, int from, int to) {
        for (int i = from; i < to; i++) {
            if (p.isFinite(i)) {
                return true;
            }
        }
        return false;
    }

    /** In "Officers arrested 12" the tagger may take the verb for a participle. */
    private static boolean hasParticiple(Paragraph p, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (p.is(i, "VBN") && p.isNoun(Clauses.beforeAdverbs(p, i))) {
                return true;
            }
        }
        return false;
    }

    /** "When he won" alone is nothing that is said. */
    private static boolean isSubordinate(Paragraph p, int from, int to) {
        boolean subordinator =
                Clauses.isSubordinator(p, from) && Clauses.startsAt(p, from + 1) && !p.is(from + 1, "CD");
        boolean inverted = p.lower(from).matches("had|were|should") && p.is(from + 1, "PRP", "DT", "NN");
        boolean opens = subordinator || inverted || p.is(from, "WRB", "VBN", "VBG", "TO");
        int verbs = 0;
        for (int i = from; i < to && opens; i++) {
            opens = !p.word(i).equals(",");
            verbs += p.isFinite(i) ? 1 : 0;
        }
        return opens && (verbs < 2 || inverted);
    }
}
