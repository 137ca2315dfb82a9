package dateline.tools.send;

import dateline.contracts.DocumentMessage;
import dateline.contracts.PageBytes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/**
 * Reads files as documents: a page or a text as it is, JSON as the document message itself, NDJSON as one message a
 * line, a WARC as the pages that a crawler kept. What stands in a file of many is read piece by piece and never whole.
 */
public final class CopyReader {

    private final Source source;
    private final Judgement judgement;

    public CopyReader(Source source) {
        this.source = source;
        this.judgement = new Judgement(source);
    }

    /**
     * Hands on what a file holds, in its order. A file that cannot be read is one piece that cannot be sent.
     *
     * @param from where to begin in a file of many; of other kinds the whole is read
     * @return whether the file could be read to its end
     */
    public boolean read(Path file, Mark from, Consumer<Copy> to) {
        Optional<CopyKind> kind = CopyKind.of(file);
        if (kind.isEmpty()) {
            to.accept(Judgement.unreadable(Place.of(file, from), "is none of " + CopyKind.allEndings()));
            return false;
        }
        try {
            switch (kind.get()) {
                case PAGE -> whole(file, to, (place, bytes) -> page(place, text(bytes)));
                case TEXT -> whole(file, to, (place, bytes) -> printed(place, text(bytes)));
                case MESSAGE -> whole(file, to, judgement::message);
                case LINES -> {
                    if (file.equals(CopyKind.STANDARD_INPUT)) {
                        new LineFile(file, judgement).readStandardInput(to);
                    } else {
                        new LineFile(file, judgement).readPlain(from, to);
                    }
                }
                case GZIPPED_LINES -> new LineFile(file, judgement).readGzipped(from, to);
                case ARCHIVE -> new ArchiveFile(file, new ArchivedPages(source, judgement)).read(from, to);
            }
            return true;
        } catch (NoSuchFileException e) {
            to.accept(Judgement.unreadable(Place.of(file, from), "there is no such file"));
        } catch (AccessDeniedException e) {
            to.accept(Judgement.unreadable(Place.of(file, from), "may not be read by this user"));
        } catch (IOException e) {
            to.accept(Judgement.unreadable(Place.of(file, from), "cannot be read: " + e));
        }
        return false;
    }

    private void whole(Path file, Consumer<Copy> to, BiFunction<Place, byte[], Copy> judge) throws IOException {
        long size = Files.size(file);
        Place place = Place.of(file, new Mark(size, 1));
        if (size > LineFile.LONGEST_LINE) {
            to.accept(Judgement.tooLarge(
                    place, "has %,d bytes; at most %,d are read".formatted(size, LineFile.LONGEST_LINE)));
            return;
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LineFile.LONGEST_LINE);
            to.accept(bytes.length == 0 ? Judgement.empty(place) : judge.apply(place, bytes));
        }
    }

    private static String text(byte[] bytes) {
        return PageBytes.decode(bytes, Optional.empty()).text();
    }

    private Copy page(Place place, String page) {
        return judgement.document(place, document("text/html", page, PageAddress.ofHtml(page)));
    }

    private Copy printed(Place place, String text) {
        return judgement.document(place, document("text/plain", text, PageAddress.ofText(text)));
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
}
