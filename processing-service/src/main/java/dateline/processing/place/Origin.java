package dateline.processing.place;

import dateline.contracts.ArticleMessage;
import dateline.contracts.Span;
import java.util.Optional;

/**
 * What is known of where an article comes from.
 *
 * @param url where it is published; its domain tells of the outlet's home
 * @param dateline the place and agency before its first words, where ingest saw them
 */
public record Origin(Optional<String> url, Optional<Span> dateline) {

    /** The origin of the article in a message. */
    public static Origin of(ArticleMessage.Revised message) {
        return new Origin(message.url(), message.dateline());
    }

    /** An origin of which no more than an address is known. */
    public static Origin at(Optional<String> url) {
        return new Origin(url, Optional.empty());
    }
}
