package dateline.tools.send;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.contracts.DocumentMessage;
import dateline.contracts.Rejection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CopyReaderTest {

    private static final String ADDRESS = "https://www.harbourcourier.example/news/article1001.ece";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<link rel=\"canonical\" href=\"" + ADDRESS + "\">",
                "<LINK href='" + ADDRESS + "' rel='canonical'/>",
                "<meta property=\"og:url\" content=\"" + ADDRESS + "\">",
                "<script type=\"application/ld+json\">{\"mainEntityOfPage\": {\"@type\": \"WebPage\", \"@id\": \""
                        + ADDRESS + "\"}}</script>",
                "<script type=\"application/ld+json\">{\"url\":"
                        + "\"https:\\/\\/www.harbourcourier.example\\/news\\/article1001.ece\"}</script>",
            })
    void takesThePagesOwnAddress(String head) throws IOException {
        Path page = write("page.html", "<html><head>" + head + "</head><body><p>Port reopens</p></body></html>");

        DocumentMessage document = sendable(page);

        assertThat(document.url()).contains(ADDRESS);
        assertThat(document.mediaType()).isEqualTo("text/html");
    }

    @Test
    void takesTheAddressOfThePrintedLine() throws IOException {
        Path text = write(
                "page.txt",
                "Port reopens\n\nIt did.\n\nPrintable version | Jan 10, 2022 8:13:26 PM | " + ADDRESS
                        + "\n\nNext Story");

        DocumentMessage document = sendable(text);

        assertThat(document.url()).contains(ADDRESS);
        assertThat(document.mediaType()).isEqualTo("text/plain");
    }

    @ParameterizedTest
    @ValueSource(strings = {ADDRESS, "URL: " + ADDRESS, "Source: " + ADDRESS + "\n"})
    void takesTheLastLineThatIsAnAddress(String line) throws IOException {
        Path text = write("page.txt", "Port reopens\n\nhttps://elsewhere.example/1\n\nIt did.\n\n" + line);

        assertThat(sendable(text).url()).contains(ADDRESS);
    }

    @Test
    void believesTheSenderBeforeThePage() throws IOException {
        Path page = write("page.html", "<link rel=canonical href=" + ADDRESS + "><p>Port reopens</p>");
        var source = new Source(
                Optional.of("https://other.example/1"),
                Optional.of("The Other"),
                Optional.empty(),
                Optional.of("en"),
                Optional.empty());

        List<Copy> copies = read(new CopyReader(source), page);

        assertThat(((Copy.Sendable) copies.getFirst()).document())
                .extracting(DocumentMessage::url, DocumentMessage::outlet, DocumentMessage::language)
                .containsExactly(Optional.of("https://other.example/1"), Optional.of("The Other"), Optional.of("en"));
    }

    @Test
    void readsOneMessageALineAndNamesTheLineThatIsNone() throws IOException {
        Path file = write("many.ndjson", """
                {"outlet":"The Courier","mediaType":"text/plain","content":"Port reopens"}

                {"outlet":"The Courier","mediaType":"text/rtf","content":"Port closes"}
                not json
                """);

        List<Copy> copies = read(new CopyReader(Source.UNSAID), file);

        assertThat(copies).hasSize(3);
        assertThat(copies.get(0)).isInstanceOf(Copy.Sendable.class);
        assertThat(copies.get(1)).isInstanceOfSatisfying(Copy.Unsendable.class, line -> {
            assertThat(line.place().name()).isEqualTo(file + ":3");
            assertThat(line.why().code()).isEqualTo(Rejection.Code.INVALID);
            assertThat(line.why().reason()).contains("mediaType");
        });
        assertThat(copies.get(2)).isInstanceOfSatisfying(Copy.Unsendable.class, line -> assertThat(
                        line.why().reason())
                .contains("not JSON"));
    }

    @Test
    void saysWhatIsMissingFromATextWithoutSource() throws IOException {
        assertThat(reason(write("note.txt", "Port reopens"))).contains("--url or --outlet");
    }

    @Test
    void saysThatAFileIsMissingOrOfNoKindWeKnowOrEmpty() throws IOException {
        assertThat(reason(folder.resolve("none.html"))).contains("no such file");
        assertThat(reason(folder.resolve("none.warc.gz"))).contains("no such file");
        assertThat(reason(write("page.pdf", "x"))).contains("none of .html").contains(".warc.gz");
        for (String name : List.of("a.html", "a.json", "a.ndjson", "a.ndjson.gz", "a.warc")) {
            assertThat(reason(write(name, ""))).as(name).isEqualTo("is empty");
        }
    }

    @Test
    void readsAPageInItsOwnEncoding() throws IOException {
        Path page = folder.resolve("page.html");
        Files.write(
                page,
                ("<meta charset=windows-1251><link rel=canonical href=" + ADDRESS + "><p>Порт открыт</p>")
                        .getBytes("windows-1251"));

        assertThat(sendable(page).content()).contains("Порт открыт");
    }

    @Test
    void walksFoldersInTheOrderOfFileNames() throws IOException {
        Files.createDirectories(folder.resolve("a"));
        Files.createDirectories(folder.resolve("b"));
        Path second = write("a/02-second.html", "x");
        Path first = write("b/01-first.txt", "x");
        write("b/readme.md", "x");
        write("b/index.json", "[]");

        assertThat(CopyFiles.under(List.of(folder))).containsExactly(first, second);
    }

    private DocumentMessage sendable(Path file) {
        return ((Copy.Sendable) read(new CopyReader(Source.UNSAID), file).getFirst()).document();
    }

    private String reason(Path file) {
        return ((Copy.Unsendable) read(new CopyReader(Source.UNSAID), file).getFirst())
                .why()
                .reason();
    }

    private static List<Copy> read(CopyReader reader, Path file) {
        List<Copy> copies = new ArrayList<>();
        reader.read(file, Mark.START, copies::add);
        return copies;
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
