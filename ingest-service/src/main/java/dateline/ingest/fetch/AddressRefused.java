package dateline.ingest.fetch;

/** An address that is not fetched, with the reason in words that follow "the address". */
public final class AddressRefused extends Exception {

    AddressRefused(String reason) {
        super(reason, null, false, false);
    }
}
