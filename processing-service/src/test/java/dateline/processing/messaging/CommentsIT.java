package dateline.processing.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import dateline.contracts.ArticleMessage;
import dateline.contracts.CloudEvents;
import dateline.contracts.CommentMessage;
import dateline.contracts.CommentMessage.AddressCheck;
import dateline.contracts.CommentState;
import dateline.contracts.DecisionMessage;
import dateline.contracts.MessageJson;
import dateline.contracts.ModerationMessage;
import dateline.contracts.ModerationMessage.Action;
import dateline.contracts.ModerationMessage.Reason;
import dateline.contracts.ModerationMessage.Role;
import dateline.contracts.Rejection;
import dateline.contracts.Schemas;
import dateline.contracts.Seals;
import dateline.contracts.Topics;
import dateline.processing.SampleArticle;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.bson.Document;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(DevStackResource.class)
class CommentsIT {

    private static final Instant NOON = Instant.parse("2026-11-29T12:00:00Z");
    private static final Seals SEALS = new Seals(DevStackResource.SECRET);
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(60);

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @Inject
    MongoClient mongo;

    @Test
    void aCommentWaitsForAModeratorAndIsPublishedWhenOneSaysSo() throws IOException {
        CommentMessage comment = sealed(article("published"), "The ferry was late again. Nobody could say why.");
        send(record(comment));

        DecisionMessage first = decisions(comment, 1).getFirst();
        assertThat(first.state()).isEqualTo(CommentState.PENDING);
        assertThat(first.shown()).isEmpty();
        assertThat(first.address()).isEqualTo(AddressCheck.UNCONFIRMED);
        assertThat(first.articleRevision()).hasValue(1);

        send(record(decided(comment, Action.PUBLISH, 1, "anna")));

        DecisionMessage second = decisions(comment, 2).getLast();
        assertThat(second.state()).isEqualTo(CommentState.PUBLISHED);
        assertThat(second.shown()).hasValue(comment.text());
        assertThat(Schemas.DECISION.violations(MessageJson.MAPPER.readTree(MessageJson.write(second))))
                .isEmpty();
    }

    @Test
    void aCommentThatComesAgainIsToldAgainTheSame() {
        CommentMessage comment = sealed(article("repeated"), "It was late the day before as well, I am afraid.");
        send(record(comment));
        decisions(comment, 1);
        send(record(comment));

        List<ConsumerRecord<byte[], byte[]>> both = records(Topics.DECISIONS, keyed(comment.commentId()), 2);
        assertThat(both.get(1).value()).isEqualTo(both.get(0).value());
    }

    @Test
    void anActionThatComesAgainIsDoneOnce() {
        CommentMessage comment = sealed(article("acted"), "The harbour was empty when I came there on Monday.");
        ModerationMessage publish = decided(comment, Action.PUBLISH, 1, "anna");
        send(record(comment));
        decisions(comment, 1);
        send(record(publish));
        send(record(publish));

        List<DecisionMessage> told = decisions(comment, 3);
        assertThat(told).extracting(DecisionMessage::version).containsExactly(1, 2, 2);
    }

    @Test
    void ofTwoModeratorsAtOnceTheFirstDecides() {
        CommentMessage comment = sealed(article("raced"), "The captain was friendly and gave us all some tea.");
        send(record(comment));
        decisions(comment, 1);
        send(record(decided(comment, Action.PUBLISH, 1, "anna")));
        send(record(rejected(comment, 1, "ben")));

        String refusal = refusal(comment.commentId());
        assertThat(refusal).contains("REFUSED");
        assertThat(decisions(comment, 2).getLast().state()).isEqualTo(CommentState.PUBLISHED);
    }

    @Test
    void theSameWordsFromTwoSendersAreSpamAndFromOneAreNot() {
        String words = "Whoever wants to be on the ferry in time should come to the old quay at six.";
        CommentMessage first = sealed(article("copied-1"), words);
        CommentMessage again = sealed(article("copied-2"), words);
        CommentMessage copy = new CommentMessage(
                        article("copied-3"), Optional.empty(), "Ben Adeyemi", words + "!", Optional.empty())
                .sealed("j".repeat(43), AddressCheck.UNCONFIRMED, SEALS);

        send(record(first));
        assertThat(codes(decisions(first, 1).getFirst())).doesNotContain("R2_SPAM");
        send(record(again));
        assertThat(codes(decisions(again, 1).getFirst())).doesNotContain("R2_SPAM");
        send(record(copy));
        assertThat(codes(decisions(copy, 1).getFirst())).contains("R2_SPAM", "R1_NEW_COMMENTER");
        // Told again, it is what it was: it does not become a copy of its own copy.
        send(record(first));
        assertThat(codes(decisions(first, 2).getLast())).doesNotContain("R2_SPAM");
    }

