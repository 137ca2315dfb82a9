package dateline.ingest.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that change without the story changing, and lines that only look so. */
class CountersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,234 views",
                "3 comments",
                "1.2k shares",
                "Comments (17)",
                "No comments yet",
                "17 комментариев",
                "5 min read",
                "Reading time: 4 minutes",
                "Listen to this article 3 min",
                "Updated 2 hours ago",
                "3 hours ago",
                "Last updated: January 10, 2022, 18:47",
                "Обновлено: 10 января 2022, 18:47",
                "Share this article",
                "Share on Facebook",
                "Facebook | Twitter | WhatsApp",
                "Follow us on Telegram",
                "Advertisement",
                "Story continues below advertisement"
            })
    void areNoPartOfTheStory(String line) {
        assertThat(Passage.of(line, Story.of(line).blocks())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The video had 1,234 views by noon, the police said.",
                "He made no comment.",
                "Three comments by the mayor drew laughter.",
                "Updated figures show that 12 people were killed. More are feared dead.",
                "Share prices fell.",
                "He read for five minutes.",
                "Two hours ago the port was open.",
                "Advertisement sales fell by 4 percent.",
                "What comes next"
            })
    void areSentencesOfAStory(String line) {
        assertThat(Passage.of(line, Story.of(line).blocks())).hasSize(1);
    }
}
