package dateline.ingest.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What a page says of its article in JSON-LD, schema.org's way.
 *
 * <p>A page may describe many things: itself, its publisher, other stories. The article is the thing of the fittest
 * kind that says most of itself; stories in lists come last. What is said elsewhere and pointed to by its {@code @id}
 * counts as said in place.
 */
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
            "AdvertiserContentArticle",
            "BlogPosting",
            "LiveBlogPosting",
            "Report",
            "TechArticle",
            "ScholarlyArticle",
            "SocialMediaPosting",
            "DiscussionForumPosting");
    private static final Set<String> LIKE_ARTICLES = Set.of(
            "Review",
            "CreativeWork",
            "Recipe",
            "ClaimReview",
            "QAPage",
            "Question",
            "HowTo",
            "PodcastEpisode",
            "VideoObject",
            "Event");
    private static final Set<String> PAGES =
            Set.of("WebPage", "AboutPage", "ItemPage", "CollectionPage", "FAQPage", "ProfilePage", "MedicalWebPage");

    private static final List<String> INSIDE = List.of("@graph", "mainEntity", "mainEntityOfPage", "subjectOf");
    private static final List<String> LISTS = List.of("itemListElement", "item", "hasPart", "liveBlogUpdate");
    private static final int DEEPEST = 8;
    private static final int IN_A_LIST = 40;

    private record Found(JsonNode node, int rank) {}

    private final List<Found> things = new ArrayList<>();
    private final Map<String, JsonNode> byId = new HashMap<>();

    /** Reads a page's blocks; one that is not JSON is as if it were not there. */
    static JsonLd of(List<Element> scripts) {
        JsonLd read = new JsonLd();
        for (Element script : scripts) {
            LenientJson.read(script.data()).ifPresent(tree -> read.collect(tree, 0, false));
        }
        read.things.sort(Comparator.comparingInt(Found::rank));
        return read;
    }

    private void collect(JsonNode node, int depth, boolean inList) {
        if (depth > DEEPEST || node == null) {
            return;
        }
        if (node.isArray()) {
            node.forEach(each -> collect(each, depth + 1, inList));
        } else if (node.isObject()) {
            if (node.path("@id").isTextual() && node.size() > 1) {
                byId.putIfAbsent(node.get("@id").asText(), node);
            }
            rank(node).ifPresent(rank -> things.add(new Found(node, rank + (inList ? IN_A_LIST : 0))));
            INSIDE.forEach(name -> collect(node.get(name), depth + 1, inList));
            LISTS.forEach(name -> collect(node.get(name), depth + 1, true));
        }
    }

    /** Less is better. */
    private static Optional<Integer> rank(JsonNode node) {
        int silence = (node.has("headline") ? 0 : 2) + (node.has("datePublished") ? 0 : 1);
        return texts(node.get("@type"))
                .map(type -> type.replaceFirst("^.*[/:#]", ""))
                .map(type -> ARTICLES.contains(type)
                        ? 0
                        : LIKE_ARTICLES.contains(type) ? 10 : PAGES.contains(type) ? 20 : -1)
                .filter(kind -> kind >= 0)
                .min(Comparator.naturalOrder())
                .map(kind -> kind + silence);
    }

    private Optional<JsonNode> article() {
        return things.stream().filter(each -> each.rank() < 20).findFirst().map(Found::node);
    }

    Optional<String> text(String field) {
        return article().flatMap(node -> texts(node.get(field)).findFirst());
    }

    /** The same, where any thing on the page that is no list may say it. */
    Optional<String> anyText(String field) {
        return things.stream()
                .filter(each -> each.rank() < IN_A_LIST)
                .flatMap(each -> texts(each.node().get(field)))
                .findFirst();
    }

    /** The name of a thing or person that the article points to, such as its publisher. */
    Optional<String> name(String field) {
        return allNames(field).stream().findFirst();
    }

    List<String> allNames(String field) {
        return article().map(node -> names(node.get(field), 0).toList()).orElse(List.of());
    }

    /** Names that any thing on the page that is no list gives in a field. */
    List<String> anyNames(String field) {
        return things.stream()
                .filter(each -> each.rank() < IN_A_LIST)
                .flatMap(each -> names(each.node().get(field), 0))
                .distinct()
                .toList();
    }

    Optional<String> address() {
        return text("url").or(() -> article()
                .map(node -> node.path("mainEntityOfPage"))
                .flatMap(page -> texts(page.isObject() ? page.get("@id") : page).findFirst()));
    }

    /** Addresses of the pictures that the article names, first the largest kind it gives. */
    Optional<String> image() {
        return article().flatMap(node -> addresses(node.get("image")).findFirst());
    }

    /** Words of a list that is given as an array or with commas between. */
    List<String> words(String field) {
        LinkedHashSet<String> words = new LinkedHashSet<>();
        article().stream().flatMap(node -> texts(node.get(field))).forEach(text -> {
            for (String word : text.split("\\s*,\\s*")) {
                CleanText.value(word).ifPresent(words::add);
            }
        });
        return List.copyOf(words);
    }

    private Stream<String> names(JsonNode node, int depth) {
        if (node == null || depth > DEEPEST) {
            return Stream.empty();
        }
        if (node.isArray()) {
            return each(node).flatMap(one -> names(one, depth + 1));
        }
        if (!node.isObject()) {
            return texts(node);
        }
        if (!node.has("name") && byId.containsKey(node.path("@id").asText())) {
            return names(byId.get(node.path("@id").asText()), depth + 1);
        }
        return texts(node.get("name"));
    }

    private Stream<String> addresses(JsonNode node) {
        if (node == null) {
            return Stream.empty();
        }
        if (node.isArray()) {
            return each(node).flatMap(this::addresses);
        }
        if (!node.isObject()) {
            return texts(node);
        }
        JsonNode whole = node.has("url") || node.has("contentUrl")
                ? node
                : byId.getOrDefault(node.path("@id").asText(), node);
        return texts(whole.has("url") ? whole.get("url") : whole.get("contentUrl"));
    }

    private static Stream<String> texts(JsonNode node) {
        if (node == null || node.isNull()) {
            return Stream.empty();
        }
        if (node.isArray()) {
            return each(node).flatMap(JsonLd::texts);
        }
        // Some systems escape their JSON as if it were markup.
        return node.isValueNode()
                ? CleanText.value(Parser.unescapeEntities(node.asText(), false)).stream()
                : Stream.empty();
    }

    private static Stream<JsonNode> each(JsonNode array) {
        List<JsonNode> nodes = new ArrayList<>();
        array.forEach(nodes::add);
        return nodes.stream();
    }
}
