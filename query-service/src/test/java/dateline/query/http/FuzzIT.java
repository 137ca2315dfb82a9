package dateline.query.http;

import static dateline.query.Events.place;
import static dateline.query.FactMessages.factsOf;
import static dateline.query.Messages.article;
import static dateline.query.Messages.articleId;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.contracts.Actor;
import dateline.contracts.AnalysisMessage.PlaceKind;
import dateline.contracts.ArticleMessage.Revised;
import dateline.contracts.CommentState;
import dateline.contracts.MessageJson;
import dateline.query.DevStackResource;
import dateline.query.Wire;
import dateline.query.comment.Decisions;
import dateline.query.http.FuzzJudge.Answer;
import dateline.query.http.FuzzRequests.Shot;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Whatever is asked, the answer is one that the OpenAPI document declares, and never our fault. Requests are made of the
 * document; {@code -Ddateline.fuzz.requests=2000} makes fewer of them.
 */
@QuarkusTest
@WithTestResource(DevStackResource.class)
class FuzzIT {

    private static final int REQUESTS = Integer.getInteger("dateline.fuzz.requests", 20_000);
    private static final int AT_ONCE = 4;
    private static final String OUTLET = "The Fuzzed";

    @Inject
    Vertx vertx;

    @BeforeEach
    void tell() {
        try (Wire wire = new Wire()) {
            for (int day = 1; day <= 9; day++) {
                Revised message = article("fuzzed " + day)
                        .outlet(OUTLET)
                        .published("2022-01-0" + day + "T09:00:00Z")
                        .body(
                                "Police arrested protesters in Almaty.",
                                "\"It is over,\" said Ida Brandt.",
                                "12 people died.")
                        .message();
                wire.send(message);
                wire.send(factsOf(message)
                        .event("arrested", draft -> draft.at(place("geonames:1526384", "Almaty", 43.25, 76.95, "KAZ"))
                                .on("2022-01-05"))
                        .quote("It is over", "said", "Ida Brandt")
                        .figure("12 people", "killed", "2022-01-04", "Ida Brandt")
                        .actor("Ida Brandt", Actor.Kind.PERSON, "KAZ", "GOV", null)
                        .place("Almaty", PlaceKind.LITERAL, "geonames:1526384", "Almaty", "KAZ")
                        .message());
            }
            for (String words : List.of("So it is.", "And so it was.", "Not at all.")) {
                wire.send(Decisions.on("fuzzed 1", words).through(CommentState.PENDING, CommentState.PUBLISHED));
            }
        }
        await().untilAsserted(() -> {
            assertThat(items("/v1/events?limit=100&outlet=" + OUTLET.replace(" ", "%20")))
                    .hasSize(9);
            assertThat(items("/v1/articles/" + articleId("fuzzed 1") + "/comments"))
                    .hasSize(3);
        });
    }

    @Test
    void answersNothingThatIsNotDeclaredWhateverIsAsked() throws Exception {
        ApiDescription api = ApiDescription.served();
        FuzzRequests requests = new FuzzRequests(api, FuzzRequests.idsIn(known()));
        FuzzJudge judge = new FuzzJudge(api);
        Map<Integer, String> faults = new ConcurrentSkipListMap<>();
        Map<String, Integer> statuses = Collections.synchronizedMap(new TreeMap<>());
        AtomicInteger next = new AtomicInteger();
        HttpClient client = vertx.createHttpClient(new HttpClientOptions().setMaxPoolSize(AT_ONCE));
        try (ExecutorService askers = Executors.newFixedThreadPool(AT_ONCE)) {
            for (int asker = 0; asker < AT_ONCE; asker++) {
                askers.submit(() -> {
                    for (int i = next.getAndIncrement(); i < REQUESTS; i = next.getAndIncrement()) {
                        Shot shot = requests.shot(i);
                        List<String> wrong = ask(client, shot, judge, statuses);
                        if (!wrong.isEmpty()) {
                            faults.put(i, shot + " " + wrong);
                        }
                    }
                });
            }
        } finally {
            client.close();
        }
        System.out.println(REQUESTS + " requests: " + statuses);

        assertThat(next.get()).isGreaterThanOrEqualTo(REQUESTS);
        assertThat(faults.values().stream().limit(40))
                .as(faults.size() + " faults")
                .isEmpty();
    }

    private List<String> ask(HttpClient client, Shot shot, FuzzJudge judge, Map<String, Integer> statuses) {
        try {
            CompletableFuture<Answer> coming = new CompletableFuture<>();
            // On one thread of Vert.x, or the answer's body may come before somebody listens.
            vertx.runOnContext(
                    now -> send(client, shot).onSuccess(coming::complete).onFailure(coming::completeExceptionally));
            Answer answer = coming.get(30, TimeUnit.SECONDS);
            statuses.merge(shot.kind() + " " + answer.status(), 1, Integer::sum);
            return judge.faults(shot, answer).stream()
                    .map(fault -> answer.status() + " " + fault)
                    .toList();
        } catch (Exception e) {
            return List.of("no answer: " + e);
        }
    }

    private static Future<Answer> send(HttpClient client, Shot shot) {
        RequestOptions options = new RequestOptions()
                .setHost("localhost")
                .setPort(RestAssured.port)
                .setMethod(HttpMethod.valueOf(shot.method()))
                .setURI(shot.target());
        shot.headers().forEach(options::putHeader);
        return client.request(options)
                .compose(request -> request.send(Buffer.buffer(shot.body())))
                .compose(FuzzIT::read);
    }

    private static Future<Answer> read(HttpClientResponse response) {
        String type = response.getHeader("Content-Type");
        boolean headAlone = response.request().getMethod().equals(HttpMethod.HEAD);
        if (type != null && type.startsWith("text/event-stream") && !headAlone) {
            // It has no end. A head has: its connection may serve the next who asks by now.
            response.exceptionHandler(hungUp -> {});
            response.request().reset();
            return Future.succeededFuture(new Answer(response.statusCode(), type, null, new byte[0]));
        }
        return response.body()
                .map(body -> new Answer(response.statusCode(), type, response.getHeader("Allow"), body.getBytes()));
    }

    private static List<JsonNode> known() {
        List<JsonNode> found = new ArrayList<>();
        for (String list :
                List.of("/v1/articles", "/v1/events", "/v1/quotes", "/v1/figures", "/v1/actors", "/v1/places")) {
            found.add(json(list + "?limit=100"));
        }
        found.add(json("/v1/articles/" + articleId("fuzzed 1") + "/comments"));
        return found;
    }

    private static JsonNode items(String path) {
        return json(path).path("items");
    }

    private static JsonNode json(String path) {
        try {
            return MessageJson.MAPPER.readTree(
                    given().urlEncodingEnabled(false).get(path).asByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
