package dateline.ingest.page;

import static dateline.ingest.page.Heads.jsonLd;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageTimesTest {

    private static final String HEADING = "<h1>Port reopens after storm</h1>";

    @Test
    void believesTheSurestPlaceFirst() {
        String visible = HEADING + "<p class=date>7 May 2022</p>";
        String element = "<time class=published datetime=2022-05-06>yesterday</time>";
        String property = "<abbr itemprop=datePublished title=2022-05-05>today</abbr>";
        String meta = "<meta property='article:published_time' content='2022-05-04T08:00:00Z'>";
        String data = jsonLd("{'@type': 'NewsArticle', 'headline': 'Port', 'datePublished': '2022-05-03'}");

        assertThat(Heads.published(data + meta + visible + element + property)).isEqualTo("2022-05-03 json-ld");
        assertThat(Heads.published(meta + visible + element + property)).isEqualTo("2022-05-04T08:00:00Z meta");
        assertThat(Heads.published(visible + element + property)).isEqualTo("2022-05-05 itemprop");
        assertThat(Heads.published(visible + element)).isEqualTo("2022-05-06 time element");
        assertThat(Heads.published(visible)).isEqualTo("2022-05-07 visible text");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <p>Published on 7 May 2022 by Ada Merrin</p>
            <p>Veröffentlicht am 7. Mai 2022, 20:05 Uhr</p>
            <p>Publié le 7 mai 2022</p>
            <small>Sat 07.05.22 | 20:05</small>
            <div class=meta>By Ada Merrin / 07.05.2022 / 20:05</div>
            <div><span>Ada Merrin</span><span>May 07, 2022</span></div>
            <span data-date-time='2022-05-07 20:05'>an hour ago</span>
            <li>2022年5月7日</li>
            """)
    void readsTheDateThatReadersSee(String smallPrint) {
        assertThat(Heads.of(HEADING + smallPrint).published())
                .hasValueSatisfying(time -> assertThat(time.value()).startsWith("2022-05-07"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>The storm of 7 May 2022 sank two ferries, the harbour master said on Monday.</p>",
                "<div class=comments><p>7 May 2022</p></div>",
                "<aside class=related><time datetime=2022-05-07>7 May</time></aside>",
                "<nav>7 May 2022</nav>",
                "<p>Founded 7 May 1932</p>"
            })
    void takesNoOtherDateForTheStorys(String other) {
        assertThat(Heads.published(HEADING + other)).isEqualTo("nobody says");
    }

    @Test
    void tellsAChangeFromAPublication() {
        PageHead head = Heads.of(HEADING + "<p>Updated 9 May 2022</p><p>Posted 7 May 2022</p>");

        assertThat(head.published().orElseThrow().value()).isEqualTo("2022-05-07");
        assertThat(head.modified().orElseThrow().value()).isEqualTo("2022-05-09");
    }

    @Test
    void saysSoWhereOnlyTheLastChangeIsKnown() {
        assertThat(Heads.published("<meta property='og:updated_time' content='2022-05-09'>" + HEADING))
                .isEqualTo("2022-05-09 last change; meta");
    }

    @Test
    void givesAnInstantTheOffsetOfTheClockThatReadersSee() {
        String utc = "<meta property='article:published_time' content='2022-05-08T03:28:35Z'>";

        assertThat(Heads.published(utc + HEADING + "<p>Published May 7, 2022 10:28 PM</p>"))
                .isEqualTo("2022-05-07T22:28:35-05:00 meta; offset by the visible text");
        assertThat(Heads.published(utc + HEADING + "<p>Published May 7, 2022 10:31 PM</p>"))
                .isEqualTo("2022-05-08T03:28:35Z meta");
    }

    @Test
    void believesVagueTagsLessThanTheDateByTheHeadline() {
        String vague = "<meta name=date content=2022-05-01>" + HEADING;

        assertThat(Heads.published(vague)).isEqualTo("2022-05-01 meta");
        assertThat(Heads.published(vague + "<p class=date>7 May 2022</p>")).isEqualTo("2022-05-07 visible text");
    }

    @Test
    void readsScriptsThatKnowOfOneDayOnly() {
        String one = "<script>layer = {\"publishDate\": \"2022-05-07T20:05:00+06:00\"}</script>" + HEADING;

        assertThat(Heads.published(one)).isEqualTo("2022-05-07T20:05:00+06:00 script");
        assertThat(Heads.published(one + "<script>other = {\"publishDate\": \"2022-05-01\"}</script>"))
                .isEqualTo("nobody says");
    }

    @Test
    void readsTheDayInTheAddressLast() {
        assertThat(Heads.at("https://a.example/2022/05/07/port-reopens", HEADING)
                        .published())
                .hasValueSatisfying(time -> {
                    assertThat(time.value()).isEqualTo("2022-05-07");
                    assertThat(time.basis()).isEqualTo("URL path");
                });
    }

    @Test
    void readsFiguresInTheOrderOfTheOutletsLanguage() {
        String date = HEADING + "<p class=date>03/02/2022</p>";

        assertThat(Heads.published("<html lang=en-US>" + date)).startsWith("2022-03-02");
        assertThat(Heads.published("<html lang=fr>" + date)).startsWith("2022-02-03");
        assertThat(Heads.published("<html lang=en>" + date)).isEqualTo("nobody says");
    }

    @Test
    void readsSecondsSince1970() {
        assertThat(Heads.published("<meta name=pubdate content=1651924800>")).isEqualTo("2022-05-07T12:00:00Z meta");
    }
}
