package dateline.query;

/**
 * Something outside a message is away: the store, the broker, the disk. Trying again later is right; blaming the message
 * is not.
 */
public class Unavailable extends RuntimeException {

    /**
     * @param what is away, in words that an operator understands, such as "MongoDB"
     */
    public Unavailable(String what, Throwable cause) {
        super(what + " is unavailable: " + cause.getMessage(), cause);
    }
}
