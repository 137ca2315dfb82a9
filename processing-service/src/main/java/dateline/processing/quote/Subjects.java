package dateline.processing.quote;

import dateline.language.Sentence;
import dateline.language.Syntax;
import dateline.language.Token.NameKind;
import dateline.processing.article.Paragraph;
import java.util.Optional;
import java.util.Set;

/**
 * Finds who does what a verb says: the words before it, over appositions, relative clauses, "and" and participles. Where
 * the words do not tell, the syntax is asked, if there is any.
 */
final class Subjects {

    // "He said, and warned, saying": a chain longer than this is no news sentence.
    private static final int CHAIN = 4;
    private static final Set<String> OPENING = Set.of(
            "that",
            "if",
            "while",
            "as",
            "after",
            "because",
            "before",
            "when",
            "since",
            "although",
            "though",
            "whether",
            "until",
            "unless",
            "with",
            "whereas",
            "so",
            "than");
    private static final Set<String> OBJECTS = Set.of("them", "him", "us", "me");
    private static final Set<String> AUXILIARIES = Set.of("have", "be", "do");

    private Subjects() {}

    static Optional<NounPhrase> of(Paragraph p, int verb) {
        NounPhrase found = before(p, verb, CHAIN);
        if (found == null) {
            return bySyntax(p, verb).or(() -> overWho(p, verb));
        }
        NounPhrase who = ofWhoDoes(p, found);
        if (who != null) {
            return Optional.of(who);
        }
        if (!disagrees(p, found, verb) && !isInsidePhrase(p, found, verb)) {
            return Optional.of(withOther(p, found));
        }
        return bySyntax(p, verb)
                .filter(other -> other.to() <= found.from() || !disagrees(p, found, verb))
                .map(other -> isOfOffice(p, other, found) ? new NounPhrase(other.from(), found.to()) : other)
                .or(() -> Optional.of(found));
    }

    /** In "An official who asked not to be named said" the official, with whom the sentence begins. */
    private static Optional<NounPhrase> overWho(Paragraph p, int verb) {
        int who = verb - 1;
        while (who > p.sentenceStart(verb) && !p.is(who, "WP") && !p.is(who, ",", ":")) {
            who--;
        }
        return Optional.ofNullable(p.is(who, "WP") ? NounPhrase.endingAt(p, who - 1) : null)
                .filter(each -> each.from() == p.sentenceStart(verb));
    }

    /** "police and residents said", "…, a hospital and rescuers said": both. */
    private static NounPhrase withOther(Paragraph p, NounPhrase found) {
        int and = found.from() - 1;
        boolean joined = p.lower(and).equals("and") && p.isNoun(and - 1) && !p.is(found.from(), "PRP", "DT");
        NounPhrase other = joined ? NounPhrase.endingAt(p, and - 1) : null;
        boolean opens = other != null
                && (Speakers.maySpeak(p, other) || Speakers.maySpeak(p, found))
                && (other.from() == p.sentenceStart(and)
                        || p.word(other.from() - 1).equals(","));
        return opens ? new NounPhrase(other.from(), found.to()) : found;
    }

    /** In "a reporter who walked the length of the march estimated" the words before the verb are what he walked. */
    private static NounPhrase ofWhoDoes(Paragraph p, NounPhrase found) {
        int does = found.from() - 1;
        boolean object = p.is(does, "VBD", "VBZ", "VBP") && p.lower(does - 1).equals("who");
        return object ? NounPhrase.endingAt(p, does - 2) : null;
    }

    /** In "a village that has seven geysers says" the many do not say. */
    private static boolean disagrees(Paragraph p, NounPhrase found, int verb) {
        return p.is(verb, "VBZ") && found.to() == verb && p.is(found.head(p), "NNS");
    }

    /** "Commissioner of Police Ada Berg said": the name ends the words for her. */
    private static boolean isOfOffice(Paragraph p, NounPhrase office, NounPhrase name) {
        return p.lower(name.from() - 1).equals("of")
                && office.to() == name.from() - 1
                && p.token(name.to() - 1).name() == NameKind.PERSON;
    }

    /** In "a clerk who hid in a cellar said" the words right before the verb are part of something longer. */
    private static boolean isInsidePhrase(Paragraph p, NounPhrase found, int verb) {
        int before = found.from() - 1;
        boolean joined = p.is(before, "TO", "VB") || (p.is(before, "IN") && !OPENING.contains(p.lower(before)));
        return joined && before >= p.sentenceStart(verb) && !p.isQuoted(before) && found.to() == verb;
    }

