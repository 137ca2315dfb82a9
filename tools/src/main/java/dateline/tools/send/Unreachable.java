package dateline.tools.send;

/** The system cannot be reached, so that sending ends here. */
public final class Unreachable extends RuntimeException {

    public Unreachable(String reason) {
        super(reason, null, false, false);
    }
}
