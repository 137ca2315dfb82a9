package dateline.query.likeness;

import dateline.query.likeness.Numbers.Comparison;
import java.util.Optional;

/**
 * The words of a text, made ready to be compared with others, and the rule by which one is a copy of another. The rule
 * is symmetric, and depends on the two texts alone: not on what else there is, nor on which came first.
 */
public final class Wording {

    /** With fewer marks in common two texts are not compared. One may be chance or a turn of phrase. */
    public static final int LEAST_MARKS = 2;

    // Of cut and badly copied texts a third is left; separate stories of one event share a quarter, in quotations.
    // Tuned
    // on the development half of near_dup: see docs/copies.md.
    private static final double LEAST_CONTAINED = 0.32;

    // About twenty words. Shorter ones are alike because there is only one way to say it.
    private static final int LEAST_SHINGLES = 100;

    // A copy may bring the count of the dead up to date; a form changes most of its numbers.
    private static final int NUMBERS_OF_A_FORM = 3;

    private final String text;
    private final Marks marks;
    private final Shingles shingles;

    private Wording(String text, Marks marks, Shingles shingles) {
        this.text = text;
        this.marks = marks;
        this.shingles = shingles;
    }

    public static Wording of(String text) {
        Letters letters = Letters.of(text);
        return new Wording(text, Marks.of(letters), Shingles.of(letters));
    }

    /** By which its copies are found. */
    public Marks marks() {
        return marks;
    }

    /** Whether it shares enough marks with another to be compared with it: what the index looks up. */
    public boolean meets(Wording other) {
        return marks.shared(other.marks) >= LEAST_MARKS;
    }

    /** How alike they are if one is a copy of the other, else empty. */
    public Optional<Likeness> copyOf(Wording other) {
        Likeness likeness = likeness(other);
        return Math.min(shingles.size(), other.shingles.size()) >= LEAST_SHINGLES
                        && likeness.contained() >= LEAST_CONTAINED
                        && !sameFormOtherNumbers(other)
                ? Optional.of(likeness)
                : Optional.empty();
    }

    /** How alike they are, copies or not. */
    public Likeness likeness(Wording other) {
        int shared = shingles.shared(other.shingles);
        int shorter = Math.min(shingles.size(), other.shingles.size());
        int all = shingles.size() + other.shingles.size() - shared;
        return shared == 0 ? new Likeness(0, 0) : new Likeness((double) shared / shorter, (double) shared / all);
    }

    private boolean sameFormOtherNumbers(Wording other) {
        Comparison numbers = Numbers.of(text).compare(Numbers.of(other.text));
        return numbers.different() >= NUMBERS_OF_A_FORM && numbers.different() > 2 * numbers.same();
    }
}
