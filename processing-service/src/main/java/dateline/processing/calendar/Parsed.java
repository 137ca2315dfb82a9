package dateline.processing.calendar;

import java.util.Optional;

/** A meaning, and the word behind it. */
record Parsed(Meaning meaning, int next) {

    static Optional<Parsed> of(Meaning meaning, int next) {
        return Optional.of(new Parsed(meaning, next));
    }

    /** The longer of two; the first if they are as long. */
    static Optional<Parsed> longer(Optional<Parsed> one, Optional<Parsed> other) {
        return other.isPresent()
                        && (one.isEmpty() || other.get().next() > one.get().next())
                ? other
                : one;
    }
}
