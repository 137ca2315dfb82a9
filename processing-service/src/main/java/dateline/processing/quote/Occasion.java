package dateline.processing.quote;

import dateline.processing.article.Paragraph;
import java.util.Optional;

/**
 * When and on which occasion something is said: "said in a statement on Monday", "On Monday, Berg said", "Speaking at a
 * rally, Berg said".
 *
 * @param time the words that tell when
 * @param venue the words that tell on which occasion
 */
record Occasion(Optional<NounPhrase> time, Optional<NounPhrase> venue) {

    /** What the sentence tells of it beside the cue. */
    static Occasion of(Paragraph p, Cues.Cue cue) {
        int behind = Math.max(cue.to(), cue.speaker().to());
        boolean told =
                CueWord.verb(p, cue.from()).filter(each -> each.takes("tell")).isPresent();
        Adjuncts around = new Adjuncts(p, behind, !told);
        walk(p, around, Clauses.endOfWords(p, cue.from()));
        Adjuncts between = new Adjuncts(p, cue.speaker().to(), true);
        if (cue.speaker().to() < cue.from()) {
            walk(p, between, cue.from());
        }
        int start = p.sentenceStart(cue.from());
        boolean speaking = p.is(start, "VBG") && p.lemma(start).equals("speak");
        Adjuncts before = new Adjuncts(p, speaking ? start + 1 : start, true);
        if (!p.isQuoted(start) && start < cue.speaker().from()) {
            walk(p, before, cue.speaker().from());
        }
        int reached = p.word(before.at()).equals(",") ? before.at() + 1 : before.at();
        if (reached != cue.speaker().from()) {
            return new Occasion(around.time().or(between::time), around.venue().or(between::venue));
        }
        return new Occasion(
                around.time().or(between::time).or(before::time),
                around.venue().or(between::venue).or(before::venue));
    }

    private static void walk(Paragraph p, Adjuncts adjuncts, int limit) {
        while (adjuncts.at() < limit && !p.isQuoted(adjuncts.at()) && adjuncts.step(limit)) {
            // one after another
        }
    }
}
