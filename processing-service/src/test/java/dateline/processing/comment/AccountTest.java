package dateline.processing.comment;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.contracts.CommentState;
import dateline.moderation.Standing;
import dateline.moderation.Wording;
import dateline.processing.comment.Mailing.Piece;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountTest {

    private static final Instant TEN = Instant.parse("2026-11-29T10:00:00Z");
    private static final Wording WORDS = new Wording(0b1111);

    @Test
    void aWriterStandsByWhatBecameOfTheirComments() {
        Account account = Account.NEW
                .with("one", at(CommentState.PUBLISHED, 400))
                .with("two", at(CommentState.PUBLISHED_EDITED, 3))
                .with("three", at(CommentState.REPORTED, 2))
                .with("four", at(CommentState.WITHHELD, 2))
                .with("five", at(CommentState.PENDING, 1))
                .with("six", at(CommentState.REJECTED, 181))
                .with("seven", at(CommentState.REJECTED_BY_RULES, 180))
                .with("eight", at(CommentState.APPEALED, 9));

        assertThat(account.standing(TEN, false)).isEqualTo(new Standing(3, 2, false));
    }

    @Test
    void whatIsErasedOrReducedIsStruckOut() {
        Account account =
                Account.NEW.with("one", at(CommentState.REJECTED, 3)).with("two", at(CommentState.PUBLISHED, 3));

        assertThat(account.with("one", at(CommentState.REDUCED, 0)).with("two", at(CommentState.ERASED, 0)))
                .isEqualTo(Account.NEW);
    }

    // Who sent it, which words, how many minutes before, and whether it is a copy of that.
    @ParameterizedTest
    @CsvSource({
        "ben, 15, 0, true",
        "ben, 15, 1439, true",
        "ben, 15, 1440, false",
        "ben, 15, -1, false",
        "ben, 8, 60, true",
        "ben, 112, 60, false",
        "anna, 15, 60, false",
    })
    void theSameWordsByAnotherWithinADayAreACopy(String sender, long mark, long minutesBefore, boolean copy) {
        var mine = new Piece("mine", "anna", WORDS, TEN);
        var other = new Piece("other", sender, new Wording(mark), TEN.minus(Duration.ofMinutes(minutesBefore)));

        assertThat(mine.isCopyOf(other)).isEqualTo(copy);
    }

    private static Account.Entry at(CommentState state, int daysBefore) {
        return new Account.Entry(state, TEN.minus(Duration.ofDays(daysBefore)));
    }
}
