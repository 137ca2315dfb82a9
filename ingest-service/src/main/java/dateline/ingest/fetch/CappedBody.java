package dateline.ingest.fetch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Reads a body, and unpacks it, up to a cap that holds before and after unpacking. What is packed more than a hundred
 * times, or more than twice over, is a bomb and no page.
 */
final class CappedBody {

    private static final int MOST_LAYERS = 2;
    private static final int MOST_TIMES = 100;
    private static final int NO_MATTER = 65_536;

    private final int maxBytes;
    private final boolean cut;

    CappedBody(int maxBytes, boolean cut) {
        this.maxBytes = maxBytes;
        this.cut = cut;
    }

    /** The body is against the rules. */
    static final class TooMuch extends IOException {

        TooMuch(String reason) {
            super(reason);
        }
    }

    /**
     * The bytes of a page.
     *
     * @param encodings the header {@code Content-Encoding}; what is packed without saying so is unpacked too
     */
    byte[] read(InputStream in, String encodings) throws IOException {
        List<String> declared = Stream.of(encodings.toLowerCase(Locale.ROOT).split(","))
                .map(String::strip)
                .filter(each -> !each.isEmpty() && !each.equals("identity"))
                .toList();
        for (String each : declared) {
            if (!each.equals("gzip") && !each.equals("x-gzip")) {
                throw new TooMuch("is packed as %s, which was not asked for".formatted(printable(each)));
            }
        }
        byte[] body = capped(in, Integer.MAX_VALUE);
        for (int layer = 0; isPacked(body); layer++) {
            if (layer == MOST_LAYERS) {
                throw new TooMuch("is packed more than twice");
            }
            body = unpacked(body);
        }
        return body;
    }

    private static String printable(String header) {
        return header.replaceAll("[^a-z0-9-]", "?");
    }

    private static boolean isPacked(byte[] body) {
        return body.length > 2 && (body[0] & 0xFF) == 0x1F && (body[1] & 0xFF) == 0x8B;
    }

    private byte[] unpacked(byte[] packed) throws IOException {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return capped(in, packed.length);
        }
    }

    private byte[] capped(InputStream in, int packed) throws IOException {
        var out = new ByteArrayOutputStream();
        byte[] chunk = new byte[8_192];
        for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
            if (out.size() + read > maxBytes) {
                if (!cut) {
                    throw new TooMuch("has more than %,d bytes".formatted(maxBytes));
                }
                out.write(chunk, 0, maxBytes - out.size());
                return out.toByteArray();
            }
            out.write(chunk, 0, read);
            if (out.size() > NO_MATTER && out.size() / MOST_TIMES > packed) {
                throw new TooMuch("is packed more than %d times".formatted(MOST_TIMES));
            }
        }
        return out.toByteArray();
    }
}
