package dateline.query.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.query.Keys;
import dateline.query.http.ApiDescription.Operation;
import dateline.query.http.ApiDescription.Parameter;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/** Makes requests of an OpenAPI document: what may be asked, and what nobody should. The same number gives the same one. */
final class FuzzRequests {

    private static final long SEED = 20_261_129;

    private final List<Operation> operations;
    private final Map<Character, List<String>> ids;

    /** What is done to a request. */
    enum Kind {
        AS_DESCRIBED,
        ODD_VALUE,
        ODD_PATH,
        UNDECODABLE,
        TWICE,
        UNKNOWN_PARAMETER,
        ODD_ACCEPT,
        OTHER_METHOD,
        ODD_BODY
    }

    /**
     * A request to be made.
     *
     * @param blamed the parameter that a 400 must name, if only one can be to blame
     */
    record Shot(
            int number,
            Operation operation,
            Kind kind,
            String method,
            String target,
            Map<String, String> headers,
            byte[] body,
            Optional<String> blamed) {

        @Override
        public String toString() {
            String shown = target.length() > 200 ? target.substring(0, 200) + "…" : target;
            return "#%d %s %s %s".formatted(number, kind, method, shown) + (headers.isEmpty() ? "" : " " + headers);
        }
    }

    /** @param ids that are there, by the letter they begin with */
    FuzzRequests(ApiDescription api, Map<Character, List<String>> ids) {
        this.operations = api.operations();
        this.ids = ids;
    }

    Shot shot(int number) {
        return new Making(number).shot();
    }

    /** One request in the making. */
    private final class Making {

        private final int number;
        private final SplittableRandom random;
        private final Operation operation;
        private final Kind kind;
        private final Map<String, String> headers = new LinkedHashMap<>();
        private final Map<String, String> query = new LinkedHashMap<>();
        private Optional<String> blamed = Optional.empty();
        private byte[] body = {};

        Making(int number) {
            this.number = number;
            this.random = new SplittableRandom(SEED + number);
            this.operation = operations.get(number % operations.size());
            this.kind = kind();
        }

        /** Mostly what is described or nearly so; a body only for those who take one. */
        private Kind kind() {
            if (operation.hasBody() && random.nextInt(2) == 0) {
                return Kind.ODD_BODY;
            }
            return switch (random.nextInt(20)) {
                case 0, 1, 2, 3, 4, 5 -> Kind.AS_DESCRIBED;
                case 6, 7, 8, 9, 10, 11 -> Kind.ODD_VALUE;
                case 12, 13 -> Kind.ODD_PATH;
                case 14 -> Kind.UNDECODABLE;
                case 15 -> Kind.TWICE;
                case 16 -> Kind.UNKNOWN_PARAMETER;
                case 17, 18 -> Kind.ODD_ACCEPT;
                default -> Kind.OTHER_METHOD;
            };
        }

        Shot shot() {
            String method = operation.method();
            String path = path();
            String more = "";
            parameters();
            headers();
            switch (kind) {
                case ODD_VALUE -> oddValue();
                case UNDECODABLE -> more = "q=" + pick(OddValues.UNDECODABLE);
                case TWICE -> more = twice();
                case UNKNOWN_PARAMETER -> unknown();
                case ODD_ACCEPT -> headers.put("Accept", pick(OddValues.ACCEPT));
                case OTHER_METHOD -> method = pick(List.of("POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS", "FOO"));
                default -> {}
            }
            if (operation.hasBody()) {
                body();
            }
            String asked = query.entrySet().stream()
                    .map(each -> each.getKey() + "=" + encoded(each.getValue()))
                    .collect(Collectors.joining("&"));
            String all = asked.isEmpty() || more.isEmpty() ? asked + more : asked + "&" + more;
            return new Shot(
                    number, operation, kind, method, all.isEmpty() ? path : path + "?" + all, headers, body, blamed);
        }

        private String path() {
            String path = operation.path();
            for (Parameter parameter : operation.parameters("path")) {
                String value = kind == Kind.ODD_PATH
                        ? random.nextInt(5) == 0 ? pick(OddValues.UNDECODABLE) : encoded(pick(OddValues.ALL))
                        : encoded(described(parameter));
                path = path.replace("{" + parameter.name() + "}", value);
            }
            return path;
        }

