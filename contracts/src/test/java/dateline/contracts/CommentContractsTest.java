package dateline.contracts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.contracts.CommentMessage.AddressCheck;
import dateline.contracts.ModerationMessage.Action;
import dateline.contracts.ModerationMessage.Reason;
import dateline.contracts.ModerationMessage.Role;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommentContractsTest {

    private static final Seals SEALS = new Seals("a secret of more than thirty-two letters");
    private static final String ARTICLE = ContentId.of('a', "ferry");

    private final CommentMessage comment =
            new CommentMessage(ARTICLE, Optional.empty(), "Ines Okafor", "The ferry was late.", Optional.empty());

    @Test
    void onlyIngestCanVouchForAnAddress() {
        CommentMessage sealed = comment.sealed("hash-of-an-address", AddressCheck.UNCONFIRMED, SEALS);
        var forged = new CommentMessage(ARTICLE, Optional.empty(), "Ines Okafor", "Other words.", sealed.sender());

        assertThat(sealed.check(SEALS)).isEqualTo(AddressCheck.UNCONFIRMED);
        assertThat(forged.check(SEALS)).isEqualTo(AddressCheck.NONE);
        assertThat(comment.check(SEALS)).isEqualTo(AddressCheck.NONE);
        assertThat(sealed.check(new Seals(""))).isEqualTo(AddressCheck.NONE);
        assertThat(sealed.check(new Seals("another secret, just as long as the first")))
                .isEqualTo(AddressCheck.NONE);
    }

    @Test
    void theSameWordsByTheSameWriterAreOneComment() {
        assertThat(comment.sealed("one", AddressCheck.ROLE, SEALS).commentId())
                .isEqualTo(
                        comment.sealed("one", AddressCheck.UNCONFIRMED, SEALS).commentId())
                .isNotEqualTo(comment.sealed("two", AddressCheck.ROLE, SEALS).commentId())
                .isNotEqualTo(comment.commentId());
    }

    @Test
    void anActionThatWasChangedOnItsWayIsNotSealed() {
        ModerationMessage action = new ModerationMessage(
                        comment.commentId(),
                        Action.REJECT,
                        Optional.of(1),
                        Role.MODERATOR,
                        "anna",
                        Optional.of(Reason.SPAM),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "")
                .sealed(SEALS);
        var changed = new ModerationMessage(
                action.commentId(),
                Action.PUBLISH,
                action.version(),
                action.role(),
                action.by(),
                action.reason(),
                action.words(),
                action.text(),
                Optional.empty(),
                action.seal());

        assertThat(action.isSealed(SEALS)).isTrue();
        assertThat(changed.isSealed(SEALS)).isFalse();
        assertThat(changed.actionId()).isNotEqualTo(action.actionId());
    }

    @Test
    void refusesASecretThatCouldBeGuessed() {
        assertThatThrownBy(() -> new Seals("short")).hasMessageContaining("32 characters");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"email\":\"ines@post.example\"}",
                "{\"articleId\":\"a\",\"name\":\"Ines <ines@post.example>\",\"text\":\"Late.\"}",
                "{\"text\":\"Write to in.es+news@mail.post.example, please.\"}",
                "{\"text\":\"Write to ünal@müller.example.\"}"
            })
    void refusesAMessageWithAnAddressInItWhereverItStands(String json) {
        var record = new ConsumerRecord<>(Topics.COMMENTS, 0, 0, "k".getBytes(UTF_8), json.getBytes(UTF_8));

        assertThatThrownBy(() -> CommentReading.comment(record))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        refused -> assertThat(refused.rejection().code()).isEqualTo(Rejection.Code.ADDRESS))
                .hasMessageNotContaining("post.example");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Meet @ferry at 10.30.            |
            It costs 3 @ 2.50 each.          |
            Ask a@b about it.                |
            Ask 🌊 ines@post.example today. | 6
            (ines@post.example)              | 1
            """)
    void tellsAnAddressFromOtherAtSigns(String text, Integer start) {
        assertThat(CommentReading.address(text).map(Span::start)).isEqualTo(Optional.ofNullable(start));
    }

    @Test
    void takesNoLongForATextOfAtSigns() {
        assertThat(CommentReading.address("a@".repeat(1_000_000))).isEmpty();
        assertThat(CommentReading.address("a".repeat(1_000_000) + "@" + "a.".repeat(100_000)))
                .isEmpty();
    }
}
