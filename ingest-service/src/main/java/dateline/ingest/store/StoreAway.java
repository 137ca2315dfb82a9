package dateline.ingest.store;

/** The store cannot be reached or cannot answer now. Asking again later is right; nothing is wrong with the record. */
public final class StoreAway extends RuntimeException {

    StoreAway(RuntimeException cause) {
        super(cause.getMessage(), cause);
    }
}
