package dateline.processing.figure;

import dateline.processing.article.Paragraph;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number that counts something, before it is told as a figure; offsets are in UTF-16.
 *
 * @param number what is written
 * @param start of the number with its qualifier
 * @param end after what it counts
 * @param qualifier the words that say how sure it is
 * @param object what is counted
 * @param kind what kind of count it is
 * @param unit currency code or {@code percent}
 */
record Count(
        Paragraph p,
        Numeral number,
        int start,
        int end,
        Optional<Qualifiers.Found> qualifier,
        Optional<Thing> object,
        FigureKinds.Kind kind,
        Optional<String> unit) {

    /**
     * What is counted, in UTF-16 offsets.
     *
     * @param head the noun, as it stands there
     */
    record Thing(int start, int end, Optional<String> head) {

        static Thing of(Paragraph p, Counted counted) {
            return new Thing(
                    p.token(counted.from()).start(),
                    p.token(counted.to() - 1).end(),
                    counted.head().map(p::lower));
        }
    }

    Count as(FigureKinds.Kind other) {
        return new Count(p, number, start, end, qualifier, object, other, unit);
    }

    /** The first word of the number. */
    int word() {
        return p.at(number.start());
    }

    /** The first word of its sentence. */
    int sentence() {
        return p.sentenceStart(word());
    }

    /** Whether what it counts does not stand with it: "against 5,135 on Sunday". */
    boolean isLeftOut() {
        return object.filter(each -> each.start() >= start && each.end() <= end).isEmpty();
    }

    /** "three of them" */
    boolean isPart() {
        return p.lower(p.at(end - 1)).matches("them|whom|these|those|which|us|you");
    }

    boolean isInSentenceOf(Paragraph other, int word) {
        return p == other && sentence() == p.sentenceStart(word);
    }

    /** The number, or the least it can be. */
    BigDecimal size() {
        return number.value().or(number::low).or(number::high).orElse(BigDecimal.ZERO);
    }

    Optional<String> headName() {
        return object.flatMap(Thing::head);
    }

    String kindName() {
        return kind.answer().value().orElse("");
    }
}
