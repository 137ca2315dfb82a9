package dateline.query.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dateline.contracts.Seals;
import dateline.query.DevStackResource;
import dateline.query.Keys;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A service that others can reach: it asks for keys, knows one other origin, and limits how often one may ask. */
@QuarkusTest
@TestProfile(GuardIT.Reachable.class)
@WithTestResource(DevStackResource.class)
class GuardIT {

    private static final String ORIGIN = "https://desk.example";
    private static final int BURST = 12;

    /** Tests come from an address of their own each, as a proxy would say it, so that their limits do not meet. */
    public static class Reachable implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "dateline.api.keys-required", "true",
                    "dateline.cors.origins", ORIGIN + ", https://other.example",
                    // One a minute: none comes back while a test runs.
                    "dateline.requests.per-minute", "1",
                    "dateline.requests.burst", Integer.toString(BURST),
                    "quarkus.http.proxy.proxy-address-forwarding", "true");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/articles",
                "/v1/articles/a000",
                "/v1/articles/a000/print",
                "/v1/articles/a000/comments",
                "/v1/comments/c000",
                "/v1/documents/d000",
                "/v1/events/export/gdelt.tsv",
                "/v1/moderation/queue",
                "/v1/search?q=a",
                "/v1/status",
                "//v1/status",
                "/./v1/status",
                "/%761/status",
                "/v1;x=y/status",
                "/v1/status/"
            })
    void tellsNothingToWhoHasNoKey(String path) {
        for (String key : new String[] {null, "dl_nobody_" + "e".repeat(64)}) {
            Response answer =
                    with(key, "10.0.1." + Math.floorMod(path.hashCode(), 250)).get(path);

            assertThat(answer.statusCode()).isIn(401, 404);
            answer.then().contentType("application/problem+json");
            if (answer.statusCode() == 401) {
                answer.then().header("WWW-Authenticate", is("Bearer")).header("Cache-Control", is("no-store"));
            }
            assertThat(answer.asString()).doesNotContain("\"indexed\"");
        }
    }

    @Test
    void tellsNothingOfAnyOperationToWhoHasNoKey() {
        int asked = 0;
        for (ApiDescription.Operation operation : ApiDescription.served().operations()) {
            String path = operation.path().replaceAll("\\{[^}]*}", "a000");
            with(null, "10.1.0." + asked++)
                    .contentType("application/json")
                    .body("{}")
                    .request(operation.method(), path)
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/js/api.js", "/articles/a000", "/moderation", "/openapi", "/q/health/live"})
    void leavesOpenWhatHoldsNoFacts(String path) {
        with(null, "10.0.2.1").get(path).then().statusCode(200).header("RateLimit", nullValue());
    }

    @Test
    void letsEveryRoleRead() {
        for (String key : new String[] {Keys.RUTH, Keys.ANNA, Keys.ROOT}) {
            with(key, "10.0.3.1")
                    .get("/v1/status")
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", is("private, no-cache"))
                    .header("Vary", containsString("Authorization"));
        }
    }

    @Test
    void takesTheKeyOfWhoReadsFromTheCookieOfThePage() {
        withCookie(Keys.RUTH).get("/v1/status").then().statusCode(200).header("Cache-Control", is("private, no-cache"));
        withCookie("dl_nobody_" + "e".repeat(64)).get("/v1/status").then().statusCode(401);
        for (String nobodys : new String[] {"", "%", "%zz", "a%0d%0ab", "a b"}) {
            withCookie(nobodys).get("/v1/status").then().statusCode(401);
        }
        withCookie(Keys.RUTH)
                .header("Authorization", "Bearer nobodys")
                .get("/v1/status")
                .then()
                .statusCode(401);
    }

    @Test
    void takesNoChangeFromWhoSendsOnlyACookie() {
        String claim = "/v1/moderation/comments/c000/claim";

        with(Keys.BEN, "10.0.10.2")
                .contentType("application/json")
                .body("{}")
                .post(claim)
                .then()
                .statusCode(404);
        withCookie(Keys.BEN)
                .contentType("application/json")
                .body("{}")
                .post(claim)
                .then()
                .statusCode(401);
        withCookie(Keys.BEN).delete(claim).then().statusCode(401);
    }

    @Test
    void keepsModerationFromReaders() {
        with(Keys.RUTH, "10.0.4.1").get("/v1/moderation/queue").then().statusCode(403);
        with(Keys.BEN, "10.0.4.1")
                .get("/v1/moderation/queue")
                .then()
                .statusCode(200)
                .header("Cache-Control", is("no-store"));
    }

    @Test
    void letsAWriterSeeTheirOwnCommentWithoutAKey() {
        String token = new Seals(DevStackResource.SECRET).seal("status", "c000");

        with(token, "10.0.5.1").get("/v1/comments/c000").then().statusCode(404);
        with(token, "10.0.5.1").get("/v1/comments/c001").then().statusCode(401);
    }

    @Test
    void answersTooOftenToWhoAsksTooOften() {
        for (int left = BURST - 1; left >= 0; left--) {
            with(null, "10.0.6.1")
                    .get("/v1/articles")
                    .then()
                    .statusCode(401)
                    .header("RateLimit-Policy", is("\"burst\";q=12;w=720"))
                    .header("RateLimit", containsString("\"burst\";r=" + left + ";t="));
        }
        Response refused = with(null, "10.0.6.1").header("Origin", ORIGIN).get("/v1/articles");

        refused.then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("X-Content-Type-Options", is("nosniff"))
                .header("Access-Control-Allow-Origin", is(ORIGIN))
                .header("RateLimit", containsString("r=0"))
                .body("type", is("/problems/too-many-requests"))
                .body("instance", is("/v1/articles"));
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 60);
        with(null, "10.0.6.1").get("/no/such/path").then().statusCode(404);
        with(null, "10.0.6.1").get("/v1/no/such/path").then().statusCode(429);
        with(null, "10.0.6.2").get("/v1/articles").then().statusCode(401);
    }

    @Test
    void countsWhoHasAKeyByItWhereverTheyAre() {
        String first = with(Keys.ROOT, "10.0.7.1").get("/v1/articles").header("RateLimit");
        String second = with(Keys.ROOT, "10.0.7.2").get("/v1/articles").header("RateLimit");

        assertThat(left(second)).isEqualTo(left(first) - 1);
    }

    @Test
    void letsScriptsOfAKnownOriginRead() {
        with(null, "10.0.8.1")
                .header("Origin", ORIGIN)
                .header("Access-Control-Request-Method", "GET")
                .header("Access-Control-Request-Headers", "authorization")
                .options("/v1/articles")
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Origin", is(ORIGIN))
                .header("Access-Control-Allow-Methods", is("GET, HEAD, OPTIONS"))
                .header("Access-Control-Allow-Headers", containsString("Authorization"))
                .header("Access-Control-Allow-Credentials", nullValue())
                .header("Vary", containsString("Origin"));
        with(Keys.ANNA, "10.0.8.1")
                .header("Origin", "https://other.example")
                .get("/v1/status")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", is("https://other.example"))
                .header("Access-Control-Expose-Headers", containsString("Link, ETag, Retry-After"))
                .header("Vary", is("Accept, Accept-Encoding, Authorization, Origin"));
    }

    @Test
    void saysNothingToScriptsOfOthersAndLetsNobodyDoMoreThanRead() {
        with(Keys.ANNA, "10.0.9.1")
                .header("Origin", "https://desk.example.evil.example")
                .get("/v1/status")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", nullValue())
                .header("Vary", containsString("Origin"));
        with(null, "10.0.9.1")
                .header("Origin", ORIGIN)
                .contentType("application/json")
                .body("{}")
                .post("/v1/comments/c000")
                .then()
                .statusCode(401)
                .header("Access-Control-Allow-Origin", nullValue());
        with(null, "10.0.9.1")
                .header("Origin", ORIGIN)
                .get("/")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", nullValue());
    }

    private static int left(String header) {
        return Integer.parseInt(header.replaceAll(".*r=(\\d+).*", "$1"));
    }

    private static RequestSpecification withCookie(String value) {
        return with(null, "10.0.10.1").header("Cookie", ReaderCookie.NAME + "=" + value);
    }

    private static RequestSpecification with(String key, String address) {
        RequestSpecification request = given().urlEncodingEnabled(false).header("X-Forwarded-For", address);
        return key == null ? request : request.header("Authorization", "Bearer " + key);
    }
}
