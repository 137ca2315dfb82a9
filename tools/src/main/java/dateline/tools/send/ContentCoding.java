package dateline.tools.send;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/** Undoes the {@code Content-Encoding} of a kept answer, up to a limit, so that a bomb stays small. */
final class ContentCoding {

    private ContentCoding() {}

    /**
     * The first bytes of a body.
     *
     * @param coding as the header has it; empty if there is none
     * @param most bytes that are unpacked
     * @throws IOException if the coding is not one we know, or the body is not in it
     */
    static byte[] decode(byte[] body, String coding, int most) throws IOException {
        return switch (coding.strip().toLowerCase(Locale.ROOT)) {
            case "", "identity", "none" -> body;
            // Some crawlers unpack the body and keep the header.
            case "gzip", "x-gzip" ->
                isGzip(body) ? first(new GZIPInputStream(new ByteArrayInputStream(body)), most) : body;
            case "deflate" -> first(inflater(body), most);
            case "br" -> first(new BrotliInputStream(new ByteArrayInputStream(body)), most);
            default -> throw new IOException("its content encoding \"%s\" is not read".formatted(coding));
        };
    }

    private static boolean isGzip(byte[] body) {
        return body.length > 2 && (body[0] & 0xFF) == 0x1F && (body[1] & 0xFF) == 0x8B;
    }

    /** By the standard it has a zlib header; many servers leave that out. */
    private static InputStream inflater(byte[] body) {
        boolean hasHeader =
                body.length > 1 && (body[0] & 0x0F) == 8 && (((body[0] & 0xFF) << 8) | (body[1] & 0xFF)) % 31 == 0;
        return new InflaterInputStream(new ByteArrayInputStream(body), new Inflater(!hasHeader));
    }

    private static byte[] first(InputStream in, int most) throws IOException {
        try (in) {
            return in.readNBytes(most);
        }
    }
}
