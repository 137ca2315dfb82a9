package dateline.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each claim is about a shape that web pages share. */
class HtmlBodyTest {

    private static final String FIRST =
            "The port of Westhaven reopened on Monday, a week after a storm sank two ferries, the harbour master said.";
    private static final String SECOND =
            "Two people were hurt when the ferries sank, and all the others walked home the same night, she told reporters.";
    private static final String THIRD =
            "The council will meet on Thursday to talk about a new sea wall, for which it does not have the money yet.";
    private static final String[] STORY = {FIRST, SECOND, THIRD};

    private static PageContents read(String html) {
        return PageReader.contents(html, Optional.empty());
    }

    private static String paragraphs(String... texts) {
        StringBuilder html = new StringBuilder();
        for (String each : texts) {
            html.append("<p>").append(each).append("</p>\n");
        }
        return html.toString();
    }

    private static String page(String body) {
        return "<html><head><title>Port reopens after storm</title></head><body>" + body + "</body></html>";
    }

    @Test
    void takesTheBoxWithTheSentencesAndNotThePageAroundIt() {
        String page = page("<div><a href=/a>Home</a> <a href=/b>Ports</a></div><h1>Port reopens after storm</h1><div>"
                + paragraphs(STORY).repeat(3)
                + "</div><div><p>The Courier is printed by the Harbour Press of Westhaven.</p></div>");

        assertThat(read(page).body()).hasSize(9).containsOnly(STORY);
    }

    @Test
    void takesAllPartsOfAStoryThatIsSplitIntoBoxesOfOneName() {
        String page = page("<article><h1>Port reopens after storm</h1><div class=article-body>"
                + paragraphs(FIRST, SECOND).repeat(4)
                + "</div><div class=banner>Buy a boat!</div><div class=article-body>" + paragraphs(THIRD)
                + "</div></article>");

        assertThat(read(page).body()).hasSize(9).containsOnly(STORY).endsWith(THIRD);
    }

    @Test
    void leavesOutListsOfOtherStoriesByTheirShape() {
        String card =
                "<div><h3><a href=/x>Storm sinks two ferries in a night</a></h3><p>Two ferries sank in the harbour on Sunday, and a third one was driven onto the beach of Easthaven.</p></div>";
        String page = page("<h1>Port reopens after storm</h1><div>" + paragraphs(STORY) + "<section>" + card.repeat(4)
                + "</section></div>");

        assertThat(read(page).body()).containsExactly(STORY);
    }

    @Test
    void leavesOutWhatReadersWroteHoweverLong() {
        String page = page("<main><h1>Port reopens after storm</h1>" + paragraphs(STORY) + "<ul class=comments-list>"
                + "<li><p>I was on that ferry, and I can tell you that nobody walked home; we all swam, every one of us.</p></li>"
                        .repeat(12)
                + "</ul></main>");

        assertThat(read(page).body()).containsExactly(STORY);
    }

    @Test
    void believesThatAStoryMayHaveComments() {
        String page = page(
                "<h1>Port reopens after storm</h1><div class='post comments-open'>" + paragraphs(STORY) + "</div>");

        assertThat(read(page).body()).containsExactly(STORY);
    }

    @Test
    void takesTheLeadFromAboveTheText() {
        String lead = "A week after the storm, ships may enter again";
        String page = page("<article><header><h1>Port reopens after storm</h1><p class=standfirst>" + lead
                + "</p><p>12 January, 8 pm</p></header><div class=article-body>" + paragraphs(STORY)
                + "</div></article>");

        assertThat(read(page).body()).containsExactly(lead, FIRST, SECOND, THIRD);
        assertThat(read(page).text()).containsExactly(STORY);
    }

    @Test
    void takesTheLeadByThePagesOwnDescription() {
        String lead = "A week after the storm that sank two ferries, ships may enter the harbour again";
        String page =
                "<head><meta name=description content='" + lead + ".'></head><h1>Port reopens after storm</h1><div><h2>"
                        + lead + "</h2></div><div><div class=article-body>" + paragraphs(STORY) + "</div></div>";

        assertThat(read(page).body()).startsWith(lead);
    }