    @Test
    void aWriterIsNewUntilACommentOfTheirsIsPublished() {
        CommentMessage first = by("k", article("new-1"), "The lighthouse keeper told me quite another story.");
        send(record(first));
        assertThat(codes(decisions(first, 1).getFirst())).contains("R1_NEW_COMMENTER");
        send(record(decided(first, Action.PUBLISH, 1, "anna")));
        decisions(first, 2);

        CommentMessage second = by("k", article("new-2"), "He told it again when we met him on the stairs.");
        send(record(second));

        assertThat(codes(decisions(second, 1).getFirst())).doesNotContain("R1_NEW_COMMENTER");
        send(record(erasure(first)));
        decisions(first, 3);
        CommentMessage third = by("k", article("new-3"), "And once more when the storm had gone by.");
        send(record(third));
        assertThat(codes(decisions(third, 1).getFirst())).contains("R1_NEW_COMMENTER");
    }

    @Test
    void anUnsafeLinkStraightFromTheTopicIsRefused() {
        var comment = new CommentMessage(
                article("unsafe"),
                Optional.empty(),
                "Ines Okafor",
                "Everybody should have a look at javascript:alert(1) before Monday.",
                Optional.empty());
        send(record(comment));

        assertThat(decisions(comment, 1).getFirst().state()).isEqualTo(CommentState.REJECTED_BY_RULES);
    }

    @Test
    void aModeratorDoesNotDecideOnTheirOwnComment() {
        CommentMessage comment = new CommentMessage(
                        article("own"),
                        Optional.empty(),
                        "Anna",
                        "I was on the quay myself that night.",
                        Optional.empty())
                .sealed("l".repeat(43), AddressCheck.UNCONFIRMED, Optional.of("anna"), SEALS);
        send(record(comment));
        assertThat(decisions(comment, 1).getFirst().moderator()).hasValue("anna");
        send(record(decided(comment, Action.PUBLISH, 1, "anna")));

        assertThat(refusal(comment.commentId())).contains("REFUSED", "anna wrote this comment");
    }

    @Test
    void aModeratorLetsALinkToTheArticlesSiteStand() {
        String text = "The times are at https://northgate.example/times and at https://southgate.example/times too.";
        CommentMessage comment = sealed(article("linked"), text);
        send(record(comment));
        decisions(comment, 1);
        send(record(new ModerationMessage(
                        comment.commentId(),
                        Action.PUBLISH_EDITED,
                        Optional.of(1),
                        Role.MODERATOR,
                        "anna",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(text),
                        Optional.of(true),
                        "")
                .sealed(SEALS)));

        DecisionMessage shown = decisions(comment, 2).getLast();
        assertThat(shown.links()).isPresent();
        assertThat(shown.links().orElseThrow())
                .extracting(DecisionMessage.Link::address)
                .containsExactly("https://northgate.example/times");
    }

    @Test
    void whatMayStillBeAppealedIsNotReduced() {
        CommentMessage comment = sealed(article("reduced"), "Hardly anybody would remember these curious words.");
        send(record(comment));
        decisions(comment, 1);
        send(record(rejected(comment, 1, "cleo")));
        decisions(comment, 2);
        ModerationMessage reduction = new ModerationMessage(
                        comment.commentId(),
                        Action.REDUCE,
                        Optional.of(2),
                        Role.RULES,
                        "retention",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "")
                .sealed(SEALS);
        send(record(reduction));
        assertThat(refusal(comment.commentId())).contains("its writer may still appeal");
    }

    @Test
    void aLetterAndItsAnswerAreStepsOfTheComment() {
        CommentMessage comment = sealed(article("letter"), "The harbour office has changed its opening hours again.");
        send(record(comment));
        decisions(comment, 1);
        send(record(letter(comment, Action.ASK, Role.RULES, "letters")));
        send(record(letter(comment, Action.CONFIRM, Role.AUTHOR, "author")));

        DecisionMessage confirmed = decisions(comment, 3).getLast();
        assertThat(confirmed.letter()).hasValue(DecisionMessage.Letter.CONFIRMED);
        assertThat(confirmed.state()).isEqualTo(CommentState.PENDING);
        assertThat(confirmed.findings())
                .extracting(DecisionMessage.Finding::code)
                .doesNotContain("R5_UNCONFIRMED_EMAIL");
    }

