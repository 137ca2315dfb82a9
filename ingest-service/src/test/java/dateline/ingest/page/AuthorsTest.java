package dateline.ingest.page;

import static dateline.ingest.page.Heads.jsonLd;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorsTest {

    private static final String HEADING = "<h1>Port reopens after storm</h1>";
    private static final String OUTLET = "<meta property='og:site_name' content='Harbour Courier'>";

    private static List<String> authors(String html) {
        return Heads.of(html).authors();
    }

    private static String article(String author) {
        return jsonLd("{'@type': 'NewsArticle', 'headline': 'Port reopens', 'author': " + author + "}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {'name': 'Ada Merrin'}                             | Ada Merrin
            [{'name': 'Ada Merrin'}, {'name': 'Jon Laan'}]     | Ada Merrin;Jon Laan
            'By Ada Merrin and Jon Laan'                       | Ada Merrin;Jon Laan
            'Ada Merrin, Jon Laan'                             | Ada Merrin;Jon Laan
            'Ada Merrin und Jon Laan'                          | Ada Merrin;Jon Laan
            'Jon Laan, Jr.'                                    | Jon Laan, Jr.
            'Ada Merrin, Ports Editor'                         | Ada Merrin
            'Ada Merrin, Harbour Courier'                      | Ada Merrin
            'Ada Merrin (Westhaven)'                           | Ada Merrin
            'Ada Merrin @adamerrin'                            | Ada Merrin
            ['Ada Merrin', 'ADA MERRIN']                       | Ada Merrin
            {'name': 'MWA'}                                    | MWA
            """)
    void readsNamesFromFields(String author, String names) {
        assertThat(authors(OUTLET + article(author))).containsExactly(names.split(";"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            <p class=byline>By <a href=/x>Ada Merrin</a></p>
            <span class='vcard author'>Posted on May 3, 2022 by Ada Merrin</span>
            <p>Von Ada Merrin</p>
            <p>Par Ada Merrin</p>
            <p>Por: Ada Merrin</p>
            <div><span>Autor:</span> <b>Ada Merrin</b></div>
            <a rel=author href=/ada>Ada Merrin</a>
            <a href='/author/ada'>Ada Merrin</a>
            <span itemprop=author><span itemprop=name>Ada Merrin</span> <i>Ports Editor</i></span>
            <div class=author><a class=author-name>Ada Merrin</a> Harbour Courier</div>
            <footer class=post-footer><span class=author>by Ada Merrin</span></footer>
            """)
    void readsThemFromTheSmallPrint(String smallPrint) {
        assertThat(authors(HEADING + smallPrint)).containsExactly("Ada Merrin");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            <p>By Monday the port had reopened, said the mayor</p>
            <figure><span itemprop=author>Jo Field</span></figure>
            <div class=comments><span class=author>Jo Field</span></div>
            <a href='/author/'>Authors</a>
            <meta name=author content='https://a.example/ada'>
            <meta name=author content=admin>
            """)
    void takesNobodyElseForTheAuthor(String other) {
        assertThat(authors(HEADING + other)).isEmpty();
    }

    @Test
    void prefersAPersonToTheOutletOrALogin() {
        String byline = HEADING + "<p class=byline>By Ada Merrin</p>";

        assertThat(authors(OUTLET + article("'Harbour Courier'") + byline)).containsExactly("Ada Merrin");
        assertThat(authors("<meta name=author content=ada.merrin>" + byline)).containsExactly("Ada Merrin");
        assertThat(authors(OUTLET + article("'Harbour Courier'"))).containsExactly("Harbour Courier");
    }

    @Test
    void readsTheLabelsOfCards() {
        assertThat(authors("<meta name='twitter:label1' content='Written by'>"
                        + "<meta name='twitter:data1' content='Ada Merrin'>"))
                .containsExactly("Ada Merrin");
    }
}
