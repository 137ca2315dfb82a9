package dateline.contracts;

/** A record that cannot be taken, with the rejection that says why. */
public final class Unreadable extends Exception {

    private final transient Rejection rejection;

    public Unreadable(Rejection.Code code, String reason) {
        super(reason, null, false, false);
        this.rejection = new Rejection(code, reason);
    }

    public Rejection rejection() {
        return rejection;
    }
}
