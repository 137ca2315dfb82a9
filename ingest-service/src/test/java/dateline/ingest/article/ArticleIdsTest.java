package dateline.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.contracts.ContentId;
import dateline.contracts.DocumentMessage;
import dateline.ingest.page.Copy;
import dateline.ingest.page.PageReader;
import dateline.ingest.page.PageReading;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArticleIdsTest {

    private static final String STORY =
            "Port reopens after storm\n\nThe port of Westhaven reopened on Monday, the harbour master said.";

    @Test
    void comesFromTheAddressFirst() {
        assertThat(ArticleIds.of(copy(Optional.of("https://A.example/x?utm_source=y"), Optional.of("7"), STORY)))
                .isEqualTo(ContentId.of('a', "url", "https://a.example/x"));
    }

    @Test
    void comesFromTheOutletsOwnNumberNext() {
        assertThat(ArticleIds.of(copy(Optional.empty(), Optional.of("7"), STORY)))
                .isEqualTo(ContentId.of('a', "outlet", "The Courier", "7"));
    }

    @Test
    void comesFromTheWordsLast() {
        assertThat(ArticleIds.of(copy(Optional.empty(), Optional.empty(), STORY)))
                .isEqualTo(ContentId.of('a', "text", ContentId.hash(STORY)));
    }

    @Test
    void hasAFingerprintOfTheWordsAndNotOfTheFurniture() {
        String printed = STORY + "\n\nPrintable version | Jan %s, 2022 8:13:26 PM | https://a.example/x";

        assertThat(Fingerprint.of(copy(Optional.empty(), Optional.empty(), printed.formatted(10))))
                .isEqualTo(Fingerprint.of(copy(Optional.empty(), Optional.empty(), printed.formatted(12))))
                .isNotEqualTo(Fingerprint.of(copy(
                        Optional.empty(),
                        Optional.empty(),
                        printed.replace("Monday", "Friday").formatted(10))));
    }

    private static Copy copy(Optional<String> url, Optional<String> own, String text) {
        var document = new DocumentMessage(
                url,
                Optional.of("The Courier"),
                own,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "text/plain",
                text);
        return ((PageReading.Article) PageReader.read(document)).copy();
    }
}
