package dateline.ingest.article;

import dateline.contracts.ArticleMessage;
import dateline.contracts.MessageJson;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Messages as we stored them. */
final class StoredMessage {

    private StoredMessage() {}

    static ArticleMessage read(byte[] bytes) {
        try {
            return MessageJson.MAPPER.readValue(bytes, ArticleMessage.class);
        } catch (IOException e) {
            throw new UncheckedIOException("what we stored, we can read", e);
        }
    }
}
