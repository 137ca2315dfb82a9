package dateline.processing.quote;

import dateline.contracts.ArticleMessage.BlockKind;
import dateline.processing.article.Paragraph;
import java.util.Set;

/** Tells how far what a cue tells reaches in its sentence, and where the writer speaks again. */
final class CueScope {

    private CueScope() {}

    /** In “…,” she told the hall, where 60 sat: what is told stands before. */
    static boolean tellsQuotation(Paragraph p, Cues.Cue cue) {
        int before = cue.speaker().from() - 1;
        return before >= p.sentenceStart(cue.from())
                && p.isQuoted(before)
                && CueWord.verb(p, cue.from())
                        .flatMap(verb -> Complement.behind(p, cue.to(), verb, Clauses.endOfWords(p, cue.from())))
                        .filter(Complement::isClause)
                        .isEmpty();
    }

    /** In "…, said Berg, who has 12 offices" the words behind are about Berg. */
    static boolean isInverted(Paragraph p, int verb) {
        return p.word(verb - 1).equals(",")
                && Cues.behind(p, verb - 1)
                        .filter(cue -> cue.from() == verb
                                && !p.is(cue.speaker().from(), "CD")) // "Tass, …, reported 12 deaths"
                        .isPresent();
    }

    /** In "according to the agency, which has received 12 tents" the tents are the writer's again. */
    static boolean tellsOfSpeaker(Paragraph p, Cues.Cue cue) {
        int behind = cue.speaker().to();
        return cue.from() > p.sentenceStart(cue.from()) && p.word(behind).equals(",") && p.is(behind + 1, "WP", "WDT");
    }

    /** In "A council that declared itself bankrupt is to shed 260 posts" the declaring ends before the main verb. */
    private static boolean isInsideSubject(Paragraph p, int verb, int place) {
        int first = p.sentenceStart(verb);
        return p.sentence(verb)
                .syntax()
                .filter(syntax -> syntax.relation(verb - first).startsWith("acl:relcl"))
                .flatMap(syntax -> syntax.governor(verb - first)
                        .filter(noun -> syntax.relation(noun).startsWith("nsubj"))
                        .flatMap(syntax::governor))
                .filter(main -> first + main > verb && first + main < place)
                .isPresent();
    }

    /** In "The council announced a prize and sent 30 gardeners" the sending is a deed and nothing that is announced. */
    private static boolean isSecondDeed(Paragraph p, int verb, int place) {
        int deed = place - 1;
        while (deed > verb && !p.is(deed, "VBD", "VBZ", "VBP")) {
            deed--;
        }
        int first = p.sentenceStart(verb);
        int second = deed;
        return deed > verb
                && p.is(Clauses.beforeAdverbs(p, deed), "CC", ",")
                && CueWord.verb(p, deed).isEmpty()
                && p.sentence(verb)
                        .syntax()
                        .filter(syntax -> syntax.relation(second - first).startsWith("conj")
                                && syntax.governor(second - first)
                                        .filter(governor -> governor == verb - first)
                                        .isPresent())
                        .isPresent();
    }

    /** In "After Berg said all was well, 60 walked out" the saying ends before the main clause. */
    private static boolean isBeforeMainClause(Paragraph p, int verb, int place) {
        boolean fronted = Clauses.isInFrontedClause(p, verb) && !p.is(p.sentenceStart(verb), "VBG");
        for (int i = verb + 2; fronted && i < place; i++) { // not "As the report notes, 12"
            if (p.word(i).equals(",") && Clauses.startsAt(p, i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** In "Berg said it was safe, but 12 people fell" the writer speaks again. */
    static boolean isLeft(Paragraph p, int verb, int place) {
        if (isInsideSubject(p, verb, place) || isBeforeMainClause(p, verb, place) || isSecondDeed(p, verb, place)) {
            return true;
        }
        for (int i = verb + 1; i < place; i++) {
            boolean turns =
                    Set.of("but", "while", "although", "though", "whereas").contains(p.lower(i + 1));
            boolean asClause = p.word(i).equals(",")
                    && p.lower(i + 1).equals("as")
                    && Clauses.startsAt(p, i + 2); // ", as snow cut the road"
            if (p.word(i).equals(";") || (p.word(i).equals(",") && turns) || asClause) {
                return true;
            }
        }
        return false;
    }

    /** In "Berg, who said little, left “the hall”" the saying ends with the comma; in a headline, with a semicolon. */
    static boolean isShutOff(Paragraph p, int verb, int place) {
        boolean relative = false;
        int floor = Math.max(p.sentenceStart(verb), verb - 3);
        for (int i = verb - 1; i >= floor && !p.word(i).equals(","); i--) { // not "who, they said, had cheated"
            relative |= p.is(i, "WP", "WDT");
        }
        for (int i = verb + 1; i < place - 1; i++) {
            boolean comma = relative && i > verb + 1 && p.word(i).equals(",");
            boolean semicolon = p.kind() == BlockKind.HEADLINE && p.word(i).equals(";");
            if (!p.isQuoted(i) && (comma || semicolon)) {
                return true;
            }
        }
        return false;
    }
}
