package dateline.ingest.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of its article in JSON-LD, schema.org's way. */
final class JsonLd {

    private static final Set<String> ARTICLES = Set.of(
            "NewsArticle",
            "Article",
            "ReportageNewsArticle",
            "AnalysisNewsArticle",
            "OpinionNewsArticle",
            "BackgroundNewsArticle",
            "ReviewNewsArticle",
            "AskPublicNewsArticle",
            "SatiricalArticle",
            "BlogPosting",
            "LiveBlogPosting",
            "Report",
            "TechArticle",
            "ScholarlyArticle",
            "Review",
            "CreativeWork");

    // Pages carry JSON that scripts have pasted together.
    private static final JsonMapper LENIENT = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(100).build())
                    .build())
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .build();

    private static final int DEEPEST = 8;

    private final Optional<JsonNode> article;

    private JsonLd(Optional<JsonNode> article) {
        this.article = article;
    }

    /** Reads the first article that a page describes; a block that is not JSON is as if it were not there. */
    static JsonLd of(Document page) {
        List<JsonNode> articles = new ArrayList<>();
        for (Element script : page.select("script[type*=ld+json]")) {
            tree(script.data()).ifPresent(tree -> collect(tree, articles, 0));
        }
        Stream<JsonNode> full = articles.stream().filter(each -> each.has("headline") || each.has("datePublished"));
        return new JsonLd(full.findFirst());
    }

    private static Optional<JsonNode> tree(String data) {
        String json = data.strip()
                .replaceAll(
                        "^(?:<!--|/\\*\\s*<!\\[CDATA\\[\\s*\\*/|<!\\[CDATA\\[)|(?:-->|/\\*\\s*\\]\\]>\\s*\\*/|\\]\\]>)$",
                        "");
        try {
            return Optional.ofNullable(LENIENT.readTree(json));
        } catch (JsonProcessingException notJson) {
            return Optional.empty();
        }
    }

    private static void collect(JsonNode node, List<JsonNode> articles, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (node.isArray()) {
            node.forEach(each -> collect(each, articles, depth + 1));
        } else if (node.isObject()) {
            if (texts(node.get("@type")).anyMatch(type -> ARTICLES.contains(type.replaceFirst("^.*[/:#]", "")))) {
                articles.add(node);
            }
            for (String inside : List.of("@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item")) {
                if (node.has(inside)) {
                    collect(node.get(inside), articles, depth + 1);
                }
            }
        }
    }

    Optional<String> text(String field) {
        return article.flatMap(node -> texts(node.get(field)).findFirst());
    }

    /** The name of a thing or person that the article points to, such as its publisher. */
    Optional<String> name(String field) {
        return article.flatMap(node -> names(node.get(field)).findFirst());
    }

    List<String> allNames(String field) {
        return article.map(node -> names(node.get(field)).toList()).orElse(List.of());
    }

    Optional<String> address() {
        return text("url").or(() -> article.map(node -> node.path("mainEntityOfPage"))
                .flatMap(page -> texts(page.isObject() ? page.get("@id") : page).findFirst()));
    }

    /** Words of a list that is given as an array or with commas between. */
    List<String> words(String field) {
        LinkedHashSet<String> words = new LinkedHashSet<>();
        article.stream().flatMap(node -> texts(node.get(field))).forEach(text -> {
            for (String word : text.split("\\s*,\\s*")) {
                CleanText.value(word).ifPresent(words::add);
            }
        });
        return List.copyOf(words);
    }

    private static Stream<String> names(JsonNode node) {
        if (node == null) {
            return Stream.empty();
        }
        if (node.isArray()) {
            return Stream.iterate(0, i -> i < node.size(), i -> i + 1).flatMap(i -> names(node.get(i)));
        }
        return texts(node.isObject() ? node.get("name") : node);
    }

    private static Stream<String> texts(JsonNode node) {
        if (node == null) {
            return Stream.empty();
        }
        if (node.isArray()) {
            return Stream.iterate(0, i -> i < node.size(), i -> i + 1).flatMap(i -> texts(node.get(i)));
        }
        // Some systems escape their JSON as if it were markup.
        return node.isValueNode()
                ? CleanText.value(org.jsoup.parser.Parser.unescapeEntities(node.asText(), false)).stream()
                : Stream.empty();
    }
}
