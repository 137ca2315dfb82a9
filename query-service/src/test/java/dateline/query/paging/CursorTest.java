package dateline.query.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.query.Messages;
import dateline.query.http.InvalidParameter;
import dateline.query.index.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    private static final Place PLACE = new Place(1_641_816_000_000L, Messages.articleId("a"));

    @ParameterizedTest
    @ValueSource(longs = {0, 1, -1, Long.MAX_VALUE, Long.MIN_VALUE, 1_641_816_000_000L})
    void namesThePlaceItWasMadeFor(long rank) {
        Place place = new Place(rank, PLACE.key());

        assertThat(Cursor.read(Cursor.of(place, "all"), "all")).isEqualTo(place);
    }

    @Test
    void isTheSameForTheSamePlace() {
        assertThat(Cursor.of(PLACE, "all")).isEqualTo(Cursor.of(PLACE, "all"));
    }

    @Test
    void neededNoEscapeInAnAddress() {
        assertThat(Cursor.of(PLACE, "all")).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void isRefusedForAnotherQuestion() {
        assertRefused(Cursor.of(PLACE, "outlet=a"), "outlet=b");
    }

    @Test
    void isRefusedWhenAnyOfItIsChanged() {
        String token = Cursor.of(PLACE, "all");
        for (int i = 0; i < token.length(); i++) {
            char other = token.charAt(i) == 'x' ? 'y' : 'x';
            assertRefused(token.substring(0, i) + other + token.substring(i + 1), "all");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "x", "!!!!", "20", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "\u0000", "ÿÿÿÿ"})
    void isRefusedWhenItIsNone(String token) {
        assertRefused(token, "all");
    }

    private static void assertRefused(String token, String question) {
        assertThatThrownBy(() -> Cursor.read(token, question))
                .isInstanceOf(InvalidParameter.class)
                .extracting(e -> ((InvalidParameter) e).parameter())
                .isEqualTo("cursor");
    }
}
