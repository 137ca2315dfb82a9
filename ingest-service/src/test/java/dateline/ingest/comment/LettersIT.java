package dateline.ingest.comment;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dateline.contracts.CloudEvents;
import dateline.contracts.CommentMessage.AddressCheck;
import dateline.contracts.CommentState;
import dateline.contracts.DecisionMessage;
import dateline.contracts.MessageJson;
import dateline.contracts.ModerationMessage;
import dateline.contracts.ModerationMessage.Action;
import dateline.contracts.Seals;
import dateline.contracts.Topics;
import dateline.ingest.DevStackResource;
import dateline.ingest.Wire;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The whole way of a letter: from the comment to the mail server, and to the topic that is told of it. */
@QuarkusTest
@TestProfile(LettersIT.WithMail.class)
@WithTestResource(DevStackResource.class)
class LettersIT {

    private static final String WORDS = "The ferry was late on Sunday as well. Nobody on the quay could say why.";
    private static final Pattern LINK =
            Pattern.compile("https://paper\\.example/comments/(c[0-9a-z]{26})#([\\w-]+)\\.([\\w-]+)");

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @ConfigProperty(name = "dateline.comments.secret")
    String secret;

    @ConfigProperty(name = "dateline.mail.port")
    int port;

    @Inject
    Letters letters;

    @Inject
    LetterStore store;

    private Wire wire;

    /** A mail server that is not there yet; and no round of its own, for the test goes the rounds. */
    public static class WithMail implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            try (var free = new ServerSocket(0)) {
                return Map.of(
                        "dateline.mail.host", "127.0.0.1",
                        "dateline.mail.port", Integer.toString(free.getLocalPort()),
                        "dateline.mail.from", "desk@paper.example",
                        "dateline.mail.tls", "NONE",
                        "dateline.comments.page", "https://paper.example,https://www.paper.example",
                        "dateline.letters.tick", "1h");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @BeforeEach
    void open() {
        wire = new Wire(bootstrapServers);
    }

    @AfterEach
    void close() {
        wire.close();
    }

    @Test
    void asksTheWriterOnceTheCommentIsJudgedAndTellsTheTopic() throws Exception {
        String id = comment("asked.writer@harbourmail.com");
        try (var server = new MailServer(port)) {
            letters.round(Instant.now());
            assertThat(server.mails()).isEmpty();

            judged(id);
            letters.round(Instant.now().plusSeconds(1));
            letters.round(Instant.now().plusSeconds(7200));

            MimeMessage mail = read(server.mails());
            assertThat(mail.getFrom()).extracting(Object::toString).containsExactly("desk@paper.example");
            assertThat(mail.getAllRecipients())
                    .extracting(Object::toString)
                    .containsExactly("asked.writer@harbourmail.com");
            assertThat(mail.getContent().toString())
                    .contains("Ferry returns to Westhaven", "within 72 hours")
                    .doesNotContain("Sunday", "Ines");
            Matcher link = LINK.matcher(mail.getContent().toString());
            assertThat(link.find()).isTrue();
            assertThat(link.group(1)).isEqualTo(id);
            assertThat(new Seals(secret).holds(link.group(3), "letter", id, link.group(2)))
                    .isTrue();
        }
        ConsumerRecord<byte[], byte[]> told = told(id);
        ModerationMessage action = MessageJson.MAPPER.readValue(told.value(), ModerationMessage.class);
        assertThat(action.action()).isEqualTo(Action.ASK);
        assertThat(action.isSealed(new Seals(secret))).isTrue();
        assertThat(new String(told.value(), UTF_8)).doesNotContain("asked.writer");
        assertThat(store.get(id)).isEmpty();
    }

