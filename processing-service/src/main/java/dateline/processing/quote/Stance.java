package dateline.processing.quote;

import dateline.processing.article.Paragraph;
import java.util.Optional;

/** Who takes a stand in a sentence of the writer's: "Berg defended the plan." What stands between marks behind it is Berg's. */
final class Stance {

    private Stance() {}

    /** Who defends, describes or hopes something in the sentence that ends before a word, by its main verb. */
    static Optional<NounPhrase> before(Paragraph p, int end) {
        int verb = end > 0 ? p.sentenceStart(end - 1) : end;
        while (verb < end && (!p.isFinite(verb) || p.isQuoted(verb) || Clauses.isInRelativeClause(p, verb))) {
            verb++;
        }
        boolean stands =
                verb < end && CueWord.verb(p, verb).isPresent() && !Cues.isPassive(p, verb) && !Cues.isNegated(p, verb);
        return (stands ? Subjects.of(p, verb) : Optional.<NounPhrase>empty())
                .filter(each -> Speakers.maySpeak(p, each) || Clauses.isPronoun(p, each.from()));
    }
}
