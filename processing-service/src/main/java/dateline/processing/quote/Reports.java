package dateline.processing.quote;

import dateline.processing.article.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what a paragraph reports of what people say and think, by the cues outside quotation marks. */
final class Reports {

    private static final Set<String> AUXILIARIES = Set.of("have", "be", "do", "get");
    private static final Set<String> POSSIBLE = Set.of("could", "might", "may", "should", "must", "would", "can");
    static final Set<String> NOBODY = Set.of("nobody", "no", "neither", "none", "it", "there");

    private final Paragraph p;
    private final List<Utterance> whole;
    private final List<Report> found = new ArrayList<>();

    private Reports(Paragraph p, List<Utterance> whole) {
        this.p = p;
        this.whole = whole;
    }

    /**
     * What is reported, in the order of the cues.
     *
     * @param whole the utterances of the paragraph that are sentences of their own: no clause of the writer goes into them
     */
    static List<Report> in(Paragraph p, List<Utterance> whole) {
        Reports reports = new Reports(p, whole);
        for (int i = 0; i < p.size(); i++) {
            if (!p.isQuoted(i)) {
                reports.at(i);
            }
        }
        reports.found.removeIf(reports::isToldByVerb);
        return List.copyOf(reports.found);
    }

    /** In "said in its report that" the verb tells what the noun would. */
    private boolean isToldByVerb(Report report) {
        return p.is(report.cueFrom(), "NN")
                && found.stream()
                        .anyMatch(other -> other.cueFrom() < report.cueFrom() && other.first() == report.first());
    }

    private void at(int i) {
        Optional<CueWord> verb = CueWord.verb(p, i).or(() -> Misread.noun(p, i));
        if (verb.isPresent() && !Cues.isPassive(p, i)) {
            verb(i, verb.get());
            return;
        }
        if (verb.isPresent()) {
            Optional<Report> told = Passives.of(p, i, verb.get());
            if (told.isPresent()) {
                found.add(told.get());
                return;
            }
        }
        Optional<CueWord> adjective = CueWord.adjective(p, i);
        if (adjective.isPresent()) {
            NounCues.adjective(p, i, adjective.get()).ifPresent(found::add);
            return;
        }
        CueWord.noun(p, i).flatMap(noun -> NounCues.noun(p, i, noun)).ifPresent(found::add);
        according(i);
    }

    private void verb(int i, CueWord cue) {
        if (p.is(i, "VBN") && !isPerfect(i)) {
            return;
        }
        if (p.is(i, "VBG") && p.is(i - 1, "DT", "JJ", "PRP$", "POS")) {
            return;
        }
        int limit = Clauses.endOfWords(p, i);
        int cueTo = i + cue.length();
        Optional<Complement> complement = isInverted(i)
                ? Optional.empty()
                : Complement.behind(p, cueTo, cue, limit)
                        .or(() -> ofRelative(i, cueTo, cue))
                        .filter(each -> !opensUtterance(each.from()));
        if (complement.filter(each -> !each.isClause()).isPresent() && !takesPhrase(i)) {
            return;
        }
        if (complement.isEmpty()) {
            if (p.isFinite(i)
                    || p.is(i, "NN")
                    || Misread.isParticiple(p, i)
                    || p.lemma(Clauses.beforeAdverbs(p, i)).equals("have")) {
                Trailing.of(p, i, cueTo, cue).ifPresent(found::add);
            }
            return;
        }
        if (complement.get().frame().equals("to")
                && tellsSaying(i, complement.get().from(), limit)) {
            return;
        }
        Optional<NounPhrase> source = source(i, complement.get());
        boolean neither = source.filter(each -> p.lower(each.from() - 1).equals("nor"))
                .isPresent(); // "neither the ministry nor the owner said what"
        boolean nobody = neither
                || source.filter(each -> NOBODY.contains(p.lower(each.from())))
                        .filter(each -> !(p.lower(each.from()).equals("it") && Cues.reports(p, i)))
                        .isPresent();
        if (nobody || (source.isEmpty() && !complement.get().isClause())) {
            return;
        }
        Report.of(p, i, complement.get(), cue, source, isHeld(i), "subject of the verb")
                .ifPresent(found::add);
    }

    /** Whether a participle is that of one who speaks, "has said", and not of what is spoken of, "once called". */
    private boolean isPerfect(int i) {
        int before = Clauses.beforeAdverbs(p, i);
        boolean misread = p.isNoun(before) && !Clauses.hasFinite(p, p.sentenceStart(i), p.sentenceEnd(i));
        return misread
                || Misread.isParticiple(p, i)
                || Misread.isBehindTurn(p, i)
                || Misread.isBeforeClause(p, i)
                || AUXILIARIES.contains(p.lemma(before))
                || p.is(before, "PRP", "CC")
                || p.lower(before).matches("['’](?:ve|d|s)");
    }