    private static ModerationMessage letter(CommentMessage comment, Action action, Role role, String by) {
        return new ModerationMessage(
                        comment.commentId(),
                        action,
                        Optional.empty(),
                        role,
                        by,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "")
                .sealed(SEALS);
    }

    @Test
    void aStrangersCommentIsJudgedWithoutAnAddressWhateverItSays() {
        String articleId = article("stranger");
        var claimed = new CommentMessage(
                articleId,
                Optional.empty(),
                "Ines Okafor",
                "I sent this straight to the topic, without asking anybody.",
                Optional.of(new CommentMessage.Sender(
                        "x".repeat(43), AddressCheck.UNCONFIRMED, Optional.empty(), "not a seal")));
        send(record(claimed));

        DecisionMessage decision = decisions(claimed, 1).getFirst();
        assertThat(decision.address()).isEqualTo(AddressCheck.NONE);
        assertThat(decision.state()).isEqualTo(CommentState.PENDING);
    }

    @Test
    void nobodyButQueryServiceModerates() {
        CommentMessage comment = sealed(article("forged"), "The ticket office was closed for the whole afternoon.");
        send(record(comment));
        decisions(comment, 1);
        ModerationMessage sealed = decided(comment, Action.PUBLISH, 1, "anna");
        send(record(new ModerationMessage(
                sealed.commentId(),
                sealed.action(),
                sealed.version(),
                sealed.role(),
                "mallory",
                sealed.reason(),
                sealed.words(),
                sealed.text(),
                Optional.empty(),
                sealed.seal())));

        assertThat(refusal(comment.commentId())).contains("REFUSED", "seal");
        assertThat(decisions(comment, 1)).hasSize(1);
    }

    @Test
    void anAddressIsRefusedAndNotPassedOn() {
        String articleId = article("address");
        byte[] value = MessageJson.write(
                Map.of("articleId", articleId, "name", "Ines", "text", "Hello.", "email", "leak.me@harbourmail.com"));
        send(new ProducerRecord<>(Topics.COMMENTS, "leak.me@harbourmail.com".getBytes(UTF_8), value));

        List<ConsumerRecord<byte[], byte[]>> refused = records(
                Topics.REJECTED, record -> header(record, Rejection.HEADER_CODE).equals("ADDRESS"), 1);
        assertThat(refused.getFirst().value()).isEmpty();
        assertThat(refused.getFirst().key()).isNull();
        assertThat(header(refused.getFirst(), Rejection.HEADER_REASON)).doesNotContain("leak.me");
    }

    @Test
    void aCommentOnNoArticleAndAnActionOnNoCommentAreRefused() {
        var nowhere = new CommentMessage(
                "a00000000000000000000000000", Optional.empty(), "Ines", "It is about nothing.", Optional.empty());
        send(record(nowhere));
        send(record(decided(nowhere, Action.PUBLISH, 1, "anna")));

        assertThat(records(Topics.REJECTED, keyed(nowhere.commentId()), 2))
                .extracting(record -> header(record, Rejection.HEADER_CODE))
                .containsExactlyInAnyOrder("UNKNOWN_ARTICLE", "UNKNOWN_COMMENT");
    }

    @Test
    void everyStepIsInTheAuditAndErasureLeavesNoWordsInTheStore() {
        CommentMessage comment =
                sealed(article("erased"), "Unmistakably mine are these words about the ferry and its crew.");
        send(record(comment));
        decisions(comment, 1);
        send(record(rejected(comment, 1, "anna")));
        decisions(comment, 2);
        send(record(erasure(comment)));

        DecisionMessage erased = decisions(comment, 3).getLast();
        assertThat(erased.state()).isEqualTo(CommentState.ERASED);
        String everything = everythingStored();
        assertThat(everything).doesNotContain("Unmistakably", "quoted by anna");
        assertThat(stored("senders", comment.commentId())).isFalse();
        for (int version = 1; version <= 3; version++) {
            assertThat(everything).contains("%s:%06d".formatted(comment.commentId(), version));
        }
    }

    // The other ends

    private String article(String name) {
        ArticleMessage.Revised article = SampleArticle.of(
                "comments-" + name,
                1,
                "Ferry returns to the harbour",
                "The ferry returned to the harbour on Monday, the captain and the crew said. It was late.");
        send(CloudEvents.write(
                Topics.ARTICLES,
                article.articleId(),
                article.type(),
                article.articleId() + "/1",
                "/dateline/ingest",
                NOON,
                article));
        await().atMost(LONG_ENOUGH)
                .until(() -> mongo.getDatabase("dateline_processing")
                                .getCollection("commented_articles")
                                .find(new Document("_id", article.articleId()))
                                .first()
                        != null);
        return article.articleId();
    }

