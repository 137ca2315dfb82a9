package dateline.ingest.page;

import static dateline.ingest.page.Heads.jsonLd;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.contracts.Known;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageHeadTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <meta property='og:image' content='/a.jpg'>                  | https://www.harbourcourier.example/a.jpg | meta
            <meta name='twitter:image' content='//i.example/a.jpg'>      | https://i.example/a.jpg                  | meta
            <img itemprop=image src=https://i.example/a.jpg>             | https://i.example/a.jpg                  | itemprop
            <link rel=image_src href=https://i.example/a.jpg>            | https://i.example/a.jpg                  | link
            """)
    void givesThePictureByItsWholeAddress(String html, String address, String basis) {
        assertThat(Heads.of(html).image()).contains(new Known(address, basis));
    }

    @Test
    void readsThePictureOfTheArticle() {
        String data = jsonLd("{'@type': 'Article', 'headline': 'x', 'image': [{'url': 'https://i.example/a.jpg'}]}");

        assertThat(Heads.of(data).image()).contains(new Known("https://i.example/a.jpg", "json-ld"));
        assertThat(Heads.of("<meta property='og:image' content='data:image/png;base64,AA'>")
                        .image())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <meta name=news_keywords content='ports, storms'><meta name=keywords content='news, courier'>      | ports;storms
            <meta property='article:tag' content=ports><meta property='article:tag' content=Storms>            | ports;Storms
            <meta name=keywords content='ports, 4711, Category: Sea, topic/storms, ports'>                     | ports;storms
            <h1>Port reopens</h1><a rel=tag href=/x>Ports</a>                                                  | Ports
            <a href=/topics/war>War</a><h1>Port reopens</h1><a href=/topics/ports>Ports</a>                    | Ports
            """)
    void namesTheTopicsThatReadersAreGiven(String html, String topics) {
        assertThat(Heads.of(html).keywords()).containsExactly(topics.split(";"));
    }

    @Test
    void takesNoWordsOfTheAddressForTopics() {
        assertThat(Heads.of("<meta name=keywords content='port, reopens, ports, news'>")
                        .keywords())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            <title>                     | a - a -                              | </title>
            <div>                       | 7 May 2022<br>                       | </div>
            <b>                         | by Ada Merrin 2022<br>               | </b>
            <meta name=author content=' | Ada,                                 | '>
            <h1>Port</h1>               | <h2>Port reopens</h2>                | <p>
            <h1>Port</h1>               | <a class=author href=/author/a>Ada</a> | <p>
            <h1>Port</h1>               | <p>Updated 7 May 2022</p>            | <p>
            """)
    void isNotSlowedByMuchOfOneKind(String start, String piece, String end) {
        String many = start + piece.repeat(15_000) + end;

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            PageHead head = Heads.of(many);
            head.published();
            head.modified();
            head.authors();
            head.keywords();
        });
    }

    @Test
    void readsItsOwnAddressAndItsOutlet() {
        PageHead head =
                Heads.of("<link rel=canonical href='/news/1'><meta property='og:url' content='https://b.example/2'>"
                        + "<meta property='og:site_name' content='Harbour Courier'>"
                        + "<meta property='article:section' content='Ports'>");

        assertThat(head.address()).contains("https://www.harbourcourier.example/news/1");
        assertThat(head.outlet()).contains(new Known("Harbour Courier", "og:site_name"));
        assertThat(head.section()).contains(new Known("Ports", "meta"));
    }
}
