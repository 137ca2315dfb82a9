package dateline.query.index;

import java.util.Optional;

/** A period, either end of which may be open. */
public record Between(Optional<Moment> from, Optional<Moment> to) {

    public static final Between ALWAYS = new Between(Optional.empty(), Optional.empty());

    /** Whether both ends are open. */
    public boolean isAlways() {
        return from.isEmpty() && to.isEmpty();
    }
}
