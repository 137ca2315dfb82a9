package dateline.processing.quote;

import dateline.processing.article.Paragraph;
import java.util.Map;
import java.util.Optional;

/**
 * Tells that a number stands in what somebody is charged with, or blamed for: "accused the army of executing 150
 * civilians", "blamed the dam for 70 deaths". Who charges says so.
 */
final class Charges {

    /** A verb, and the word behind which the charge stands. */
    private static final Map<String, String> LINKS = Map.of(
            "accuse", "of",
            "suspect", "of",
            "complain", "of|about",
            "blame", "for",
            "fault", "for",
            "criticise", "for",
            "criticize", "for",
            "charge", "with");

    private static final int REACH = 20;

    private Charges() {}

    /** The verb before a number in its sentence, with the one who charges. */
    static Optional<Cues.Cue> before(Paragraph p, int number) {
        String behind = "";
        for (int i = number - 1; i >= Math.max(p.sentenceStart(number), number - REACH); i--) {
            if (p.word(i).matches("[;:]") || p.is(i, "WP", "WDT")) {
                return Optional.empty();
            }
            String link = LINKS.get(p.lemma(i));
            if (link != null && p.is(i, "VB") && !Cues.isPassive(p, i) && !Cues.isNegated(p, i)) {
                int verb = i;
                return behind.matches(".*\\b(?:" + link + ") .*")
                        ? Subjects.of(p, verb)
                                .filter(who -> !who.isTime(p))
                                .map(who -> new Cues.Cue(verb, verb + 1, who, "subject of the verb that charges"))
                        : Optional.empty();
            }
            if (p.isFinite(i) && !p.lower(i - 1).equals("having")) {
                return Optional.empty();
            }
            behind = p.lower(i) + " " + behind;
        }
        return Optional.empty();
    }

    /** "rescuers" in "Radio One quoted rescuers as saying". */
    static Optional<Cues.Cue> quoted(Paragraph p, int number) {
        for (int i = p.sentenceStart(number); i < p.sentenceEnd(number); i++) {
            boolean saying =
                    p.lower(i).matches("saying|telling") && p.lower(i - 1).equals("as");
            NounPhrase who = saying ? NounPhrase.endingAt(p, i - 2) : null;
            if (who != null && p.lemma(who.from() - 1).matches("quote|cite")) {
                return Optional.of(new Cues.Cue(i, i + 1, who, "quoted as saying it"));
            }
        }
        return Optional.empty();
    }
}
