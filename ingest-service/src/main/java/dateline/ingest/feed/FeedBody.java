package dateline.ingest.feed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import dateline.contracts.MessageJson;
import dateline.ingest.fetch.AddressRefused;
import dateline.ingest.fetch.Fetcher;
import dateline.ingest.fetch.WebAddress;
import dateline.ingest.http.Problem;
import dateline.ingest.http.Refused;
import java.io.IOException;
import java.net.UnknownHostException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The body of a request that registers a feed, and all that is wrong with it. */
final class FeedBody {

    private static final Set<String> FIELDS =
            Set.of("url", "outlet", "section", "language", "zone", "mode", "everyMinutes");
    private static final int MAX_BYTES = 20_000;
    private static final int LONGEST_NAME = 200;

    private final JsonNode json;
    private final List<Problem.FieldProblem> problems = new ArrayList<>();

    private FeedBody(JsonNode json) {
        this.json = json;
    }

    /** A feed that may be registered. */
    record Wanted(WebAddress address, Terms terms) {}

    /** Reads a body, and refuses it with every field that is wrong. */
    static Wanted read(byte[] body, Fetcher fetcher) {
        if (body == null || body.length == 0) {
            throw invalid("body", "is empty");
        }
        if (body.length > MAX_BYTES) {
            throw Refused.tooLarge("body", "has more than %,d bytes".formatted(MAX_BYTES));
        }
        try {
            JsonNode json = MessageJson.MAPPER.readTree(body);
            if (json == null || !json.isObject()) {
                throw invalid("body", "is not a JSON object");
            }
            return new FeedBody(json).wanted(fetcher);
        } catch (IOException e) {
            throw invalid("body", "is not JSON in UTF-8");
        }
    }

    private static Refused invalid(String field, String problem) {
        return Refused.invalidFeed(List.of(new Problem.FieldProblem(field, problem)));
    }

    private Wanted wanted(Fetcher fetcher) {
        for (Iterator<String> names = json.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!FIELDS.contains(name)) {
                problem(
                        name,
                        "is no field here; there are "
                                + String.join(", ", FIELDS.stream().sorted().toList()));
            }
        }
        Optional<WebAddress> address = address(fetcher);
        var terms = new Terms(
                text("outlet", LONGEST_NAME),
                text("section", LONGEST_NAME),
                language(),
                zone(),
                mode(),
                everyMinutes());
        if (!problems.isEmpty()) {
            throw Refused.invalidFeed(problems);
        }
        return new Wanted(address.orElseThrow(), terms);
    }

    private void problem(String field, String words) {
        problems.add(new Problem.FieldProblem(field, words));
    }

    private Optional<WebAddress> address(Fetcher fetcher) {
        if (!json.has("url")) {
            problem("url", "is required");
            return Optional.empty();
        }
        return text("url", WebAddress.MAX_LENGTH).flatMap(url -> {
            try {
                WebAddress address = WebAddress.of(url);
                fetcher.check(address);
                return Optional.of(address);
            } catch (AddressRefused e) {
                problem("url", e.getMessage());
            } catch (UnknownHostException e) {
                problem("url", "has a host that is not found");
            }
            return Optional.empty();
        });
    }

    private Optional<String> text(String field, int longest) {
        JsonNode value = json.path(field);
        if (value.isMissingNode()) {
            return Optional.empty();
        }
        String text = value.asText().strip();
        if (value.getNodeType() != JsonNodeType.STRING || text.isEmpty()) {
            problem(field, "must be a text");
        } else if (text.length() > longest) {
            problem(field, "is longer than %,d characters".formatted(longest));
        } else if (text.chars().anyMatch(Character::isISOControl)) {
            problem(field, "has control characters");
        } else {
            return Optional.of(text);
        }
        return Optional.empty();
    }

    private Optional<String> language() {
        Optional<String> tag = text("language", 35);
        if (tag.isPresent() && !tag.get().matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")) {
            problem("language", "is no BCP 47 tag, such as en or pt-BR");
        }
        return tag;
    }

    private Optional<String> zone() {
        Optional<String> zone = text("zone", 60);
        zone.ifPresent(name -> {
            try {
                if (!name.matches("[A-Za-z_]+(/[A-Za-z0-9_+-]+)*")) {
                    throw new DateTimeException("an offset, and no name");
                }
                ZoneId.of(name);
            } catch (DateTimeException e) {
                problem("zone", "is no time zone's name, such as Asia/Kolkata");
            }
        });
        return zone;
    }

    private Terms.Mode mode() {
        return switch (text("mode", 10).orElse("page")) {
            case "page" -> Terms.Mode.PAGE;
            case "feed" -> Terms.Mode.FEED;
            default -> {
                problem("mode", "must be page or feed");
                yield Terms.Mode.PAGE;
            }
        };
    }

    private Optional<Integer> everyMinutes() {
        JsonNode value = json.path("everyMinutes");
        if (value.isMissingNode()) {
            return Optional.empty();
        }
        if (!value.isInt() || value.asInt() < 5 || value.asInt() > 1_440) {
            problem("everyMinutes", "must be a whole number from 5 to 1440");
            return Optional.empty();
        }
        return Optional.of(value.asInt());
    }
}
