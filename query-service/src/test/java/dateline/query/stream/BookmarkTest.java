package dateline.query.stream;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BookmarkTest {

    @ParameterizedTest
    @ValueSource(strings = {"kxw2b1c0-0", "kxw2b1c0-17", "kxw2b1c0-17.3"})
    void isReadAsItWasWritten(String id) {
        assertThat(Bookmark.read(id)).hasToString("Optional[" + id + "]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "17", "a-", "a-1.", "a-1.2.3", "A-1", "a--1", "a-99999999999999999999", "a-1\n"})
    void isNothingElse(String id) {
        assertThat(Bookmark.read(id)).isEmpty();
    }
}
