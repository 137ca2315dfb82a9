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

    private static final double VERY_ALIKE = Math.log(3);
    private static final int SHORT = 5;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    Optional<LeftOut.Told> told() {
        return level().or(this::another).or(this::ofWhole).or(this::plain);
    }

    private Optional<LeftOut.Told> level() {
        return BareNumber.isLevel(p, first, after)
                ? LeftOut.before(p, first, counts)
                        .filter(each -> LeftOut.difference(each, number) < LeftOut.ALIKE)
                        .map(each -> LeftOut.same(each, Optional.empty()))
                        .or(() -> Optional.of(LeftOut.untold()))
                : Optional.empty();
    }

    /** One more number of what the one beside it counts. */
    private Optional<LeftOut.Told> another() {
        return LeftOut.inSentence(p, first, counts)
                .filter(each -> isSecondSpeakers()
                        || isLinkedAlike(each)
                        || BareNumber.isCompared(p, first)
                        || BareNumber.isJoined(p, first, after))
                .map(each -> LeftOut.same(each, own));
    }

    /** Some of those counted before it; in "17 were held; 5 were freed" the five are told by their own verb. */
    private Optional<LeftOut.Told> ofWhole() {
        InPlaceOfNoun place = new InPlaceOfNoun(p, first, after);
        if (!place.isSubject()) {
            return LeftOut.inSentence(p, first, counts)
                    .filter(each -> mayBeWhole(each) && (place.holds() || place.isOneMoreOfList()))
                    .map(each -> LeftOut.same(each, own));
        }
        return whole().map(each -> each.isInSentenceOf(p, first)
                ? new LeftOut.Told(each.object(), own.orElseGet(FigureKinds::none), Optional.empty())
                : LeftOut.same(each, own));
    }

    private Optional<LeftOut.Told> plain() {
        boolean counts = isSoMany()
                || new InPlaceOfNoun(p, first, after).holds()
                || BareNumber.isRestated(p, after)
                || (number.form() == Numeral.Form.VAGUE && BareNumber.ends(p, after)) // "was looking for “dozens”"
                || (number.form() == Numeral.Form.VAGUE && Headlines.isVerb(p, after)) // "Tens of thousands rally in"
                || isWholeSentence()
                || isShareAlone()
                || Headlines.counts(p, first, after, LeftOut.size(number));
        return counts
                ? Optional.of(own.map(LeftOut::untold)
                        .or(() -> money().map(each -> LeftOut.same(each, Optional.empty())))
                        .orElseGet(LeftOut::untold))
                : Optional.empty();
    }

    /** "Two thirds on steel, the rest on lawyers." */
    private boolean isShareAlone() {
        return number.form() == Numeral.Form.SHARE && first == p.sentenceStart(first) && p.is(after, "IN");
    }

    /** "Thirty-three now." */
    private boolean isWholeSentence() {
        int end = p.sentenceEnd(first);
        boolean verb = false;
        for (int i = first; i < end; i++) {
            verb |= p.is(i, "VB", "MD", "NN");
        }
        return first == p.sentenceStart(first) && !verb && end - first <= SHORT && after < end - 1;
    }

    /** "worth 55 million euros and the ship itself 35 million": the last sum of money before it, if it is like it in size. */
    private Optional<Count> money() {
        return counts.stream()
                .filter(each -> each.p() == p && each.word() < first)
                .filter(each ->
                        each.unit().filter(unit -> !unit.equals("percent")).isPresent())
                .reduce((earlier, later) -> later)
                .filter(each -> LeftOut.difference(each, number)
                        < (each.isInSentenceOf(p, first) ? LeftOut.ALIKE : VERY_ALIKE));
    }

    /** "Five were under ten": some of those who were counted just before. */
    private Optional<Count> whole() {
        return counts.stream()
                .filter(each -> each.p() == p && each.word() < first)
                .filter(each -> each.object().isPresent() && mayBeWhole(each))
                .reduce((earlier, later) -> later);
    }

    private boolean mayBeWhole(Count count) {
        return count.unit().isEmpty() && count.size().compareTo(LeftOut.size(number)) >= 0;
    }

    /** "police reported 14,000 marchers and unions 55,000" */
    private boolean isSecondSpeakers() {
        int name = first - 1;
        while (p.is(name, "NNP") && p.is(name - 1, "NNP")) {
            name--; // "45 police and New Zealand 20"
        }
        name = p.lower(name - 1).equals("the") ? name - 1 : name;
        return (p.isNoun(name) || p.is(name, "DT"))
                && p.lower(name - 1).matches("and|,|;|while|but")
                && BareNumber.ends(p, after);
    }

    /** "put the yes camp at 47 percent and the noes at 49" */
    private boolean isLinkedAlike(Count beside) {
        return p.lower(first - 1).matches("at|to|from")
                && p.lower(p.at(beside.start()) - 1).equals(p.lower(first - 1));
    }

    /** From a hundred on, at the end of a clause or before a verb: years, names and hours are told from these before. */
    private boolean isSoMany() {
        boolean named = p.is(first - 1, "NNP", "NNPS") || p.word(first - 1).matches("[#/:(-]");
        boolean plain = BareNumber.ends(p, after)
                || p.lower(after).equals("since")
                || p.isFinite(after)
                || p.is(after, "VBN", "RB", "WP", "TO");
        return plain && !named && LeftOut.size(number).compareTo(HUNDRED) >= 0;
    }
}