    /** "… , said Berg", “…” said Berg: the subject stands behind the verb. */
    private boolean isInverted(int i) {
        int before = i - 1;
        NounPhrase behind = NounPhrase.startingAt(p, i + 1);
        if (behind == null || !p.isFinite(i)) {
            return false;
        }
        if (p.isQuoted(before)) {
            return !p.isFinite(Clauses.pastAdverbs(p, behind.to()));
        }
        return p.word(before).equals(",")
                && !Clauses.startsPlainlyAt(p, i + 1)
                && Subjects.of(p, i).isEmpty();
    }

    /** "a plan which the government says will bring jobs": what is said has its subject before the cue. */
    private Optional<Complement> ofRelative(int i, int cueTo, CueWord cue) {
        return Subjects.of(p, i)
                .filter(subject -> cue.takes("bare") && p.isFinite(cueTo) && p.is(subject.from() - 1, "WDT", "WP"))
                .map(subject -> new Complement(cueTo, "bare", cueTo));
    }

    private boolean opensUtterance(int i) {
        return whole.stream().anyMatch(each -> p.at(each.first().open()) == i);
    }

    private Optional<NounPhrase> source(int i, Complement what) {
        boolean opens = p.is(i, "VBG") && i == p.sentenceStart(i);
        if (opens) {
            int end = new ContentEnd(p, i, what.isClause()).of(what.from());
            return p.word(end).equals(",") ? Optional.ofNullable(NounPhrase.startingAt(p, end + 1)) : Optional.empty();
        }
        int noun = i - 1;
        if (p.is(i, "VBG") && p.isNoun(noun) && NounCues.supported(p, noun).isPresent()) {
            return NounCues.supported(p, noun);
        }
        return Subjects.of(p, i).or(() -> speakerBefore(i));
    }

    /** In “…,” said Berg, adding that: who spoke before goes on; and so in the rest of a sentence that a “…!” broke off. */
    private Optional<NounPhrase> speakerBefore(int i) {
        int start = p.sentenceStart(i);
        boolean brokenOff =
                p.is(start, "CC") && Character.isLowerCase(p.word(start).charAt(0)) && start > 0;
        int floor = brokenOff ? p.sentenceStart(start - 1) : start;
        boolean chained =
                p.word(i - 1).equals(",") || (p.isMark(i - 1) && p.word(i - 2).equals(","));
        if (!p.is(i, "VBG") && !brokenOff && !chained) {
            return Optional.empty();
        }
        for (int k = i - 1; k >= floor; k--) {
            if (p.isFinite(k) && !p.isQuoted(k) && Cues.reports(p, k)) {
                int verb = k;
                return Subjects.of(p, k).or(() -> Optional.ofNullable(NounPhrase.startingAt(p, verb + 1)));
            }
        }
        return Optional.empty();
    }

    /** Whether a verb takes a phrase for what is said: "support Berg" as what one might do does not tell that one does. */
    private boolean takesPhrase(int i) {
        int before = Clauses.beforeAdverbs(p, i);
        if (p.is(i, "VBG")) {
            return p.word(before).equals(",")
                    || i == p.sentenceStart(i)
                    || p.lemma(before).equals("be");
        }
        if (isBehindUtterance(i)) {
            return false;
        }
        return !p.is(before, "TO", "MD") || p.lemma(before).equals("do");
    }

    /** “…,” Berg promised supporters: the words are told already. */
    private boolean isBehindUtterance(int i) {
        return Subjects.of(p, i)
                .filter(subject -> p.isQuoted(subject.from() - 1) || p.isQuoted(i - 1))
                .isPresent();
    }

    /** "declined to say whether": it is "say" that tells what. */
    private boolean tellsSaying(int i, int to, int limit) {
        int verb = Clauses.pastAdverbs(p, p.is(to, "TO") ? to + 1 : to + 2);
        return (p.lemma(i).matches("decline|refuse")
                        && p.lower(verb).matches("comment|elaborate|respond|answer|speak|talk|discuss"))
                || CueWord.verb(p, verb)
                        .filter(CueWord::speech)
                        .flatMap(cue -> Complement.behind(p, verb + cue.length(), cue, limit))
                        .filter(Complement::isClause)
                        .isPresent();
    }

    /** Whether it was said indeed: not denied to have been, not only possible, not still to come. */
    private boolean isHeld(int i) {
        if (Cues.isNegated(p, i)) {
            return false;
        }
        int before = Clauses.beforeAdverbs(p, i);
        boolean possible = p.is(before, "MD") && POSSIBLE.contains(p.lower(before));
        boolean toCome = p.is(before, "TO") && !p.lemma(before - 1).matches("go|on|continue");
        boolean conditional =
                Clauses.isInFrontedClause(p, i) && p.lower(p.sentenceStart(i)).matches("if|unless|whether");
        return !possible && !toCome && !conditional;
    }

    private void according(int i) {
        According.at(p, i).flatMap(cue -> Trailing.according(p, cue)).ifPresent(found::add);
    }
}
