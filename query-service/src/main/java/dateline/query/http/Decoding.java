package dateline.query.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Refuses addresses with escapes that are no UTF-8, and says where. The server by itself puts a question mark in their
 * place, which is another question. (What is no address at all it refuses before anybody is asked, and without a word.)
 */
@ApplicationScoped
class Decoding {

    private static final int BEFORE_ALL = 400;
    private static final int ESCAPE_CHARACTERS = 3;

    void addTo(@Observes Filters filters) {
        filters.register(Decoding::answer, BEFORE_ALL);
    }

    private static void answer(RoutingContext context) {
        String address = context.request().uri();
        Optional<String> wrong = undecodable(address);
        if (wrong.isEmpty()) {
            context.next();
            return;
        }
        Problem problem = Problem.invalidParameter(
                wrong.get(), "holds something that cannot be decoded", address.replaceAll("\\?.*", ""));
        EarlyAnswer.send(context, problem);
    }

    /** The first parameter of an address that cannot be decoded, or {@code path}. */
    static Optional<String> undecodable(String address) {
        int mark = address.indexOf('?');
        String path = mark < 0 ? address : address.substring(0, mark);
        if (!isDecodable(path)) {
            return Optional.of("path");
        }
        return Arrays.stream(address.substring(path.length())
                        .replaceFirst("^\\?", "")
                        .split("&"))
                .filter(pair -> !isDecodable(pair))
                .map(pair -> pair.replaceAll("=.*", ""))
                .findFirst();
    }

    /** Whether the escapes are UTF-8; that they are escapes, the server has seen to. */
    private static boolean isDecodable(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '%') {
                bytes.write(HexFormat.fromHexDigits(text, i + 1, i + ESCAPE_CHARACTERS));
                i += ESCAPE_CHARACTERS - 1;
            } else {
                bytes.write(' ');
            }
        }
        try {
            UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray()));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
