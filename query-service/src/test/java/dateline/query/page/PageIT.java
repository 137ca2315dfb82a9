package dateline.query.page;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import dateline.query.DevStackResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(DevStackResource.class)
class PageIT {

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self' http://127.0.0.1:8071; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    private static final List<String> PAGES = List.of("/", "/events", "/articles/a0", "/comments/c0", "/moderation");
    private static final Pattern SECTIONS = Pattern.compile("(?s)<nav class=\"sections\".*?</nav>");
    private static final Pattern REFERENCE = Pattern.compile("(?:href|src)=\"(/[^\"]+\\.[a-z]+)\"");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/events",
                "/quotes?speaker=mayor",
                "/figures?kind=killed",
                "/live",
                "/actors/p0123456789abcdefghjkmnpqrs",
                "/places/geonames:1526384",
                "/articles/a0123456789abcdefghjkmnpqrs",
                "/articles/a0?revision=2&utm_source=mail",
                "/comments/c0123456789abcdefghjkmnpqrs",
                "/moderation"
            })
    void servesThePageUnderAStrictPolicy(String path) {
        given().accept("text/html,application/xhtml+xml,*/*;q=0.8")
                .get(path)
                .then()
                .statusCode(200)
                .contentType(containsString("text/html"))
                .header("Content-Security-Policy", is(POLICY))
                .header("X-Content-Type-Options", is("nosniff"))
                .header("Referrer-Policy", is("strict-origin-when-cross-origin"))
                .header("Cache-Control", containsString("no-cache"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/events", "/articles/a0", "/comments/c0", "/moderation"})
    void servesEveryFileThatThePageNames(String path) {
        String page = when().get(path).asString();
        var references =
                REFERENCE.matcher(page).results().map(match -> match.group(1)).toList();

        assertThat(references).isNotEmpty();
        for (String reference : references) {
            when().get(reference)
                    .then()
                    .statusCode(200)
                    .header("Content-Security-Policy", is(POLICY))
                    .header("Cache-Control", containsString("no-cache"));
        }
    }

    @Test
    void needsNoInlineScriptOrStyle() {
        for (String path : PAGES) {
            String page = when().get(path).asString();
            assertThat(page)
                    .doesNotContainPattern("<script(?![^>]*\\bsrc=)")
                    .doesNotContain("<style", " style=", " onclick=");
        }
    }

    @Test
    void hasTheSameSectionsOnEveryPage() {
        assertThat(PAGES.stream().map(PageIT::sections).distinct()).hasSize(1);
    }

    private static String sections(String path) {
        var sections = SECTIONS.matcher(when().get(path).asString());
        assertThat(sections.find()).as(path).isTrue();
        return sections.group().replace(" aria-current=\"page\"", "");
    }

    @Test
    void servesWhatDrawingsAreMadeOfAndLetsTheLibraryBeKept() {
        when().get("/webjars/d3/7.9.0/dist/d3.min.js")
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("immutable"));
        for (String data : List.of("/data/outlines.json", "/data/countries.json")) {
            when().get(data).then().statusCode(200).contentType(containsString("json"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actors", "/places/", "/event"})
    void hasNothingAtOtherAddresses(String path) {
        when().get(path).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health/live", "/q/health/ready", "/q/metrics", "/openapi"})
    void servesWhatOperatorsAskFor(String path) {
        when().get(path).then().statusCode(200);
    }
}