    @Test
    void keepsTheLetterWhileTheMailServerIsAwayAndTriesAgainAfterPausesThatGrow() throws Exception {
        String id = comment("away.writer@harbourmail.com");
        judged(id);
        Instant first = Instant.now().plusSeconds(1);

        letters.round(first);
        assertThat(store.get(id).orElseThrow().due())
                .hasValueSatisfying(due -> assertThat(due).isBetween(first.plusSeconds(59), first.plusSeconds(61)));
        letters.round(first.plusSeconds(30));
        assertThat(store.get(id).orElseThrow().tries()).isEqualTo(1);
        letters.round(first.plusSeconds(61));
        assertThat(store.get(id).orElseThrow().tries()).isEqualTo(2);
        assertThat(store.get(id).orElseThrow().isDue(first.plusSeconds(150))).isFalse();

        try (var server = new MailServer(port)) {
            letters.round(first.plusSeconds(200));
            assertThat(server.mails()).hasSize(1);
        }
        told(id);
        assertThat(store.get(id)).isEmpty();
    }

    @Test
    void writesNoSecondLetterForTheSameCommentAndNoneForWhatWasRefusedOrErased() throws Exception {
        String again = comment("again.writer@harbourmail.com");
        judged(again);
        String refused = comment("refused.writer@harbourmail.com");
        tell(refused, CommentState.REJECTED_BY_RULES);
        String erased = comment("gone.writer@harbourmail.com");
        judged(erased);
        tell(erased, CommentState.ERASED);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(List.of(store.get(refused), store.get(erased)))
                        .containsOnly(Optional.empty()));

        try (var server = new MailServer(port)) {
            letters.round(Instant.now().plusSeconds(1));
            assertThat(read(server.mails()).getAllRecipients())
                    .extracting(Object::toString)
                    .containsExactly("again.writer@harbourmail.com");
            assertThat(comment("again.writer@harbourmail.com")).isEqualTo(again);
            assertThat(store.get(again)).isEmpty();
        }
    }

    @Test
    void writesToOneAddressFiveTimesAnHourAndKeepsTheRest() throws Exception {
        for (int i = 0; i < 6; i++) {
            judged(comment("often.writer@harbourmail.com", "Words of mine, said for time number " + i + " today."));
        }
        try (var server = new MailServer(port)) {
            letters.round(Instant.now().plusSeconds(1));

            assertThat(server.mails()).hasSize(5);
            assertThat(store.list()).hasSize(1);
            store.list().forEach(each -> store.remove(each.commentId()));
        }
    }

    private static MimeMessage read(List<String> mails) throws MessagingException {
        assertThat(mails).hasSize(1);
        return new MimeMessage(null, new ByteArrayInputStream(mails.getFirst().getBytes(ISO_8859_1)));
    }

    private ConsumerRecord<byte[], byte[]> told(String id) {
        return wire.await(Topics.MODERATION, 1, record -> Arrays.equals(record.key(), id.getBytes(UTF_8)))
                .getFirst();
    }

    private String article() {
        String document = post(
                "/v1/documents",
                Map.of(
                        "url", "https://a.example/ferry-returns",
                        "mediaType", "text/plain",
                        "content",
                                "Ferry returns to Westhaven\n\nThe ferry came back to Westhaven on Monday, the operator said."),
                "documentId");
        return wire.receipts(document, 1).getFirst().path("articleId").asText();
    }

    private String comment(String email) {
        return comment(email, WORDS);
    }

    private String comment(String email, String text) {
        return post(
                "/v1/articles/" + article() + "/comments",
                Map.of("name", "Ines Okafor", "email", email, "text", text),
                "commentId");
    }

    private static String post(String path, Map<String, String> fields, String answer) {
        return given().urlEncodingEnabled(false)
                .contentType("application/json")
                .body(MessageJson.write(fields))
                .post(path)
                .then()
                .statusCode(202)
                .extract()
                .path(answer);
    }

    /** As processing-service judges it; returns when the letter is due. */
    private void judged(String id) {
        tell(id, CommentState.PENDING);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> store.get(id).flatMap(Letter::due).isPresent());
    }

    private void tell(String id, CommentState state) {
        var decision = new DecisionMessage(
                id,
                1,
                "a00000000000000000000000000",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                AddressCheck.UNCONFIRMED,
                Optional.empty(),
                Instant.EPOCH,
                state,
                DecisionMessage.Risk.NORMAL,
                "1",
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        wire.send(CloudEvents.write(
                Topics.DECISIONS,
                id,
                DecisionMessage.TYPE,
                id + "/" + state,
                "/dateline/processing",
                Instant.EPOCH,
                decision));
    }
}
