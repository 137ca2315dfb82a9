package dateline.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.contracts.DocumentMessage;
import dateline.ingest.page.PageReader;
import dateline.ingest.page.PageReading;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which pages of one address say the same to their readers. */
class FingerprintTest {

    private static final String PAGE = """
            <html lang="en"><head><title>Storm closes the port</title>
            <meta property="article:published_time" content="2022-01-10T08:00:00Z">
            <meta property="article:modified_time" content="2022-01-10T09:00:00Z">
            <meta name="keywords" content="port, storm"><meta name="author" content="Jo Lind"></head><body><article>
            <h1>Storm closes the port</h1>
            <p>The port of Westhaven closed on Monday, “as a precaution”, the harbour master said.</p>
            <p>Ferries to the islands stay in their berths - until the wind turns, the operator said.</p>
            <p>The office said that the breakwater had held and that the cranes were being looked at.</p>
            </article></body></html>""";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            “as a precaution”        | "as a precaution"
            “as a precaution”        | «as a precaution»
            their berths - until     | their berths — until
            The office said          | The o\uFB03ce said
            closed on Monday         | closed  on&nbsp;Monday
            closed on Monday         | closed on <b>Monday</b>
            </p>\\n<p>The office     | &#32;The office
            </article>               | <p>1,234 views</p></article>
            </article>               | <p>Share this article</p></article>
            </article>               | </article><aside><p>Advertisement: buy a boat, any boat, at the boat fair.</p></aside>
            T09:00:00Z               | T18:30:00Z
            T08:00:00Z               | T09:00:00+01:00
            port, storm              | storm, port, harbour
            """)
    void areTheSame(String was, String is) {
        assertThat(fingerprint(PAGE.replace(unbroken(was), is))).isEqualTo(fingerprint(PAGE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            on Monday                | on Sunday
            “as a precaution”        | as a precaution
            <h1>Storm                | <h1>A storm
            T08:00:00Z               | T10:00:00Z
            Jo Lind                  | Ida Brandt
            until the wind           | until the wave
            had held                 | had not held
            """)
    void areNotTheSame(String was, String is) {
        assertThat(fingerprint(PAGE.replace(was, is))).isNotEqualTo(fingerprint(PAGE));
    }

    private static String unbroken(String words) {
        return words.replace("\\n", "\n");
    }

    private static String fingerprint(String page) {
        var document = new DocumentMessage(
                Optional.of("https://a.example/port"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "text/html",
                page);
        return Fingerprint.of(((PageReading.Article) PageReader.read(document)).copy());
    }
}
