package dateline.query.search;

import static dateline.query.Messages.article;
import static dateline.query.Messages.articleId;
import static dateline.query.Messages.facts;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dateline.contracts.ArticleMessage.Revised;
import dateline.query.DevStackResource;
import dateline.query.Wire;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(DevStackResource.class)
class SearchResourceIT {

    private final Wire wire = new Wire();

    @BeforeEach
    void publish() {
        Revised harbour = article("harbour")
                .headline("Quoxville port reopens")
                .body("The fuel prices rose.", "“Shoot to kill,” Mr Brandt said. Café owners left.")
                .outlet("The Quox Courier")
                .published("2022-01-10")
                .message();
        wire.send(harbour);
        wire.send(facts(harbour, "Ida Brandt"));
        wire.send(article("strike")
                .headline("Strike in Quoxville")
                .body("Kill fees, and a price for fuel. Shoot the film.")
                .outlet("Evening Wire")
                .published("2022-01-11")
                .message());
        await().untilAsserted(() -> assertThat(found("quoxville")).hasSize(2));
        await().untilAsserted(() -> assertThat(found("person:\"ida brandt\"")).hasSize(1));
    }

    @AfterEach
    void hangUp() {
        wire.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            quoxville fuel price          | harbour strike
            QUOXVILLE "fuel price"        | harbour
            quoxville "shoot to kill"     | harbour
            quoxville -port               | strike
            quoxville cafe                | harbour
            quoxville (port OR strike)    | harbour strike
            quoxvil*                      | harbour strike
            headline:port quoxville       | harbour
            headline:fuel quoxville       |
            person:brandt quoxville       | harbour
            outlet:quox                   | harbour
            place:brandt quoxville        |
            """)
    void findsWhatAnswers(String question, String names) {
        List<String> expected = names == null
                ? List.of()
                : List.of(names.split(" ")).stream()
                        .map(name -> articleId(name))
                        .toList();

        assertThat(found(question)).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void marksTheWordsInTheText() {
        JsonPath page = search("quoxville \"shoot to kill\"", null);
        String text =
                "Quoxville port reopens\n\nThe fuel prices rose.\n\n“Shoot to kill,” Mr Brandt said. Café owners left.";

        assertThat(page.getList("items[0].snippets.text", String.class))
                .containsExactly("Quoxville port reopens", "“Shoot to kill,” Mr Brandt said.");
        int start = page.getInt("items[0].snippets[1].marks[0].start");
        int end = page.getInt("items[0].snippets[1].marks[0].end");
        assertThat(text.substring(start, end)).isEqualTo("Shoot to kill");
    }

    @Test
    void pagesBestFirstWithoutLosingOrRepeatingWhileOthersComeIn() {
        for (int i = 0; i < 5; i++) {
            wire.send(article("flood-" + i)
                    .body("Blixwater rose. ".repeat(i + 1) + "It rained. ".repeat(5 - i))
                    .message());
        }
        await().untilAsserted(() -> assertThat(found("blixwater")).hasSize(5));
        List<String> all = found("blixwater");

        List<String> seen = new ArrayList<>();
        String next = null;
        do {
            JsonPath page = search("blixwater", next);
            seen.addAll(page.getList("items.article.articleId", String.class));
            next = page.getString("next");
            String other = "flood-other-" + seen.size();
            wire.send(article(other)
                    .body("Blixwater, among many other words. ".repeat(20))
                    .message());
            await().untilAsserted(() -> assertThat(found("blixwater")).contains(articleId(other)));
        } while (next != null && seen.size() < 5);

        assertThat(seen.subList(0, 4)).containsExactlyElementsOf(all.subList(0, 4));
        assertThat(seen).doesNotHaveDuplicates();
    }

    private static List<String> found(String question) {
        return given().queryParam("q", question)
                .queryParam("limit", 100)
                .get("/v1/search")
                .then()
                .statusCode(200)
                .extract()
                .path("items.article.articleId");
    }

    private static JsonPath search(String question, String cursor) {
        var request = given().queryParam("q", question).queryParam("limit", 2);
        return (cursor == null ? request : request.queryParam("cursor", cursor))
                .get("/v1/search")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
