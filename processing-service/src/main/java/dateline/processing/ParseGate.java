package dateline.processing;

import dateline.language.Sentence;
import dateline.language.Token;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which sentences of one article the readers of quotes and figures need syntax for: those with a quotation mark, between
 * two marks, with a reporting verb or with a number. Parsing is the dearest step.
 *
 * <p>One gate sees the sentences of one article in order: it remembers whether a quotation is open.
 */
final class ParseGate implements Predicate<Sentence> {

    private static final Set<String> MARKS = Set.of("\"", "“", "”", "``", "''", "«", "»", "„");
    private static final Set<String> OPENING_MARKS = Set.of("‘", "'", "`");
    private static final Set<String> VAGUE_NUMBERS =
            Set.of("dozen", "hundred", "thousand", "million", "billion", "score", "several", "many", "few");
    private static final Set<String> REPORTING = Set.of(
            "say",
            "tell",
            "add",
            "warn",
            "insist",
            "confirm",
            "announce",
            "claim",
            "argue",
            "deny",
            "state",
            "declare",
            "report",
            "explain",
            "note",
            "acknowledge",
            "admit",
            "allege",
            "assert",
            "believe",
            "call",
            "comment",
            "complain",
            "concede",
            "conclude",
            "cite",
            "describe",
            "estimate",
            "maintain",
            "mention",
            "observe",
            "pledge",
            "predict",
            "promise",
            "recall",
            "remark",
            "reply",
            "respond",
            "reveal",
            "stress",
            "suggest",
            "testify",
            "urge",
            "vow",
            "write",
            "accord",
            "ask",
            "demand",
            "emphasize",
            "emphasise",
            "indicate",
            "point",
            "quote",
            "shout",
            "tweet",
            "post",
            "voice",
            "accuse",
            "condemn",
            "criticize",
            "criticise",
            "praise",
            "agree",
            "think",
            "continue",
            "joke",
            "quip",
            "lament",
            "boast",
            "chant",
            "repeat",
            "speak",
            "put",
            "blame",
            "dismiss");

    private boolean quotationOpen;

    @Override
    public boolean test(Sentence sentence) {
        boolean needed = quotationOpen || sentence.tokens().stream().anyMatch(ParseGate::isSign);
        for (Token token : sentence.tokens()) {
            switch (token.word()) {
                case "“", "«", "„" -> quotationOpen = true;
                case "”", "»" -> quotationOpen = false;
                case "\"" -> quotationOpen = !quotationOpen;
                default -> {}
            }
        }
        return needed;
    }

    private static boolean isSign(Token token) {
        return MARKS.contains(token.word())
                || (OPENING_MARKS.contains(token.word()) && !token.is("POS"))
                || token.is("CD")
                || VAGUE_NUMBERS.contains(token.lemma())
                || (token.is("VB") && REPORTING.contains(token.lemma()));
    }
}
