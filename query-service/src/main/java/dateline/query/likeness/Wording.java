package dateline.query.likeness;

import dateline.query.likeness.Numbers.Comparison;
import java.util.Optional;

/**
 * The words of a text, made ready to be compared with others, and the rule by which one is a copy of another. The rule
 * is symmetric, and depends on the two texts alone: not on what else there is, nor on which came first.
 */
public final class Wording {

    // Of cut and badly copied texts a third is left; separate stories of one event share a quarter, in quotations.
    // Tuned on the development part of near_dup: see docs/quality.md.
    private static final double LEAST_CONTAINED = 0.32;

    // About twenty words. Shorter ones are alike because there is only one way to say it.
    private static final int LEAST_SHINGLES = 100;

    // A copy may bring the count of the dead up to date; a form changes most of its numbers.
    private static final int NUMBERS_OF_A_FORM = 3;

    private final String text;
    private final Letters letters;
    private final Shingles shingles;

    private Wording(String text, Letters letters) {
        this.text = text;
        this.letters = letters;
        this.shingles = Shingles.of(letters);
    }

    public static Wording of(String text) {
        return new Wording(text, Letters.of(text));
    }

    /** By which its copies are found. */
    public Marks marks() {
        return Marks.of(letters);
    }

    /** Whether it shares enough marks with another to be compared with it: what the index looks up. */
    public boolean meets(Wording other) {
        Marks marks = marks();
        Marks others = other.marks();
        return Marks.meet(marks.shared(others), marks.size(), others.size());
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
