package dateline.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlineTest {

    private static String headline(String html) {
        return Heads.of(html).headline().map(Headline::text).orElse("none");
    }

    @Test
    void prefersTheHeadingThatTheHeadAgreesWith() {
        String page = "<title>Port reopens after storm | The Harbour Courier</title>"
                + "<h1>The Harbour Courier</h1><h1>Port reopens after storm</h1>";

        assertThat(headline(page)).isEqualTo("Port reopens after storm");
    }

    @Test
    void looksBelowTheFirstLevelWhereThatHoldsTheOutletsName() {
        String page =
                "<meta property='og:site_name' content='Harbour Notes'><title>Port reopens | Harbour Notes</title>"
                        + "<h1>Harbour Notes</h1><h2>Port reopens</h2><h2>Archive of the year</h2>";

        assertThat(headline(page)).isEqualTo("Port reopens");
    }

    @Test
    void takesTheTitleWhereNoHeadingIsTheStorys() {
        String page = "<meta property='og:site_name' content='Harbour Notes'>"
                + "<title>Port reopens - Harbour Notes</title><h1>Harbour Notes</h1>";

        assertThat(Heads.of(page).headline().orElseThrow().heading()).isEmpty();
        assertThat(headline(page)).isEqualTo("Port reopens");
    }

    @Test
    void cutsATitleAtABarWhereNothingElseNamesTheStory() {
        assertThat(headline("<title>Port reopens after storm | Notes from the quay</title><p>The port.</p>"))
                .isEqualTo("Port reopens after storm");
    }

    @Test
    void keepsAHeadingThatDiffersFromAllTitles() {
        assertThat(headline("<title>Storm: port open</title><h1>Ferries sail again from Westhaven</h1>"))
                .isEqualTo("Ferries sail again from Westhaven");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <h1><span class=kicker>Ports</span> Port reopens after storm</h1>
            <h1><span>Opinion</span> Port reopens after storm</h1>
            <h1>Port reopens after storm <small>10.01.2022 • Ports</small></h1>
            <h1>Port reopens after storm</h1>
            """)
    void leavesOutWhatIsSetAroundIt(String heading) {
        assertThat(headline("<meta property='og:title' content='Port reopens after storm'>" + heading))
                .isEqualTo("Port reopens after storm");
    }

    @Test
    void keepsTheEndOfAHeadlineThatItsTitleCuts() {
        assertThat(headline("<title>Port reopens after storm</title><h1>Port reopens after storm (pictures)</h1>"))
                .isEqualTo("Port reopens after storm (pictures)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Port reopens | The Courier;            Port reopens
            Storm - Ports - The Courier;           Storm - Ports
            The Courier: Port reopens;             The Courier: Port reopens
            The Courier | Port reopens;            Port reopens
            Storm – and after;                     Storm – and after
            Port reopens - Page two;               Port reopens
            """)
    void cutsTheOutletsNameByWhatOthersSay(String title, String cut) {
        assertThat(Headline.withoutOutlet(title, List.of("The Courier"), List.of("Port reopens")))
                .isEqualTo(cut);
    }

    @Test
    void readsATitleThatStandsInTheBody() {
        assertThat(headline("<b>Warning: line 9</b><title>Port reopens</title><p>The port reopened.</p>"))
                .isEqualTo("Port reopens");
    }
}
