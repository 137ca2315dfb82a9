package dateline.query.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    */*                                          | JSON
                    application/*                                | JSON
                    text/html, application/xml;q=0.9, */*;q=0.8  | JSON
                    text/csv                                     | CSV
                    TEXT/*                                       | CSV
                    application/json;q=0.5, text/csv             | CSV
                    application/atom+xml, */*;q=0.1              | ATOM
                    application/json;q=0, */*                    | CSV
                    application/x-ndjson ; q=0.7, text/csv;q=0.2 | NDJSON
                    ,,;q=, nonsense, application/feed+json       | JSON_FEED
                    """)
    void takesWhatIsLikedBestAndOfEqualsTheFirst(String header, Format expected) {
        assertThat(Accept.best(List.of(header), ListKind.EVENTS.formats())).contains(expected);
    }

    @Test
    void takesTheUsualFormatIfNothingIsSaid() {
        assertThat(Accept.best(List.of(), ListKind.EVENTS.formats())).contains(Format.JSON);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"application/geo+json", "text/html", "*/*;q=0", "''", "text/csv;q=2"})
    void findsNoneWhereNoneIsAllowed(String header) {
        assertThat(Accept.best(List.of(header), ListKind.QUOTES.formats())).isEqualTo(Optional.empty());
    }
}
