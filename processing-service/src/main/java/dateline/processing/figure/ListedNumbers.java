package dateline.processing.figure;

import dateline.processing.article.Paragraph;
import dateline.processing.figure.Totals.Total;
import java.util.Optional;

/** Reads what a number counts that stands behind a colon, as in lists: "Witnesses for the state: 114", "Injured: 12". */
record ListedNumbers(FigureKinds kinds) {

    /** What the number behind the colon counts; {@code floor} is the first word of the sentence. */
    Optional<Total> before(Paragraph p, int colon, int floor) {
        Optional<FigureKinds.Kind> state = floor == colon - 1 ? kinds.ofState(p, floor) : Optional.empty();
        if (state.isPresent()) {
            return Optional.of(new Total(Optional.of(new Counted(floor, colon, Optional.empty())), state));
        }
        int head = floor;
        while (head < colon - 1 && !(p.is(head, "NNS") && !p.isNoun(head + 1))) {
            head++;
        }
        boolean numbered = p.word(colon + 2).equals(".") && colon + 3 < p.size(); // "RESULTS: 1. M. Berg"
        boolean plain = head >= floor && p.is(head, "NNS") && !p.isCalendarOrUnit(head) && !numbered;
        for (int i = floor; i < colon; i++) {
            plain &= !p.is(i, "VBD", "VBZ", "VBP", "MD", ",");
        }
        Counted things = new Counted(floor, head + 1, Optional.of(head));
        return plain && !things.isTime(p)
                ? Optional.of(new Total(Optional.of(things), Optional.of(kinds.ofThings(p, things))))
                : Optional.empty();
    }
}
