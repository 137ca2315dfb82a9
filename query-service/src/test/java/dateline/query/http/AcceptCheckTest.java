package dateline.query.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptCheckTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/*",
                "application/json",
                "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8",
                "application/ld+json; profile=\"https://example.org/shape\" ; q=0.5",
                "text/*;q=.3, text/plain;format=flowed",
                "application/json,"
            })
    void takesListsOfMediaTypes(String accept) {
        assertThat(AcceptCheck.isList(accept)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",", "*", "json", "a/b/c", "*/json", "text/html;q", "text/html, *"})
    void knowsWhatIsNone(String accept) {
        assertThat(AcceptCheck.isList(accept)).isFalse();
    }
}
