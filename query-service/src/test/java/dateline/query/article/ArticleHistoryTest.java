package dateline.query.article;

import static dateline.query.Messages.article;
import static dateline.query.Messages.articleId;
import static dateline.query.Messages.withdrawal;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.contracts.ArticleMessage;
import dateline.contracts.ArticleMessage.Revised;
import dateline.contracts.ArticleMessage.Withdrawn;
import dateline.contracts.MessageJson;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleHistoryTest {

    private static final Revised FIRST = article("a").message();
    private static final Revised SECOND = article("a").revision(2).message();
    private static final Withdrawn KILL = withdrawal("a", 3);
    private static final Revised AGAIN = article("a").revision(4).message();

    @Test
    void isTheSameInWhateverOrderMessagesCome() {
        ArticleHistory inOrder = history(List.of(FIRST, SECOND, KILL, AGAIN));

        for (List<ArticleMessage> order : ordersOf(List.of(FIRST, SECOND, KILL, AGAIN))) {
            assertThat(history(order)).as(order.toString()).isEqualTo(inOrder);
        }
    }

    @Test
    void isNotChangedByRepeats() {
        ArticleHistory once = history(List.of(FIRST, SECOND, KILL));

        assertThat(history(List.of(FIRST, FIRST, SECOND, KILL, FIRST, KILL, SECOND)))
                .isEqualTo(once);
    }

    @Test
    void hasNoNewestOnceWithdrawn() {
        assertThat(history(List.of(FIRST, SECOND)).newest()).hasValue(2);
        assertThat(history(List.of(FIRST, SECOND, KILL)).newest()).isEmpty();
        assertThat(history(List.of(FIRST, SECOND, KILL)).isWithdrawn()).isTrue();
    }

    @Test
    void keepsNoWordsOfWhatWasWithdrawn() {
        assertThat(history(List.of(FIRST, KILL, SECOND, AGAIN)).revisions())
                .extracting(note -> note.headline().isPresent())
                .containsExactly(true, false, false);
    }

    @Test
    void goesOnAfterAWithdrawal() {
        ArticleHistory history = history(List.of(FIRST, KILL, AGAIN));

        assertThat(history.newest()).hasValue(4);
        assertThat(history.isWithdrawn()).isFalse();
        assertThat(history.isWithdrawn(1)).isTrue();
        assertThat(history.latestRevision()).isEqualTo(4);
    }

    @Test
    void remembersEveryWithdrawal() {
        Withdrawn again = withdrawal("a", 5);

        assertThat(history(List.of(FIRST, KILL, AGAIN, again)).withdrawals())
                .extracting(ArticleHistory.WithdrawalNote::revision)
                .containsExactly(5, 3);
    }

    @Test
    void readsAHistoryThatWasKeptWhenThereWasOneWithdrawal() throws IOException {
        String kept = """
                {"articleId": "a", "revisions": [],
                 "withdrawal": {"revision": 2, "reason": "Misquoted.", "learnedAt": "2022-01-11T08:00:00Z"}}""";

        ArticleHistory history = MessageJson.MAPPER.readValue(kept, ArticleHistory.class);

        assertThat(history.isWithdrawn(1)).isTrue();
        assertThat(history.withdrawal().orElseThrow().reason()).isEqualTo("Misquoted.");
        assertThat(MessageJson.MAPPER.readValue("{\"articleId\": \"a\", \"revisions\": []}", ArticleHistory.class))
                .isEqualTo(ArticleHistory.none("a"));
    }

    private static ArticleHistory history(List<ArticleMessage> messages) {
        ArticleHistory history = ArticleHistory.none(articleId("a"));
        for (ArticleMessage message : messages) {
            history = switch (message) {
                case Revised article -> history.with(article);
                case Withdrawn withdrawal -> history.with(withdrawal);
            };
        }
        return history;
    }

    private static List<List<ArticleMessage>> ordersOf(List<ArticleMessage> messages) {
        if (messages.size() <= 1) {
            return List.of(messages);
        }
        List<List<ArticleMessage>> orders = new ArrayList<>();
        for (int i = 0; i < messages.size(); i++) {
            List<ArticleMessage> others = new ArrayList<>(messages);
            ArticleMessage first = others.remove(i);
            for (List<ArticleMessage> rest : ordersOf(others)) {
                List<ArticleMessage> order = new ArrayList<>(List.of(first));
                order.addAll(rest);
                orders.add(order);
            }
        }
        return orders;
    }
}
