package dateline.ingest.page;

import java.util.Optional;

/** The address of a page that nobody has read: it is gone, or there is no article on it. */
public final class PageAddress {

    private PageAddress() {}

    /** The one spelling of an address, as an article's {@link Copy#url()} has it. Empty if it is no web address. */
    public static Optional<String> of(Optional<String> sent) {
        return Addresses.canonical(sent, Optional.empty());
    }
}