    private static NounPhrase before(Paragraph p, int verb, int chain) {
        int floor = p.sentenceStart(verb);
        int i = verb - 1;
        while (i >= floor
                && (p.is(i, "RB", "MD")
                        || AUXILIARIES.contains(p.lemma(i))
                        || (p.lower(i).equals("at") && p.lower(i + 1).equals("first"))
                        || p.lower(i).matches("first|itself|himself|herself|themselves"))) {
            i--;
        }
        if (i < floor || chain == 0) {
            return null;
        }
        boolean participle =
                p.is(verb, "VBG") && p.lower(i).matches("before|after|while|when|earlier"); // "before adding"
        if (participle
                || p.is(i, "TO", "CC")
                || p.lower(i).equals("as")
                || p.lower(i).equals("by")) {
            return ofVerbBefore(p, i, chain);
        }
        if (p.is(i, "WP", "WDT")) {
            int last = p.word(i - 1).equals(",") ? i - 2 : i - 1;
            return p.lower(i).equals("which") ? bodyAt(p, last) : antecedent(p, last);
        }
        if (p.word(i).equals(",") || p.word(i).equals("—") || p.word(i).equals("–")) {
            NounPhrase over = p.is(verb, "VBG") ? null : overApposition(p, i, floor);
            return over == null ? ofVerbBefore(p, i, chain) : isObject(p, over) ? NounPhrase.endingAt(p, i - 1) : over;
        }
        return overReduced(p, pastTime(p, overReduced(p, NounPhrase.endingAt(p, i)), floor));
    }

    /** In "an engineer hired by parents found" the parents are those who hired; so in "herders met in Gode said". */
    private static NounPhrase overReduced(Paragraph p, NounPhrase found) {
        int by = found == null ? -1 : found.from() - 1;
        int verb = by - 1;
        while (p.lower(by).equals("by") && (p.isCalendar(verb) || (p.is(verb, "IN") && p.isCalendar(verb + 1)))) {
            verb--; // "a survey published on Thursday by a pollster"
        }
        boolean reduced = by > 1
                && p.is(by, "IN")
                && (p.is(verb, "VBN") || (p.lower(by).equals("by") && p.is(verb, "VBD")))
                && p.isNoun(verb - 1);
        NounPhrase whole = reduced ? NounPhrase.endingAt(p, verb - 1) : null;
        return whole == null || whole.isTime(p) ? found : whole;
    }

    /** In "Ada Berg of the Seamen's League, which puts it at 12" it is the league. */
    private static NounPhrase bodyAt(Paragraph p, int last) {
        NounPhrase close = antecedent(p, last);
        int of = last;
        while (close != null && of > close.from() && !p.lower(of).equals("of")) {
            of--;
        }
        boolean ofBody = close != null
                && of > close.from()
                && p.token(of - 1).name() == NameKind.PERSON
                && p.is(of + 1, "DT", "NNP");
        return ofBody ? new NounPhrase(of + 1, close.to()) : close;
    }

    /** Who "who" is: in "police in Port Ann, who said" the police. */
    private static NounPhrase antecedent(Paragraph p, int last) {
        NounPhrase close = NounPhrase.closelyEndingAt(p, last);
        int with = close == null ? -1 : close.from() - 1;
        if (with > 0 && p.lower(with).equals("with") && Speakers.isPerson(p.lemma(with - 1)) && p.isNoun(with - 1)) {
            return named(p, NounPhrase.closelyEndingAt(p, with - 1)); // "Lins, an analyst with Corre, who expects"
        }
        boolean place = close != null
                && p.lower(close.from() - 1).matches("in|at|from")
                && p.token(close.to() - 1).name() == NameKind.LOCATION;
        return place ? NounPhrase.endingAt(p, last) : named(p, close);
    }

    /** In "Berg, head of the port, who said" it is Berg who. */
    private static NounPhrase named(Paragraph p, NounPhrase close) {
        boolean explains = close != null
                && p.word(close.from() - 1).equals(",")
                && p.is(close.from() - 2, "NNP")
                && !p.is(close.head(p), "NNP")
                && (Speakers.maySpeak(p, close) || p.is(close.from(), "NN"));
        NounPhrase name = explains ? NounPhrase.endingAt(p, close.from() - 2) : null;
        return name == null || name.isTime(p) ? close : name;
    }

    /** In "the minister on Monday said", Monday says nothing. */
    private static NounPhrase pastTime(Paragraph p, NounPhrase found, int floor) {
        if (found == null || !found.isTime(p)) {
            return found;
        }
        int before = p.is(found.from() - 1, "IN") ? found.from() - 2 : found.from() - 1;
        while (p.isCalendar(before)) {
            before = p.is(before - 1, "IN") ? before - 2 : before - 1; // "on Saturday evening"
        }
        NounPhrase named = p.word(before).equals(",") ? overApposition(p, before, floor) : null;
        if (named != null) {
            return named; // "Norrvik, a maker of bearings, on Thursday reported"
        }
        if (p.word(before).equals(",") || (p.is(before, "VBN", "VBD") && p.isNoun(before - 1))) {
            before--; // "a report released Friday said"
        }
        if (p.is(before, "WP", "WDT")) {
            return antecedent(p, p.word(before - 1).equals(",") ? before - 2 : before - 1); // "which on Monday said"
        }
        return before < floor ? null : NounPhrase.endingAt(p, before);
    }

