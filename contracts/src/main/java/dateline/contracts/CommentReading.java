package dateline.contracts;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** How records about comments are read: one way, whoever reads them. */
public final class CommentReading {

    // What a mail program would make an address of. Bounded, so that no text takes long.
    private static final Pattern ADDRESS =
            Pattern.compile("[\\p{L}\\p{N}._%+'-]++@(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*+)\\.){1,8}\\p{L}{2,63}+");

    private static final int LONGEST_LOCAL_PART = 64;

    private CommentReading() {}

    /**
     * The comment in a record on {@link Topics#COMMENTS}.
     *
     * @throws Unreadable if it is none: the reason names the field. With the code ADDRESS an email address stands in it,
     *     and the record's value must not be passed on
     */
    public static CommentMessage comment(ConsumerRecord<byte[], byte[]> record) throws Unreadable {
        CloudEvents.Incoming incoming = CloudEvents.read(record, CommentMessage.TYPE);
        if (address(incoming.data().toString()).isPresent()) {
            Rejection found = addressFound();
            throw new Unreadable(found.code(), found.reason());
        }
        fits(Schemas.COMMENT, incoming);
        return incoming.as(CommentMessage.class);
    }

    /**
     * What is to be done, in a record on {@link Topics#MODERATION}.
     *
     * @throws Unreadable if it is nothing of the kind: the reason names the field
     */
    public static ModerationMessage action(ConsumerRecord<byte[], byte[]> record) throws Unreadable {
        CloudEvents.Incoming incoming = CloudEvents.read(record, ModerationMessage.TYPE);
        fits(Schemas.MODERATION, incoming);
        return incoming.as(ModerationMessage.class);
    }

    /**
     * What was decided, in a record on {@link Topics#DECISIONS}.
     *
     * @throws Unreadable if it is nothing of the kind: the reason names the field
     */
    public static DecisionMessage decision(ConsumerRecord<byte[], byte[]> record) throws Unreadable {
        CloudEvents.Incoming incoming = CloudEvents.read(record, DecisionMessage.TYPE);
        fits(Schemas.DECISION, incoming);
        return incoming.as(DecisionMessage.class);
    }

    /** Why a record with an email address in it is not taken. */
    public static Rejection addressFound() {
        return new Rejection(
                Rejection.Code.ADDRESS,
                "an email address stands in the message; send it to ingest-service alone, which keeps it");
    }

    /** The first email address in a text, with where it stands. */
    public static Optional<Span> address(String text) {
        return addresses(text).findFirst();
    }

    private static Stream<Span> addresses(String text) {
        return at(text).stream()
                .map(start -> {
                    Matcher address = ADDRESS.matcher(text).region(start, text.length());
                    return address.lookingAt() ? span(text, start, address.end()) : null;
                })
                .filter(each -> each != null);
    }

    /** Where addresses might begin: at the start of the letters before each at sign. */
    private static List<Integer> at(String text) {
        return Pattern.compile("@")
                .matcher(text)
                .results()
                .map(sign -> beginning(text, sign.start()))
                .filter(start -> start >= 0)
                .toList();
    }

    private static int beginning(String text, int sign) {
        int start = sign;
        while (start > 0 && sign - start < LONGEST_LOCAL_PART && isLocal(text.codePointBefore(start))) {
            start -= Character.charCount(text.codePointBefore(start));
        }
        return start == sign ? -1 : start;
    }

    private static boolean isLocal(int letter) {
        return Character.isLetterOrDigit(letter) || "._%+'-".indexOf(letter) >= 0;
    }

    private static Span span(String text, int start, int end) {
        return new Span(text.codePointCount(0, start), text.codePointCount(0, end), text.substring(start, end));
    }

    private static void fits(Schemas schema, CloudEvents.Incoming incoming) throws Unreadable {
        List<SchemaViolation> violations = schema.violations(incoming.data());
        if (!violations.isEmpty()) {
            throw new Unreadable(
                    Rejection.Code.INVALID,
                    violations.stream().map(SchemaViolation::toString).collect(Collectors.joining("; ")));
        }
    }
}