    @Test
    void leavesOutTheLabelsBeforeTheFirstSentence() {
        String page =
                page("<article><h1>Port reopens after storm</h1><p>Ports</p><p>Our man in Westhaven</p><p>Key facts</p>"
                        + paragraphs(STORY) + "</article>");

        assertThat(read(page).body()).containsExactly(STORY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Read more: Storm sinks two ferries",
                "Lesen Sie auch: Sturm versenkt zwei Fähren",
                "Lire aussi : la tempête coule deux ferries",
                "Читайте также: Буря потопила два парома",
                "Advertisement",
                "Foto: Jo Feld",
                "____"
            })
    void leavesOutLinesThatLeadElsewhere(String line) {
        String page =
                page("<h1>Port reopens after storm</h1><div>" + paragraphs(FIRST, line, SECOND, THIRD) + "</div>");

        assertThat(read(page).body()).containsExactly(STORY);
    }

    @Test
    void keepsASentenceThatIsALinkAndOneThatOnlySoundsLikeALabel() {
        String linked =
                "<a href=/x>The ferries, which were built in Easthaven forty years ago and had been repaired twice since then, will be raised in spring, when the water is calm, the council said.</a>";
        String tags = "Tags on the wreck show that it was last inspected in May, the harbour master said at noon.";
        String page = page("<h1>Port reopens after storm</h1><div>" + paragraphs(FIRST, linked, tags) + "</div>");

        assertThat(read(page).body()).hasSize(3);
    }

    @Test
    void endsWithTheLastSentence() {
        String page = page(
                "<h1>Port reopens after storm</h1><div>" + paragraphs(STORY)
                        + "<h3>More about the sea</h3><div><p>jl</p></div><p>Ada Merrin is a reporter at the Courier.</p></div>");

        assertThat(read(page).body()).containsExactly(STORY);
    }

    @Test
    void leavesOutALongTableOfLabelsAndKeepsATableThatLaysOutTheStory() {
        String rows = "<tr><td>Westhaven</td><td>12 ships</td></tr>".repeat(12);
        String page = page(
                "<h1>Port reopens after storm</h1><div>" + paragraphs(STORY) + "<table>" + rows + "</table></div>");
        String laidOut =
                page("<table><tr><td><h1>Port reopens after storm</h1>" + paragraphs(STORY) + "</td></tr></table>");

        assertThat(read(page).body()).containsExactly(STORY);
        assertThat(read(laidOut).body()).containsExactly(STORY);
    }

    @Test
    void findsTheStoryEvenInABoxThatIsNamedForSomethingElse() {
        String page = page("<h1>Port reopens after storm</h1><div class=teaser>" + paragraphs(STORY) + "</div>");

        assertThat(read(page).body()).containsExactly(STORY);
    }

    @Test
    void endsWhereTheTextForMachinesEnds() {
        String told = String.join(" ", STORY);
        String page =
                "<html><head><script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"headline\": \"Port reopens after storm\", \"articleBody\": \""
                        + told + " "
                        + "It was the third storm of this winter, and the coast will need a year to mend its walls, roads and piers, the mayor said in a letter."
                        + "\"}</script></head><body><h1>Port reopens after storm</h1><div>" + paragraphs(STORY)
                        + "<p>It was the third storm of this winter, and the coast will need a year to mend its walls, roads and piers, the mayor said in a letter.</p>"
                        + "<p>This page was made by the friends of the harbour, who ask you for a small gift at this time of the year.</p></div></body></html>";

        assertThat(read(page).body()).hasSize(4).last().asString().endsWith("in a letter.");
    }

    @ParameterizedTest
    @CsvSource({
        "zh, 港口在风暴过去一周后于星期一重新开放，港务局长在新闻发布会上对记者说，两艘渡轮将在春天打捞，明年冬天以前还要修建一道新的防波堤。",
        "ja, 嵐から一週間後の月曜日に港が再開したと港長は記者会見で述べた。沈んだ二隻のフェリーは春に引き揚げられ、来年の冬までに新しい堤防が建設される。",
        "ar, أعيد فتح الميناء يوم الاثنين بعد أسبوع من العاصفة التي أغرقت عبارتين كما قال مدير الميناء للصحفيين في مؤتمر صحفي عقده في مبنى البلدية.",
    })
    void readsLanguagesThatItDoesNotKnow(String language, String sentence) {
        String page = page("<div><a href=/>首页</a> <a href=/a>新闻</a></div><h1>港口重新开放了吗</h1><div>"
                + paragraphs(sentence, sentence + sentence) + "</div>");

        assertThat(read(page).body()).as(language).containsExactly(sentence, sentence + sentence);
    }

    @Test
    void readsOnePageAlwaysTheSame() {
        String page = page("<h1>Port reopens after storm</h1><div>" + paragraphs(STORY) + "</div>");

        assertThat(List.of(read(page), read(page))).containsOnly(read(page));
    }
}
