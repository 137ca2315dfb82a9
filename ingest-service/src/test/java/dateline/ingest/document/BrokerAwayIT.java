package dateline.ingest.document;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** With neither broker nor store: the service lives, is not ready, and sends its senders away for a while. */
@QuarkusTest
@TestProfile(BrokerAwayIT.NobodyThere.class)
class BrokerAwayIT {

    /** Ports on which nothing listens. */
    public static class NobodyThere implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "kafka.bootstrap.servers", "127.0.0.1:1",
                    "quarkus.mongodb.connection-string", "mongodb://127.0.0.1:2",
                    "quarkus.mongodb.server-selection-timeout", "1s");
        }
    }

    @Test
    void asksTheSenderToComeAgain() {
        given().contentType("application/json")
                .body("""
                        {"outlet": "o", "mediaType": "text/plain", "content": "Port reopens"}""")
                .post("/v1/documents")
                .then()
                .statusCode(503)
                .header("Retry-After", "5")
                .contentType("application/problem+json")
                .body("type", is("/problems/unavailable"));
    }

    @Test
    void saysThatCommentsAreClosedWhereNoKeysAreSet() {
        given().contentType("application/json")
                .body("{}")
                .post("/v1/articles/a0/comments")
                .then()
                .statusCode(503)
                .body("type", is("/problems/closed"));
    }

    @Test
    void livesAllTheSame() {
        given().get("/q/health/live").then().statusCode(200).body("status", is("UP"));
    }

    @Test
    void isNotReady() {
        given().get("/q/health/ready").then().statusCode(503);
    }
}
