package dateline.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            HTTPS://WWW.A.example/News/X           | https://www.a.example/News/X
            https://a.example                      | https://a.example/
            https://a.example:443/x                | https://a.example/x
            http://a.example:80/x                  | http://a.example/x
            http://a.example:8080/x                | http://a.example:8080/x
            https://a.example/x#comments           | https://a.example/x
            https://a.example/x?utm_source=y&id=7  | https://a.example/x?id=7
            https://a.example/x?fbclid=1&gclid=2   | https://a.example/x
            https://a.example/x?id=7&page=2        | https://a.example/x?id=7&page=2
            https://a.example/x?                   | https://a.example/x
            https://me:word@a.example./x           | https://a.example/x
            """)
    void keepsAddressesInOneSpelling(String address, String normal) {
        assertThat(Addresses.normal(address)).contains(normal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a.example/x", "ftp://a.example/x", "javascript:alert(1)", "https://", "https://a b/"})
    void takesNothingThatIsNoAddressOfAPage(String address) {
        assertThat(Addresses.normal(address)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://m.a.example/x?utm_medium=s | https://www.a.example/x    | https://www.a.example/x
            https://a.example/x                | https://thief.example/x    | https://a.example/x
            https://a.co.uk/x                  | https://b.co.uk/x          | https://a.co.uk/x
            https://a.example/x                | https://a.example/         | https://a.example/x
            https://a.example/                 | https://a.example/         | https://a.example/
            """)
    void takesThePagesWordForItsAddressOnItsOwnSiteAlone(String sender, String page, String canonical) {
        assertThat(Addresses.canonical(Optional.of(sender), Optional.of(page))).contains(canonical);
    }

    @Test
    void takesThePagesAddressWhereTheSenderNamesNone() {
        assertThat(Addresses.canonical(Optional.empty(), Optional.of("https://a.example/x#y")))
                .contains("https://a.example/x");
        assertThat(Addresses.canonical(Optional.empty(), Optional.empty())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://a.example/news/x/article38222426.ece | 38222426
            https://a.example/2022/01/06/retaken-48817/  | 48817
            https://a.example/asia/x-a2204391.html       | 2204391
            https://a.example/news/port-20220110         |
            https://a.example/news/port                  |
            https://a.example/                           |
            """)
    void findsTheOutletsOwnNumber(String address, String number) {
        assertThat(Addresses.ownNumber(address)).isEqualTo(Optional.ofNullable(number));
    }
}
