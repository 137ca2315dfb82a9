package dateline.contracts;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * How the bytes of a page become the {@code content} of a {@link DocumentMessage}.
 *
 * <p>A byte order mark is believed first, then zeros in every second byte, then bytes that are UTF-8 and nothing else,
 * then what the server says, then what the page says of itself, then the looks of the bytes, and at last windows-1252, in
 * which every byte is something. UTF-8 goes before what is declared because text that happens to be UTF-8 and was meant
 * otherwise hardly exists, while wrong declarations are common. Bytes that are UTF-8 but for a few, such as a letter cut
 * in half at the end, are read as UTF-8 with a replacement character for each of the few.
 *
 * <p>Text that was decoded wrongly before it came to us ("StraÃŸe") is left as it is: what it was can be guessed but
 * not known.
 */
public final class PageBytes {

    /** Where browsers stop looking for it, with room for long heads. */
    private static final int HEAD_BYTES = 8_192;

    /** Fewer tell nothing. */
    private static final int FEWEST_BYTES = 16;

    private static final int FEWEST_LETTERS_FOR_A_BROKEN_ONE = 8;
    private static final char REPLACEMENT = '\uFFFD';
    private static final byte ESCAPE = 0x1B;

    private static final Pattern DECLARED_IN_PAGE = Pattern.compile(
            "<(?:meta\\b[^>]{0,300}?\\bcharset|\\?xml\\b[^>]{0,200}?\\bencoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]{2,40})",
            Pattern.CASE_INSENSITIVE);

    /** As browsers read these names. */
    private static final Map<String, String> READ_AS = Map.of(
            "iso-8859-1", "windows-1252",
            "latin1", "windows-1252",
            "us-ascii", "windows-1252",
            "ascii", "windows-1252",
            "iso-8859-9", "windows-1254",
            "gb2312", "gb18030",
            "gbk", "gb18030",
            "ks_c_5601-1987", "x-windows-949",
            "euc-kr", "x-windows-949",
            "tis-620", "x-windows-874");

    private PageBytes() {}

    /**
     * The words of the bytes.
     *
     * @param basis how the encoding was found: {@code byte order mark}, {@code bytes}, {@code server}, {@code page},
     *     {@code looks} or {@code default}
     */
    public record Decoded(String text, Charset charset, String basis) {}

    /**
     * Decodes a page.
     *
     * @param declared the charset in the server's content type, if it named one
     */
    public static Decoded decode(byte[] bytes, Optional<String> declared) {
        Optional<Decoded> marked = byMark(bytes);
        if (marked.isPresent()) {
            return marked.get();
        }
        Optional<Charset> wide = byZeros(bytes);
        if (wide.isPresent()) {
            return new Decoded(new String(bytes, wide.get()), wide.get(), "bytes");
        }
        return shifting(bytes, declared)
                .or(() -> utf8(bytes))
                .or(() -> trial(bytes, declared.flatMap(PageBytes::charset), "server"))
                .or(() -> trial(bytes, declaredInPage(bytes).flatMap(PageBytes::charset), "page"))
                .or(() -> trial(bytes, looks(bytes).flatMap(PageBytes::charset), "looks"))
                .orElseGet(() -> {
                    Charset western = Charset.forName("windows-1252");
                    return new Decoded(new String(bytes, western), western, "default");
                });
    }

    private static Optional<Decoded> byMark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(marked(bytes, 3, StandardCharsets.UTF_8));
        }
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
            return Optional.of(marked(bytes, 4, Charset.forName("UTF-32LE")));
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of(marked(bytes, 2, StandardCharsets.UTF_16BE));
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(marked(bytes, 2, StandardCharsets.UTF_16LE));
        }
        return Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Decoded marked(byte[] bytes, int from, Charset charset) {
        return new Decoded(new String(bytes, from, bytes.length - from, charset), charset, "byte order mark");
    }

    /** UTF-16 without a mark: nearly every second byte of markup and of western text is zero. */
    private static Optional<Charset> byZeros(byte[] bytes) {
        int looked = Math.min(bytes.length, HEAD_BYTES) / 2 * 2;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < looked; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        if (looked < FEWEST_BYTES) {
            return Optional.empty();
        }
        if (odd * 3 > looked && even * 50 < looked) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return even * 3 > looked && odd * 50 < looked ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    /** Encodings that shift by escapes are made of ASCII, and so would pass as UTF-8. */
    private static Optional<Decoded> shifting(byte[] bytes, Optional<String> declared) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == ESCAPE) {
                return trial(bytes, declared.filter(PageBytes::shifts).flatMap(PageBytes::charset), "server")
                        .or(() -> trial(
                                bytes,
                                declaredInPage(bytes).filter(PageBytes::shifts).flatMap(PageBytes::charset),
                                "page"));
            }
        }
        return Optional.empty();
    }

    private static boolean shifts(String name) {
        return name.strip().toLowerCase(Locale.ROOT).startsWith("iso-2022");
    }

    /** UTF-8, with few bytes that are not, against many that are nothing else. */
    private static Optional<Decoded> utf8(byte[] bytes) {
        Optional<String> clean = strictly(bytes, StandardCharsets.UTF_8);
        if (clean.isPresent()) {
            return clean.map(text -> new Decoded(text, StandardCharsets.UTF_8, "bytes"));
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        long broken = text.chars().filter(c -> c == REPLACEMENT).count();
        long beyondAscii =
                text.codePoints().filter(c -> c > 0x7f && c != REPLACEMENT).count();
        return beyondAscii >= FEWEST_LETTERS_FOR_A_BROKEN_ONE * broken
                ? Optional.of(new Decoded(text, StandardCharsets.UTF_8, "bytes"))
                : Optional.empty();
    }

    private static Optional<Decoded> trial(byte[] bytes, Optional<Charset> charset, String basis) {
        // Bytes that are not UTF-8 are not, whoever says so.
        // Nor are bytes without zeros UTF-16 or UTF-32, in which they would be Chinese.
        return charset.filter(each -> !each.name().startsWith("UTF-"))
                .flatMap(each -> strictly(bytes, each).map(text -> new Decoded(text, each, basis)));
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> declaredInPage(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD_BYTES), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED_IN_PAGE.matcher(head);
        return declared.find() ? Optional.of(declared.group(1)) : Optional.empty();
    }

    private static Optional<String> looks(byte[] bytes) {
        var detector = new UniversalDetector();
        detector.handleData(bytes, 0, bytes.length);
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset());
    }

    /** The charset that browsers mean by a name, if it is known here. */
    public static Optional<Charset> charset(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        try {
            return Optional.of(Charset.forName(READ_AS.getOrDefault(lower, lower)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