    private static CommentMessage sealed(String articleId, String text) {
        return new CommentMessage(articleId, Optional.empty(), "Ines Okafor", text, Optional.empty())
                .sealed("h".repeat(43), AddressCheck.UNCONFIRMED, SEALS);
    }

    /** By a writer whose address has a hash of one letter. */
    private static CommentMessage by(String letter, String articleId, String text) {
        return new CommentMessage(articleId, Optional.empty(), "Tomas Keller", text, Optional.empty())
                .sealed(letter.repeat(43), AddressCheck.UNCONFIRMED, SEALS);
    }

    private static ModerationMessage erasure(CommentMessage comment) {
        return new ModerationMessage(
                        comment.commentId(),
                        Action.ERASE,
                        Optional.empty(),
                        Role.AUTHOR,
                        "author",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "")
                .sealed(SEALS);
    }

    private static List<String> codes(DecisionMessage decision) {
        return decision.findings().stream().map(DecisionMessage.Finding::code).toList();
    }

    private static ModerationMessage decided(CommentMessage comment, Action action, int version, String by) {
        return new ModerationMessage(
                        comment.commentId(),
                        action,
                        Optional.of(version),
                        Role.MODERATOR,
                        by,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "")
                .sealed(SEALS);
    }

    private static ModerationMessage rejected(CommentMessage comment, int version, String by) {
        return new ModerationMessage(
                        comment.commentId(),
                        Action.REJECT,
                        Optional.of(version),
                        Role.MODERATOR,
                        by,
                        Optional.of(Reason.IRRELEVANT),
                        Optional.of("Words quoted by " + by + "."),
                        Optional.empty(),
                        Optional.empty(),
                        "")
                .sealed(SEALS);
    }

    private static ProducerRecord<byte[], byte[]> record(CommentMessage comment) {
        return CloudEvents.write(
                Topics.COMMENTS,
                comment.commentId(),
                CommentMessage.TYPE,
                comment.commentId(),
                "/dateline/ingest",
                NOON,
                comment);
    }

    private static ProducerRecord<byte[], byte[]> record(ModerationMessage action) {
        return CloudEvents.write(
                Topics.MODERATION,
                action.commentId(),
                ModerationMessage.TYPE,
                action.actionId(),
                "/dateline/query",
                NOON,
                action);
    }

    private void send(ProducerRecord<byte[], byte[]> record) {
        Map<String, Object> settings = Map.of("bootstrap.servers", bootstrapServers);
        try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(record);
        }
    }

    private List<DecisionMessage> decisions(CommentMessage comment, int count) {
        return records(Topics.DECISIONS, keyed(comment.commentId()), count).stream()
                .map(CommentsIT::decision)
                .toList();
    }

    private String refusal(String commentId) {
        ConsumerRecord<byte[], byte[]> refused =
                records(Topics.REJECTED, keyed(commentId), 1).getFirst();
        return header(refused, Rejection.HEADER_CODE) + ": " + header(refused, Rejection.HEADER_REASON);
    }

    private List<ConsumerRecord<byte[], byte[]>> records(
            String topic, Predicate<ConsumerRecord<byte[], byte[]>> wanted, int count) {
        List<ConsumerRecord<byte[], byte[]>> found = new ArrayList<>();
        Map<String, Object> settings = Map.of("bootstrap.servers", bootstrapServers);
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(each -> new TopicPartition(topic, each.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            await().atMost(LONG_ENOUGH).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(each -> {
                    if (wanted.test(each)) {
                        found.add(each);
                    }
                });
                return found.size() >= count;
            });
        }
        return found;
    }

    private static Predicate<ConsumerRecord<byte[], byte[]>> keyed(String key) {
        return record -> Arrays.equals(record.key(), key.getBytes(UTF_8));
    }

    private static DecisionMessage decision(ConsumerRecord<byte[], byte[]> record) {
        try {
            return MessageJson.MAPPER.readValue(record.value(), DecisionMessage.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }

    private boolean stored(String collection, String id) {
        return mongo.getDatabase("dateline_processing")
                        .getCollection(collection)
                        .find(new Document("_id", id))
                        .first()
                != null;
    }

    private String everythingStored() {
        MongoDatabase all = mongo.getDatabase("dateline_processing");
        List<String> texts = new ArrayList<>();
        for (String collection : all.listCollectionNames()) {
            for (Document each : all.getCollection(collection).find()) {
                texts.add(each.toJson());
            }
        }
        return String.join("\n", texts);
    }
}
