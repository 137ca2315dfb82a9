package dateline.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContentIdTest {

    @Test
    void isTheSameForTheSameParts() {
        assertThat(ContentId.of('a', "url", "https://a.example/1"))
                .isEqualTo(ContentId.of('a', "url", "https://a.example/1"));
    }

    @Test
    void keepsPartsApart() {
        assertThat(ContentId.of('a', "ab", "c")).isNotEqualTo(ContentId.of('a', "a", "bc"));
    }

    @Test
    void countsAMissingPartAsEmpty() {
        assertThat(ContentId.of('a', "x", null)).isEqualTo(ContentId.of('a', "x", ""));
    }

    @Test
    void hasALetterAndTwentySixCharacters() {
        assertThat(ContentId.of('e', "x")).matches("e[0-9a-hjkmnp-tv-z]{26}");
    }

    /** This id is stored in every system that ever ran: if this test breaks, every record changes its name. */
    @Test
    void neverChanges() {
        assertThat(ContentId.of('a', "url", "https://www.harbourcourier.example/news/article1001.ece"))
                .isEqualTo("agtxwh4jaavz8d9krvvqyqb0qgp");
    }
}
