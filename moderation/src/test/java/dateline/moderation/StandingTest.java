package dateline.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a writer's past changes, and what a site may set. */
class StandingTest {

    private static final Setting TRUSTING = Setting.read("TRUSTED", "", "");
    private static final String GOOD = "The ferry was late on Sunday as well.";

    private static Judgement judged(String text, Setting setting, Standing standing) {
        return CommentJudge.judge(
                new Comment(text, "Ines Okafor", EmailCheck.UNCONFIRMED, Optional.empty(), Optional.of(standing)),
                setting);
    }

    @ParameterizedTest
    @CsvSource({
        "5, 0, false, PUBLISHED",
        "9, 0, false, PUBLISHED",
        "4, 0, false, PENDING",
        "0, 0, false, PENDING",
        "9, 1, false, PENDING",
        "9, 0, true, PENDING_HIGH",
    })
    void fivePublishedAndNoneRefusedAreTrustedWhereASiteSaysSo(
            int published, int refused, boolean copied, Outcome outcome) {
        var standing = new Standing(published, refused, copied);
        assertThat(judged(GOOD, TRUSTING, standing).outcome()).isEqualTo(outcome);
        assertThat(judged(GOOD, Setting.STANDARD, standing).outcome()).isNotEqualTo(Outcome.PUBLISHED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ferry was late on Sunday as well",
                "See www.ferry-news.org for the times of the ferry.",
                "The ferry was damn late on Sunday, you idiots.",
                "I think u were late on Sunday as well."
            })
    void ofATrustedWriterTooWhateverIsFoundIsLookedAt(String text) {
        assertThat(judged(text, TRUSTING, new Standing(9, 0, false)).outcome()).isNotEqualTo(Outcome.PUBLISHED);
    }

    @Test
    void whereNobodyKnowsTheWriterNobodyIsTrusted() {
        assertThat(CommentJudge.judge(Samples.comment(GOOD), TRUSTING).outcome())
                .isEqualTo(Outcome.PENDING);
    }

    @Test
    void aWriterWhoWasNeverPublishedIsNew() {
        assertThat(Samples.has(judged(GOOD, Setting.STANDARD, new Standing(0, 2, false)), Code.R1_NEW_COMMENTER))
                .isTrue();
        assertThat(Samples.has(judged(GOOD, Setting.STANDARD, new Standing(1, 0, false)), Code.R1_NEW_COMMENTER))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "pre, '', DATELINE_COMMENTS_MODE",
        "POST, '', DATELINE_COMMENTS_MODE",
        "PRE, 'no host', DATELINE_LINK_HOSTS"
    })
    void aSettingThatCannotBeRightIsRefusedByName(String mode, String hosts, String setting) {
        assertThatThrownBy(() -> Setting.read(mode, hosts, ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(setting);
    }

    @Test
    void settingsAreListsWithCommas() {
        Setting setting = Setting.read("", "Paper.org, ferry-news.org", "Lena Hartwig, Ben Adeyemi");
        assertThat(setting.mode()).isEqualTo(Setting.Mode.PRE);
        assertThat(setting.allowedHosts()).containsExactly("ferry-news.org", "paper.org");
        assertThat(setting.staffNames()).containsExactly("Lena Hartwig", "Ben Adeyemi");
    }

    // Each line: two texts, and whether they are the same or nearly.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ferry was late on Sunday as well, said nobody. | The ferry was late on Sunday as well, said nobody.        | true
            The ferry was late on Sunday as well, said nobody. | the FERRY was late, on Sunday as well - said nobody!      | true
            The ferry was late on Sunday as well, said nobody. | The harbour office should count its cranes again by May. | false
            The ferry was late on Sunday as well, said nobody. | Nobody said that the train on Monday had come too early. | false
            """)
    void theSameWordsAreKnownAgain(String one, String other, boolean near) {
        assertThat(Wording.of(one).orElseThrow().isNear(Wording.of(other).orElseThrow()))
                .isEqualTo(near);
    }

    @Test
    void aLongTextIsKnownAgainWithAWordChanged() {
        String text = "Whoever has stood on the quay on a winter morning knows that the ferry leaves when the captain"
                + " has had his tea, that the timetable hangs in the office for the tourists alone, and that nobody in"
                + " the harbour has asked for another one in the thirty years since the old bridge was closed to cars,"
                + " to carts and in the end to people on foot, who now take the boat like everybody else on the island.";
        assertThat(Wording.of(text)
                        .orElseThrow()
                        .isNear(Wording.of(text.replace("island", "isle")).orElseThrow()))
                .isTrue();
    }

    @Test
    void shortCommentsAreNeverTheSame() {
        assertThat(Wording.of("I agree with every word of that.")).isEmpty();
    }

    @Test
    void readersFollowOnlyWrittenOutLinksToTheseHosts() {
        String shown =
                "See https://www.paper.org/a, paper.org/b and (http://other.org/c). Or mailto:ines@paper.org now.";
        assertThat(PublicText.followed(shown, Set.of("paper.org")))
                .extracting(PublicText.Followed::address)
                .containsExactly("https://www.paper.org/a", "https://paper.org/b");
        assertThat(PublicText.followed("😀 https://paper.org/a", Set.of("paper.org")))
                .containsExactly(new PublicText.Followed(2, 21, "https://paper.org/a", "https://paper.org/a"));
    }

    @Test
    void domainsAreAddedToTheListOfMailboxesForMinutes() {
        assertThat(EmailAddresses.check("ines@post.minutes-mail.com").check()).isEqualTo(EmailCheck.UNCONFIRMED);
        assertThat(EmailAddresses.check("ines@post.minutes-mail.com", Set.of("minutes-mail.com"))
                        .check())
                .isEqualTo(EmailCheck.DISPOSABLE);
    }
}
