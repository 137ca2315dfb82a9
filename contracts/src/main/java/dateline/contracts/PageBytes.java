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
 * <p>A byte order mark is believed first, then bytes that are UTF-8 and nothing else, then what the server says, then
 * what the page says of itself, then the looks of the bytes, and at last windows-1252, in which every byte is something.
 * UTF-8 goes before what is declared because text that happens to be UTF-8 and was meant otherwise hardly exists, while
 * wrong declarations are common.
 */
public final class PageBytes {

    /** Where browsers stop looking for it, with room for long heads. */
    private static final int HEAD_BYTES = 8_192;

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
        Optional<String> utf8 = strictly(bytes, StandardCharsets.UTF_8);
        if (utf8.isPresent()) {
            return new Decoded(utf8.get(), StandardCharsets.UTF_8, "bytes");
        }
        return trial(bytes, declared.flatMap(PageBytes::charset), "server")
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

    private static Optional<Decoded> trial(byte[] bytes, Optional<Charset> charset, String basis) {
        // Bytes that are not UTF-8 are not, whoever says so.
        return charset.filter(each -> !each.equals(StandardCharsets.UTF_8))
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

    private static Optional<Charset> charset(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        try {
            return Optional.of(Charset.forName(READ_AS.getOrDefault(lower, lower)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
