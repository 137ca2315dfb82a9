package dateline.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebAddressTest {

    @ParameterizedTest
    @CsvSource({
        "HTTPS://News.Example:443/a?b=c#d, https://news.example/a?b=c",
        "http://news.example, http://news.example/",
        "http://news.example?page=1, http://news.example/?page=1",
        "http://news.example:8080/, http://news.example:8080/",
        "http://news.example./a, http://news.example/a",
        "http://news.example/größe ist|alles, http://news.example/gr%C3%B6%C3%9Fe%20ist%7Calles",
        "http://news.example/100%, http://news.example/100%25",
        "http://news.example/a%2fb, http://news.example/a%2fb",
        "http://nachrichten-köln.example/, http://xn--nachrichten-kln-ltb.example/",
        "http://under_score.example/, http://under_score.example/",
        "http://93.184.215.14/, http://93.184.215.14/",
        "http://[2606:4700::1111]:8080/a, http://[2606:4700::1111]:8080/a"
    })
    void hasOneForm(String text, String form) throws AddressRefused {
        assertThat(WebAddress.of(text)).hasToString(form);
        assertThat(WebAddress.of(form)).isEqualTo(WebAddress.of(text));
    }

    @ParameterizedTest
    @CsvSource({
        "story.html, https://news.example/world/asia/story.html",
        "./story.html, https://news.example/world/asia/story.html",
        "../story.html, https://news.example/world/story.html",
        "../../../../story.html, https://news.example/story.html",
        "/story?a=/../b, https://news.example/story?a=/../b",
        "//other.example/story, https://other.example/story",
        "http://other.example, http://other.example/",
        "?page=2, https://news.example/world/asia/index?page=2",
        "#top, https://news.example/world/asia/index?page=1",
        "two words.html, https://news.example/world/asia/two%20words.html"
    })
    void resolvesLinks(String link, String address) throws AddressRefused {
        WebAddress page = WebAddress.of("https://news.example/world/asia/index?page=1");

        assertThat(page.resolve(link).orElseThrow()).hasToString(address);
    }

    @Test
    void resolvesNothingThatIsNotOnTheWeb() throws AddressRefused {
        WebAddress page = WebAddress.of("https://news.example/");

        assertThat(page.resolve("mailto:desk@news.example")).isEmpty();
        assertThat(page.resolve("javascript:void(0)")).isEmpty();
        assertThat(page.resolve("//user@news.example/")).isEmpty();
    }

    @Test
    void isNoLongerThanADocumentsAddress() {
        assertThatThrownBy(() -> WebAddress.of("http://news.example/" + "a".repeat(2_000)))
                .isInstanceOf(AddressRefused.class)
                .hasMessageContaining("2,000");
    }
}
