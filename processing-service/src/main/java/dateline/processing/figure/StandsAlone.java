package dateline.processing.figure;

import dateline.processing.article.Paragraph;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Tells what a number counts that no other words explain: the previous high, a second speaker's number ("and unions
 * 55,000"), some of those just counted, or so many that it must count something.
 *
 * @param first its first word, qualifier included
 * @param after after its last word
 * @param counts those found before it, in the order of the text
 * @param own the kind that the words behind it tell
 */
record StandsAlone(
        Paragraph p, int first, int after, Numeral number, List<Count> counts, Optional<FigureKinds.Kind> own) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    Optional<LeftOut.Told> told() {
        Optional<Count> beside = LeftOut.inSentence(p, first, counts);
        if (BareNumber.isLevel(p, first, after)) {
            return LeftOut.before(p, first, counts)
                    .filter(each -> LeftOut.difference(each, number) < LeftOut.ALIKE)
                    .map(each -> LeftOut.same(each, Optional.empty()))
                    .or(() -> Optional.of(LeftOut.untold()));
        }
        if (beside.isPresent() && (isSecondSpeakers() || isOfThoseCounted(beside.get()))) {
            return Optional.of(LeftOut.same(beside.get(), own));
        }
        boolean plain = isSoMany()
                || BareNumber.isRestated(p, after)
                || Headlines.counts(p, first, after, LeftOut.size(number));
        return plain ? Optional.of(own.map(LeftOut::untold).orElseGet(LeftOut::untold)) : Optional.empty();
    }

    /** "police reported 14,000 marchers and unions 55,000" */
    private boolean isSecondSpeakers() {
        return p.isNoun(first - 1) && p.lower(first - 2).matches("and|,|while|but") && BareNumber.ends(p, after);
    }

    /** "Twelve survivors were flown out, where the hospital said three were fighting for their lives" */
    private boolean isOfThoseCounted(Count beside) {
        return beside.unit().isEmpty()
                && BareNumber.isSubjectOfState(p, first, after)
                && beside.size().compareTo(LeftOut.size(number)) >= 0;
    }

    /** From a hundred on, at the end of a clause or before a verb: years, names and hours are told from these before. */
    private boolean isSoMany() {
        boolean named = p.is(first - 1, "NNP", "NNPS") || p.word(first - 1).matches("[#/:(-]");
        boolean plain = BareNumber.ends(p, after) || p.isFinite(after) || p.is(after, "VBN", "RB", "WP");
        return plain && !named && LeftOut.size(number).compareTo(HUNDRED) >= 0;
    }
}