    /** In "Berg, 54, the mayor of Port Ann, said" the subject ends before the first comma. */
    private static NounPhrase overApposition(Paragraph p, int comma, int floor) {
        int end = comma;
        while (end > floor) {
            int begin = end - 1;
            while (begin > floor && !p.word(begin).equals(p.word(comma)) && !p.isQuoted(begin)) {
                begin--;
            }
            if (begin <= floor || p.isQuoted(begin)) {
                return null;
            }
            boolean explains = p.word(comma).matches("[–—]")
                    || p.is(
                            begin + 1, "DT", "TO", "WP", "WDT", "CD", "PRP$", "NN", "JJ", "VBN", "VBG", "IN", "RB",
                            "WRB")
                    || p.lower(begin + 1).matches("herself|himself|itself|themselves");
            NounPhrase found = NounPhrase.endingAt(p, begin - 1);
            if (p.lower(begin + 1).matches("when|where|while") && isWithoutVerb(p, begin + 1, end)) {
                return NounPhrase.startingAt(p, begin + 2); // "since May, when the auditor, Ada Berg, reported"
            }
            if (!explains) {
                return null;
            }
            if (found != null
                    && p.is(begin + 1, "NNP")
                    && p.is(found.from(), "DT")
                    && Speakers.isPerson(p.lemma(found.head(p)))) {
                return found; // "home to 7,000, a teacher, Ada Berg, said"
            }
            boolean placed = found != null // "Berg, 52, of Elk, Ind., said"
                    && p.is(found.from() - 1, "IN")
                    && p.word(found.from() - 2).equals(",");
            boolean alsoExplains =
                    placed || isAge(p, begin - 1) || p.word(begin - 1).equals(",");
            if (found != null && !alsoExplains && !isExplanation(p, found)) {
                return found;
            }
            end = begin;
        }
        return null;
    }

    private static boolean isWithoutVerb(Paragraph p, int from, int to) {
        for (int i = from; i < to; i++) {
            if (p.isFinite(i)) {
                return false;
            }
        }
        return true;
    }

    /** "Berg, 54, the mayor", but not "one of the four, Ada Berg," */
    private static boolean isAge(Paragraph p, int i) {
        return p.is(i, "CD") && p.word(i - 1).equals(",");
    }

    /** In "the union representing them, the PWU, said" whoever is represented says nothing. */
    private static boolean isObject(Paragraph p, NounPhrase found) {
        return found.to() == found.from() + 1 && OBJECTS.contains(p.lower(found.from()));
    }

    /** "a nurse" in "Ito, a nurse, who ..., said": an explanation begins with an article after a comma. */
    private static boolean isExplanation(Paragraph p, NounPhrase found) {
        return p.word(found.from() - 1).equals(",") && p.is(found.from(), "DT") && p.is(found.from() - 2, "NNP", "CD");
    }

    private static NounPhrase ofVerbBefore(Paragraph p, int from, int chain) {
        int floor = p.sentenceStart(from);
        int finite = -1;
        for (int i = from; i >= floor; i--) {
            boolean open = !p.isQuoted(i) && p.is(i, "VBD", "VBZ", "VBP");
            if (open && Cues.reports(p, i)) {
                return before(p, i, chain - 1);
            }
            if (open && isOfWho(p, i, from)) {
                return before(p, i, chain - 1); // "Berg, who led it last year and says"
            }
            if (open) {
                finite = i;
            }
        }
        return finite < 0 ? null : before(p, finite, chain - 1);
    }

    private static boolean isOfWho(Paragraph p, int verb, int to) {
        boolean goesOn = p.lower(Clauses.beforeAdverbs(p, verb)).equals("who");
        for (int i = verb; i < to && goesOn; i++) {
            goesOn = !p.word(i).equals(",");
        }
        return goesOn;
    }

    private static Optional<NounPhrase> bySyntax(Paragraph p, int verb) {
        Sentence sentence = p.sentence(verb);
        int first = p.sentenceStart(verb);
        return sentence.syntax()
                .flatMap(syntax -> subject(syntax, verb - first))
                .map(noun -> first + noun)
                .filter(noun -> noun < verb && !p.isQuoted(noun))
                .map(noun -> p.is(noun, "WP", "WDT")
                        ? antecedent(p, p.word(noun - 1).equals(",") ? noun - 2 : noun - 1)
                        : NounPhrase.endingAt(p, lastOfName(p, noun)));
    }

    private static Optional<Integer> subject(Syntax syntax, int verb) {
        return syntax.dependents(verb, "nsubj").findFirst();
    }

    private static int lastOfName(Paragraph p, int noun) {
        int last = noun;
        while (p.is(noun, "NNP") && p.is(last + 1, "NNP")) {
            last++;
        }
        return last;
    }
}
