package dateline.query.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dateline.query.DevStackResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.Method;
import io.restassured.response.Response;
import java.net.Socket;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is asked wrongly, the answer says what was wrong, and is never our fault. */
@QuarkusTest
@WithTestResource(DevStackResource.class)
class ProblemsIT {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            /v1/articles?limit=0                                        | 400 | limit
            /v1/articles?limit=101                                      | 400 | limit
            /v1/articles?limit=-1                                       | 400 | limit
            /v1/articles?limit=ten                                      | 400 | limit
            /v1/articles?limit=                                         | 400 | limit
            /v1/articles?limit=1e1                                      | 400 | limit
            /v1/articles?limit=99999999999999999999                     | 400 | limit
            /v1/articles?limit=1&limit=2                                | 400 | limit
            /v1/articles?limit=%C2%B2                                   | 400 | limit
            /v1/articles?limt=5                                         | 400 | limt
            /v1/articles?offset=5                                       | 400 | offset
            /v1/articles?cursor=                                        | 400 | cursor
            /v1/articles?cursor=abc                                     | 400 | cursor
            /v1/articles?cursor=%00                                     | 400 | cursor
            /v1/articles?cursor=%7B%22$ne%22:null%7D                    | 400 | cursor
            /v1/articles?cursor=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA | 400 | cursor
            /v1/articles?from=yesterday                                 | 400 | from
            /v1/articles?from=2022-02-30                                | 400 | from
            /v1/articles?from=2022-1-2                                  | 400 | from
            /v1/articles?from=2022-01-02T10:00:00                       | 400 | from
            /v1/articles?from=20220102                                  | 400 | from
            /v1/articles?from=%2B999999999-01-01                        | 400 | from
            /v1/articles?from=                                          | 400 | from
            /v1/articles?to=2022-13-01                                  | 400 | to
            /v1/articles?from=2022-01-02&to=2022-01-01                  | 400 | to
            /v1/articles/a000                                           | 404 | id
            /v1/articles/a00000000000000000000000000                    | 404 | id
            /v1/articles/%7B%22$ne%22:null%7D                           | 404 | id
            /v1/articles/a000?revision=0                                | 400 | revision
            /v1/articles/a000?revision=-1                               | 400 | revision
            /v1/articles/a000?revision=one                              | 400 | revision
            /v1/articles/a000?revision=99999999999                      | 400 | revision
            /v1/articles/a000?facts=true                                | 400 | facts
            /v1/articles/a000/comments                                  | 404 | id
            /v1/articles/a000/comments?limit=0                          | 400 | limit
            /v1/articles/a000/comments?cursor=abc                       | 400 | cursor
            /v1/articles/a000/comments?sort=new                         | 400 | sort
            /v1/comments/c000                                           | 404 | id
            /v1/comments/%7B%22$ne%22:null%7D                           | 404 | id
            /v1/comments/c000?token=1                                   | 400 | token
            /v1/articles/a000/copies                                    | 404 | id
            /v1/articles/a000/copies?limit=1                            | 400 | limit
            /v1/articles/a000/next                                      | 404 | id
            /v1/articles/a000/next?limit=1                              | 400 | limit
            /v1/articles/a000/print                                     | 404 | id
            /v1/articles/a000/print?format=pdf                          | 400 | format
            /v1/articles/a000/print?revision=x                          | 400 | revision
            /v1/articles/a000/facts                                     | 404 | path
            /v1/search                                                  | 400 | q
            /v1/search?q=                                               | 400 | q
            /v1/search?q=%20                                            | 400 | q
            /v1/search?q=%22open                                        | 400 | q
            /v1/search?q=a+OR                                           | 400 | q
            /v1/search?q=*a                                             | 400 | q
            /v1/search?q=-a                                             | 400 | q
            /v1/search?q=body:a                                         | 400 | q
            /v1/search?q=(((((((((((((((((((((((((((((a                  | 400 | q
            /v1/search?q=a&sort=best                                    | 400 | sort
            /v1/search?q=a&limit=500                                    | 400 | limit
            /v1/search?q=a&cursor=zzz                                   | 400 | cursor
            /v1/search?q=a&from=2022-01-01                              | 400 | from
            /v1/quotes?limit=0                                          | 400 | limit
            /v1/quotes?limit=101                                        | 400 | limit
            /v1/quotes?speaker=                                         | 400 | speaker
            /v1/quotes?speaker=%20                                      | 400 | speaker
            /v1/quotes?q=%20                                            | 400 | q
            /v1/quotes?cue=said&cue=told                                | 400 | cue
            /v1/quotes?kind=killed                                      | 400 | kind
            /v1/quotes?sort=asOf                                        | 400 | sort
            /v1/quotes?cursor=abc                                       | 400 | cursor
            /v1/quotes?from=yesterday                                   | 400 | from
            /v1/quotes?from=2022-01-02&to=2022-01-01                    | 400 | to
            /v1/quotes/f000                                             | 404 | path
            /v1/figures?limit=ten                                       | 400 | limit
            /v1/figures?kind=%09                                        | 400 | kind
            /v1/figures?place=                                          | 400 | place
            /v1/figures?source=a&source=b                               | 400 | source
            /v1/figures?speaker=a                                       | 400 | speaker
            /v1/figures?sort=asof                                       | 400 | sort
            /v1/figures?cursor=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA | 400 | cursor
            /v1/figures?to=2022-13-01                                   | 400 | to
            /v1/documents/d000                                          | 404 | id
            /v1/documents/d000?x=1                                      | 400 | x
            /v1/documents                                               | 404 | path
            /v1/status?x=1                                              | 400 | x
            /v1                                                         | 404 | path
            /v2/articles                                                | 404 | path
            /no/such/file.css                                           | 404 | path
            """)
    void namesWhatIsWrong(String path, int status, String parameter) {
        given().urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("X-Content-Type-Options", is("nosniff"))
                .body("status", is(status))
                .body("type", containsString("/problems/"))
                .body("instance", is(URI.create(path.replaceAll("\\?.*", "")).getPath()))
                .body("errors.field", contains(parameter))
                .body("errors[0].problem", not(containsString("Exception")));
    }

    @Test
    void refusesAQuestionOfMoreThanFiveHundredCharacters() {
        ask("ü".repeat(500)).then().statusCode(200);
        ask("ü".repeat(501)).then().statusCode(400).body("errors.field", contains("q"));
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/quotes,speaker",
        "/v1/quotes,cue",
        "/v1/quotes,article",
        "/v1/quotes,outlet",
        "/v1/figures,kind",
        "/v1/figures,place",
        "/v1/figures,source"
    })
    void refusesNamesOfMoreThanTwoHundredCharacters(String path, String parameter) {
        given().queryParam(parameter, "ü".repeat(200)).get(path).then().statusCode(200);
        given().queryParam(parameter, "ü".repeat(201))
                .get(path)
                .then()
                .statusCode(400)
                .body("errors.field", contains(parameter));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/articles", "/v1/events", "/v1/quotes", "/v1/figures", "/v1/actors", "/v1/places"})
    void refusesAQuestionOfMoreThanFiveHundredCharacters(String path) {
        given().queryParam("q", "ü".repeat(500)).get(path).then().statusCode(200);
        given().queryParam("q", "ü".repeat(501))
                .get(path)
                .then()
                .statusCode(400)
                .body("errors.field", contains("q"));
    }

    @Test
    void saysWhereAQuestionGoesWrong() {
        ask("🌊 (fuel").then().statusCode(400).body("detail", containsString("character 1"));
        ask("fuel (price").then().statusCode(400).body("detail", containsString("character 6"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000a",
                "a\u0000",
                "\uFEFFa",
                "a\u202Eb",
                "ａ",
                "İ",
                "ß",
                "a\u0301",
                "{\"$ne\": null}",
                "a' OR '1'='1",
                "<script>alert(1)</script>",
                "a\\",
                "a\\\"b",
                "${7*7}",
                "a && b || !c",
                "+a",
                "a~",
                "\uD83C\uDF0A 1",
                "\"a b\" \"c d\" e*",
                "x{1,99999}",
                "[a TO b]"
            })
    void answersAnyOtherQuestion(String question) {
        int status = ask(question).statusCode();

        assertThat(status).isIn(200, 400);
    }

    @ParameterizedTest
    @CsvSource({"POST,/v1/articles", "PUT,/v1/articles/a000", "DELETE,/v1/documents/d000", "PATCH,/v1/search"})
    void isOnlyRead(Method method, String path) {
        Response answer = given().request(method, path);

        answer.then().statusCode(405).contentType("application/problem+json").body("errors.field", contains("method"));
        assertThat(answer.header("Allow")).contains("GET");
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/articles,application/xml",
        "/v1/search?q=a,text/html",
        "/v1/quotes,application/geo+json",
        "/v1/figures,text/html",
        "/v1/articles/a000/print,application/pdf",
        "/v1/status,image/png",
        "/v1/status,json",
        "/v1/articles/a000/print,*"
    })
    void saysThatItHasNoSuchForm(String path, String accept) {
        given().accept(accept)
                .get(path)
                .then()
                .statusCode(406)
                .contentType("application/problem+json")
                .body("errors.field", contains("Accept"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/search?q=%ZZ", "/v1/search?q=%", "/v1/articles/%ZZ", "/%", "/v1/articles?from=%E0%A4"})
    void survivesWhatCannotBeDecoded(String target) throws Exception {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream()
                    .write("GET %s HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"
                            .formatted(target)
                            .getBytes());
            String statusLine = new String(socket.getInputStream().readAllBytes())
                    .lines()
                    .findFirst()
                    .orElse("");
            assertThat(statusLine).matches("HTTP/1.1 4\\d\\d .*");
        }
    }

    private static Response ask(String question) {
        return given().queryParam("q", question).get("/v1/search");
    }
}
