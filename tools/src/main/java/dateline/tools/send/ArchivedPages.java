package dateline.tools.send;

import dateline.contracts.DocumentMessage;
import dateline.contracts.Limits;
import dateline.contracts.PageBytes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.LengthedBody;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** Tells which records of a WARC are pages, and makes documents of them. */
final class ArchivedPages {

    /** A page in the widest encoding, with its HTTP header, still fits. */
    private static final int MOST_BYTES = 4 * Limits.CONTENT_BYTES;

    private static final Set<String> RECORD_TYPES =
            Set.of("warcinfo", "request", "metadata", "revisit", "resource", "conversion", "continuation");
    private static final Set<String> MEDIA =
            Set.of("application", "audio", "font", "image", "model", "multipart", "text", "video");

    private final Source source;
    private final Judgement judgement;

    ArchivedPages(Source source, Judgement judgement) {
        this.source = source;
        this.judgement = judgement;
    }

    /**
     * What a record is.
     *
     * @throws IOException if its bytes cannot be read
     */
    Copy read(Place place, WarcRecord record) throws IOException {
        if (!(record instanceof WarcResponse response)) {
            String type = record.headers().first("WARC-Type").orElse("");
            return new Copy.Skipped(
                    place, "record of type " + (RECORD_TYPES.contains(type) ? type : "that nobody here knows"));
        }
        if (!response.contentType().base().equals(MediaType.HTTP)) {
            return new Copy.Skipped(place, "answer of another protocol than HTTP");
        }
        byte[] answer = response.body().stream().readNBytes(MOST_BYTES);
        boolean whole = answer.length < MOST_BYTES;
        HttpResponse http = HttpResponse.parse(LengthedBody.create(
                Channels.newChannel(new ByteArrayInputStream(answer)), ByteBuffer.allocate(0), answer.length));
        Optional<String> noPage = whyNoPage(response, http);
        if (noPage.isPresent()) {
            return new Copy.Skipped(place, noPage.get());
        }
        return whole
                ? page(place, response, http)
                : Judgement.tooLarge(place, "the answer has more than %,d bytes".formatted(MOST_BYTES));
    }

    private static Optional<String> whyNoPage(WarcResponse response, HttpResponse http) {
        if (http.status() != 200) {
            return Optional.of("HTTP status " + http.status());
        }
        if (isRobots(response.target())) {
            return Optional.of("robots.txt");
        }
        MediaType type = type(response, http);
        if (mediaType(type).isEmpty()) {
            String kind = type.type().toLowerCase(Locale.ROOT);
            return Optional.of("no page: "
                    + (type.equals(MediaType.OCTET_STREAM)
                            ? "bytes of no said type"
                            : MEDIA.contains(kind) ? kind : "some other type"));
        }
        // What is missing might be the end of the article, and then it is another article.
        return response.headers().first("WARC-Truncated").map(why -> "cut short by the crawler");
    }

    private static boolean isRobots(String target) {
        return target != null && target.replaceFirst("[?#].*", "").endsWith("/robots.txt");
    }

    private static MediaType type(WarcResponse response, HttpResponse http) {
        MediaType said = http.contentType().base();
        return said.equals(MediaType.OCTET_STREAM)
                ? response.identifiedPayloadType().map(MediaType::base).orElse(said)
                : said;
    }

    private static Optional<String> mediaType(MediaType type) {
        if (type.equals(MediaType.HTML) || type.equals(MediaType.XHTML)) {
            return Optional.of("text/html");
        }
        return type.equals(MediaType.PLAIN_TEXT) ? Optional.of("text/plain") : Optional.empty();
    }

    private Copy page(Place place, WarcResponse response, HttpResponse http) throws IOException {
        // Chunks are put together by the library; where a crawler did it already, it notices.
        byte[] body = ContentCoding.decode(
                http.body().stream().readAllBytes(),
                String.join(", ", http.headers().all("Content-Encoding")),
                MOST_BYTES);
        if (body.length == 0) {
            return new Copy.Skipped(place, "empty page");
        }
        if (body.length == MOST_BYTES) {
            return Judgement.tooLarge(place, "the page has more than %,d bytes".formatted(MOST_BYTES));
        }
        Optional<String> charset =
                Optional.ofNullable(http.contentType().parameters().get("charset"));
        return judgement.document(
                place,
                new DocumentMessage(
                        Optional.ofNullable(response.target()),
                        source.outlet(),
                        Optional.empty(),
                        source.section(),
                        source.language(),
                        source.zone(),
                        Optional.empty(),
                        retrieved(response),
                        mediaType(type(response, http)).orElseThrow(),
                        PageBytes.decode(body, charset).text()));
    }

    private static Optional<Instant> retrieved(WarcResponse response) {
        try {
            return response.headers().first("WARC-Date").map(Instant::parse);
        } catch (DateTimeException e) {
            // WARC 1.1 allows a day alone; that is no moment, and nothing depends on it.
            return Optional.empty();
        }
    }
}
