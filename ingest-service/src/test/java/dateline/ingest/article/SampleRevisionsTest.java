package dateline.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.contracts.ArticleMessage.Change;
import dateline.contracts.ArticleMessage.ChangeKind;
import dateline.contracts.DocumentMessage;
import dateline.contracts.DocumentReading;
import dateline.contracts.MessageJson;
import dateline.contracts.Unreadable;
import dateline.ingest.change.Changes;
import dateline.ingest.page.Copy;
import dateline.ingest.page.PageReader;
import dateline.ingest.page.PageReading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The samples that are versions of one page, each after the one before it. */
class SampleRevisionsTest {

    private static final Path SAMPLES = Path.of("../samples");

    @ParameterizedTest
    @CsvSource({
        "revisions/2-cosmetic.html, revisions/3-correction.html, CORRECTION",
        "revisions/3-correction.html, revisions/4-update.html, UPDATE",
        "articles/2022-01-06-meridianwire-injured-count-v1.html, articles/2022-01-06-meridianwire-injured-count-v2.html, CORRECTION",
        "articles/2022-01-09-harbourcourier-death-toll-v1.txt, articles/2022-01-09-harbourcourier-death-toll-v2.txt, CORRECTION",
        "articles/2022-01-09-steppedispatch-detained-count-v1.html, articles/2022-01-09-steppedispatch-detained-count-v2.html, CORRECTION"
    })
    void saysWhatKindOfChangeASampleIs(String before, String now, ChangeKind kind) {
        assertThat(change(copy(before), copy(now)).kind()).isEqualTo(kind);
    }

    @Test
    void findsWhatASampleChanged() {
        Change change = change(copy("revisions/3-correction.html"), copy("revisions/4-update.html"));

        assertThat(change.edits())
                .extracting(edit -> edit.kind() + " " + edit.block())
                .containsExactly("CHANGED HEADLINE", "CHANGED PARAGRAPH", "CHANGED PARAGRAPH", "ADDED PARAGRAPH");
    }

    @Test
    void findsNothingNewInACosmeticSample() {
        Copy first = copy("revisions/1-first.html");
        Copy cosmetic = copy("revisions/2-cosmetic.html");

        assertThat(Fingerprint.of(cosmetic)).isEqualTo(Fingerprint.of(first));
        assertThat(change(first, cosmetic).edits()).isEmpty();
    }

    @Test
    void knowsTheNoticeAmongTheSamplesAndNoOtherPage() throws IOException {
        try (var files = Files.list(SAMPLES.resolve("revisions"))) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".html"))
                            .filter(name -> notice("revisions/" + name).isPresent()))
                    .containsExactly("5-notice.html");
        }
        try (var files = Files.list(SAMPLES.resolve("articles"))) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".html") || name.endsWith(".txt"))
                            .filter(name -> notice("articles/" + name).isPresent()))
                    .isEmpty();
        }
    }

    @Test
    void hasAWithdrawalOfTheSamplePage() throws IOException, Unreadable {
        DocumentReading.Withdrawal kill = DocumentReading.withdrawal(MessageJson.MAPPER.readTree(
                SAMPLES.resolve("revisions/withdrawal.json").toFile()));

        assertThat(ArticleIds.of(kill.withdrawal())).containsExactly(ArticleIds.of(copy("revisions/1-first.html")));
    }

    private static Change change(Copy before, Copy now) {
        return Changes.since(
                Revisions.of(before, "a", 1, "d", Instant.EPOCH, Optional.empty()), now.text(), now.blocks());
    }

    private static Optional<String> notice(String file) {
        DocumentMessage document = document(file);
        return KillNotice.in(document, PageReader.read(document));
    }

    private static Copy copy(String file) {
        return ((PageReading.Article) PageReader.read(document(file))).copy();
    }

    private static DocumentMessage document(String file) {
        try {
            return new DocumentMessage(
                    Optional.empty(),
                    Optional.of("An outlet"),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    file.endsWith(".html") ? "text/html" : "text/plain",
                    Files.readString(SAMPLES.resolve(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