        /** Some of those there are; those that must be there always. */
        private void parameters() {
            int share = random.nextInt(1, 6);
            for (Parameter parameter : operation.parameters("query")) {
                boolean required = parameter.node().path("required").asBoolean();
                // A cursor is given, not made.
                if (!parameter.name().equals("cursor") && (required || random.nextInt(share + 4) == 0)) {
                    query.put(parameter.name(), described(parameter));
                }
            }
        }

        private void oddValue() {
            List<Parameter> there = operation.parameters("query");
            if (there.isEmpty()) {
                return;
            }
            String name = there.get(random.nextInt(there.size())).name();
            if (random.nextBoolean()) {
                // Alone, so that it is to blame.
                query.clear();
                blamed = Optional.of(name);
            }
            query.put(name, pick(OddValues.ALL));
            operation.parameters("query").stream()
                    .filter(each -> each.node().path("required").asBoolean())
                    .forEach(each -> query.putIfAbsent(each.name(), described(each)));
        }

        private String twice() {
            if (query.isEmpty()) {
                return "";
            }
            String name = pick(List.copyOf(query.keySet()));
            blamed = Optional.of(name);
            return name + "=" + encoded(query.get(name));
        }

        private void unknown() {
            String name = pick(List.of("limt", "offset", "Limit", "q[]", "_", "__proto__", "callback", "é"));
            blamed = Optional.of(name);
            query.put(encoded(name), pick(OddValues.ALL));
        }

        private void headers() {
            if (operation.path().startsWith("/v1/moderation")) {
                String key = pick(List.of(Keys.ANNA, Keys.ANNA, Keys.BEN, Keys.ROOT, Keys.RUTH, "nobody's"));
                headers.put("Authorization", "Bearer " + key);
            } else if (random.nextInt(20) == 0) {
                headers.put("Authorization", pick(List.of("Bearer", "Basic YTpi", "Bearer \t", "Bearer " + Keys.RUTH)));
            }
            if (random.nextInt(15) == 0) {
                headers.put("If-None-Match", pick(List.of("*", "W/\"a\"", "a", "\"\"", "\"a\", W/\"b\"", ",")));
            }
        }

        private void body() {
            headers.put("Content-Type", "application/json");
            JsonNode example = operation
                    .node()
                    .at("/requestBody/content/application~1json/examples")
                    .elements()
                    .next()
                    .path("value");
            body = (example.isTextual() ? example.asText() : example.toString()).getBytes(UTF_8);
            if (kind != Kind.ODD_BODY) {
                return;
            }
            if (random.nextInt(6) == 0) {
                headers.put("Content-Type", pick(List.of("text/plain", "application/xml", "x", "multipart/form-data")));
            } else {
                body = pick(OddValues.BODIES).getBytes(UTF_8);
            }
        }

        /** A value as the document describes it: at an end of what it may be, as often as between. */
        private String described(Parameter parameter) {
            JsonNode schema = parameter.schema();
            if (schema.has("enum")) {
                return schema.path("enum")
                        .get(random.nextInt(schema.path("enum").size()))
                        .asText();
            }
            if (schema.path("type").asText().equals("integer")) {
                int least = schema.path("minimum").asInt(1);
                int most = schema.path("maximum").asInt(1_000);
                return String.valueOf(pick(List.of(least, most, random.nextInt(least, most + 1))));
            }
            String example = parameter.node().path("example").asText("harbour");
            if (random.nextInt(3) > 0 && ids.containsKey(example.charAt(0)) && example.length() == 27) {
                return pick(ids.get(example.charAt(0)));
            }
            return example;
        }

        private <T> T pick(List<T> values) {
            return values.get(random.nextInt(values.size()));
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, UTF_8).replace("+", "%20");
    }

    /** Ids, wherever they stand in answers, by the letter they begin with. */
    static Map<Character, List<String>> idsIn(List<JsonNode> answers) {
        Map<Character, List<String>> found = new LinkedHashMap<>();
        answers.forEach(answer -> gather(answer, found));
        return found;
    }

    private static void gather(JsonNode node, Map<Character, List<String>> found) {
        if (node.isTextual() && node.asText().matches("[a-z][0-9a-z]{26}")) {
            found.computeIfAbsent(node.asText().charAt(0), letter -> new ArrayList<>())
                    .add(node.asText());
        }
        node.forEach(each -> gather(each, found));
    }
}
