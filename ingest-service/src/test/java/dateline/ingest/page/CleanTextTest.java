package dateline.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CleanTextTest {

    @Test
    void takesOutWhatOnlySteersABrowser() {
        assertThat(CleanText.line("\uFEFFNur\u00ad-Sul\u200btan\u00a0\u2060said\u200f\u0000 \u0085so\uD83D"))
                .isEqualTo("Nur-Sultan said so");
    }

    @Test
    void keepsTheJoinersThatAreSpelling() {
        assertThat(CleanText.line("کتاب\u200cها")).isEqualTo("کتاب\u200cها");
        assertThat(CleanText.line("क्\u200dष")).isEqualTo("क्\u200dष");
        assertThat(CleanText.line("👩\u200d🚒")).isEqualTo("👩\u200d🚒");
        assertThat(CleanText.line("har\u200dbour")).isEqualTo("harbour");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Harbour &amp; Sons      | Harbour & Sons
                    &quot;We go,&quot;      | "We go,"
                    it&#39;s late           | it's late
                    1990&#150;1994          | 1990–1994
                    AT&T and R&D            | AT&T and R&D
                    the &lt;p&gt; tag       | the &lt;p&gt; tag
                    """)
    void unescapesWhatWasEscapedTwice(String raw, String clean) {
        assertThat(CleanText.line(raw)).isEqualTo(clean);
    }
}
