package dateline.query.paging;

import static java.nio.charset.StandardCharsets.UTF_8;

import dateline.contracts.ContentId;
import dateline.query.http.InvalidParameter;
import dateline.query.index.Place;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;

/**
 * Where the next page begins, as a token that clients hand back unread. It names a place, not a count, so that articles
 * which come in meanwhile neither repeat nor hide one.
 *
 * <p>It also carries a check over the place and the question it belongs to: a token that was cut, altered, or used for
 * another question is refused instead of answered wrongly.
 */
public final class Cursor {

    private static final int CHECK_BYTES = 8;
    private static final int MAX_CHARACTERS = 600;

    private Cursor() {}

    /**
     * The token for a place.
     *
     * @param question all that the list depends on
     */
    public static String of(Place place, String question) {
        byte[] id = place.key().getBytes(UTF_8);
        ByteBuffer token = ByteBuffer.allocate(CHECK_BYTES + Long.BYTES + id.length);
        token.put(check(place, question)).putLong(place.rank()).put(id);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token.array());
    }

    /**
     * The place that a token stands for.
     *
     * @throws InvalidParameter if this service did not give it for this question
     */
    public static Place read(String token, String question) {
        ByteBuffer bytes = ByteBuffer.wrap(decoded(token));
        if (bytes.remaining() <= CHECK_BYTES + Long.BYTES) {
            throw refused();
        }
        byte[] check = new byte[CHECK_BYTES];
        bytes.get(check);
        long rank = bytes.getLong();
        Place place = new Place(rank, UTF_8.decode(bytes).toString());
        if (!Arrays.equals(check, check(place, question))) {
            throw refused();
        }
        return place;
    }

    private static byte[] decoded(String token) {
        if (token.length() > MAX_CHARACTERS) {
            throw refused();
        }
        try {
            return Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException e) {
            throw refused();
        }
    }

    private static byte[] check(Place place, String question) {
        String id = ContentId.of('c', question, Long.toString(place.rank()), place.key());
        return id.substring(1, 1 + CHECK_BYTES).getBytes(UTF_8);
    }

    private static InvalidParameter refused() {
        return new InvalidParameter(
                "cursor", "is not one that was given for this question; leave it out to begin from the start");
    }
}
