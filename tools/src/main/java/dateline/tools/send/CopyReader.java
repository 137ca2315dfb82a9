package dateline.tools.send;

import com.fasterxml.jackson.core.JsonProcessingException;
import dateline.contracts.DocumentMessage;
import dateline.contracts.DocumentReading;
import dateline.contracts.MessageJson;
import dateline.contracts.Unreadable;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Reads files as documents: a page or a text as it is, JSON as the document message itself, NDJSON as one message a
 * line.
 */
public final class CopyReader {

    private final Source source;

    public CopyReader(Source source) {
        this.source = source;
    }

    /** Hands on what a file holds, line by line where it has lines, so that a large file is never whole in memory. */
    public void read(Path file, Consumer<Copy> to) {
        try {
            switch (CopyFiles.ending(file)) {
                case "html", "htm" -> {
                    String page = Files.readString(file);
                    to.accept(checked(file.toString(), document("text/html", page, PageAddress.ofHtml(page))));
                }
                case "txt" -> {
                    String text = Files.readString(file);
                    to.accept(checked(file.toString(), document("text/plain", text, PageAddress.ofText(text))));
                }
                case "json" -> to.accept(message(file.toString(), Files.readString(file)));
                case "ndjson" -> lines(file, to);
                default ->
                    to.accept(new Copy.Unsendable(file.toString(), "is none of .html, .htm, .txt, .json, .ndjson"));
            }
        } catch (NoSuchFileException e) {
            to.accept(new Copy.Unsendable(file.toString(), "there is no such file"));
        } catch (CharacterCodingException e) {
            to.accept(new Copy.Unsendable(file.toString(), "is not UTF-8"));
        } catch (IOException e) {
            to.accept(new Copy.Unsendable(file.toString(), "cannot be read: " + e));
        }
    }

    private void lines(Path file, Consumer<Copy> to) throws IOException {
        try (var reader = Files.newBufferedReader(file)) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank()) {
                    to.accept(message(file + ":" + number, line));
                }
            }
        }
    }

    private DocumentMessage document(String mediaType, String content, Optional<String> ownAddress) {
        return new DocumentMessage(
                source.url().or(() -> ownAddress),
                source.outlet(),
                Optional.empty(),
                source.section(),
                source.language(),
                source.zone(),
                Optional.empty(),
                Optional.empty(),
                mediaType,
                content);
    }

    private static Copy checked(String name, DocumentMessage document) {
        if (document.url().isEmpty() && document.outlet().isEmpty()) {
            return new Copy.Unsendable(name, "does not say its address; give --url or --outlet");
        }
        return message(name, new String(MessageJson.write(document), java.nio.charset.StandardCharsets.UTF_8));
    }

    // The same judgement as ingest's, so that what is wrong is said here and not on the topic of the rejected.
    private static Copy message(String name, String json) {
        try {
            return new Copy.Sendable(
                    name, DocumentReading.of(MessageJson.MAPPER.readTree(json)).document());
        } catch (JsonProcessingException e) {
            return new Copy.Unsendable(
                    name,
                    "is not JSON: "
                            + Stream.of(e.getOriginalMessage()).findFirst().orElse(""));
        } catch (Unreadable e) {
            return new Copy.Unsendable(name, e.getMessage());
        }
    }
}
