package dateline.query.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dateline.contracts.MessageJson;
import dateline.query.http.FuzzRequests.Kind;
import dateline.query.http.FuzzRequests.Shot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Says what is wrong with the answer to a made-up request, by the OpenAPI document. */
final class FuzzJudge {

    // Not of the query: what a problem may name besides.
    private static final Set<String> NAMED = Set.of("path", "Accept", "method", "body", "Content-Type");

    private final ApiDescription api;

    /** An answer as it came. */
    record Answer(int status, String contentType, String allow, byte[] body) {

        String mediaType() {
            return contentType == null ? "" : contentType.replaceAll(";.*", "").strip();
        }
    }

    FuzzJudge(ApiDescription api) {
        this.api = api;
    }

    List<String> faults(Shot shot, Answer answer) {
        List<String> faults = new ArrayList<>();
        if (answer.status() >= 500 && !isCrowded(answer)) {
            faults.add("is our fault");
        } else if (shot.kind() == Kind.OTHER_METHOD
                        && !shot.method().equals(shot.operation().method())
                || answer.status() == 405 && !leadsWhereItSays(shot)) {
            judgeOtherMethod(shot, answer, faults);
        } else {
            judge(shot, answer, faults);
        }
        return faults;
    }

    /** Whether more listen to the stream than may: requests of ours that hung up are noticed after a while. */
    private static boolean isCrowded(Answer answer) {
        return answer.status() == 503 && json(answer).path("type").asText().equals("/problems/crowded");
    }

    private void judgeOtherMethod(Shot shot, Answer answer, List<String> faults) {
        if (answer.status() == 405) {
            if (answer.allow() == null) {
                faults.add("405 without Allow");
            }
            // An answer to HEAD has no body, whatever it says.
            if (!shot.method().equals("HEAD")) {
                judgeProblem(shot, answer, faults);
            }
        } else if (answer.status() == 501) {
            faults.add("unknown method");
        }
    }

    private void judge(Shot shot, Answer answer, List<String> faults) {
        String status = Integer.toString(answer.status());
        if (!shot.operation().statuses().contains(status)) {
            faults.add("is not declared");
        }
        if (answer.status() >= 400) {
            if (!isRefusedUnheard(shot, answer)) {
                judgeProblem(shot, answer, faults);
            }
        } else if (answer.status() != 304 && answer.status() != 204 && leadsWhereItSays(shot)) {
            judgeContent(shot, status, answer, faults);
        }
    }

    /** Whether the server refused it before anything of ours was asked: the address is too long, or is none. */
    private static boolean isRefusedUnheard(Shot shot, Answer answer) {
        if (answer.status() != 400 || answer.body().length > 0) {
            return answer.status() == 414;
        }
        try {
            new URI(shot.target());
            return false;
        } catch (URISyntaxException e) {
            return true;
        }
    }

    /** Dots in a path, or an empty name, lead elsewhere, where another operation answers, or none by this method. */
    private static boolean leadsWhereItSays(Shot shot) {
        return shot.kind() != Kind.ODD_PATH;
    }

    private void judgeContent(Shot shot, String status, Answer answer, List<String> faults) {
        JsonNode contents = api.response(shot.operation(), status).path("content");
        if (!contents.has(answer.mediaType())) {
            faults.add("has a form that is not declared: " + answer.contentType());
        } else if (answer.mediaType().endsWith("json") && !answer.mediaType().contains("ndjson")) {
            api.violations(shot.operation(), status, answer.mediaType(), json(answer)).stream()
                    .limit(2)
                    .forEach(each -> faults.add("does not fit its schema: " + each));
        }
    }

    private void judgeProblem(Shot shot, Answer answer, List<String> faults) {
        if (!answer.mediaType().equals(Problem.MEDIA_TYPE)) {
            faults.add("is no problem but " + answer.contentType());
            return;
        }
        JsonNode problem = json(answer);
        if (problem.path("status").asInt() != answer.status()
                || problem.path("title").asText().isEmpty()
                || problem.path("detail").asText().isEmpty()
                || problem.path("instance").asText().isEmpty()) {
            faults.add("is not a whole problem: " + new String(answer.body(), StandardCharsets.UTF_8));
        }
        List<String> named = new ArrayList<>();
        problem.path("errors").forEach(error -> named.add(error.path("field").asText()));
        if (answer.status() == 400) {
            judgeNames(shot, named, faults);
        }
    }

    private void judgeNames(Shot shot, List<String> named, List<String> faults) {
        if (named.isEmpty()) {
            faults.add("names no parameter");
        }
        boolean other = shot.operation().hasBody() || named.stream().anyMatch(NAMED::contains);
        if (!other
                && shot.blamed().isPresent()
                && named.stream().noneMatch(shot.blamed().get()::equalsIgnoreCase)) {
            faults.add("blames %s and not %s".formatted(named, shot.blamed().get()));
        }
        if (!other && shot.kind() != Kind.UNKNOWN_PARAMETER && !named.stream().allMatch(name -> isKnown(shot, name))) {
            faults.add("names what is no parameter: " + named);
        }
    }

    private static boolean isKnown(Shot shot, String name) {
        return shot.operation().parameters("query").stream()
                        .anyMatch(each -> each.name().equals(name))
                || shot.operation().parameters("path").stream()
                        .anyMatch(each -> each.name().equals(name))
                || shot.target().contains(name + "=");
    }

    private static JsonNode json(Answer answer) {
        try {
            return MessageJson.MAPPER.readTree(answer.body());
        } catch (JsonProcessingException e) {
            return MessageJson.MAPPER.missingNode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
