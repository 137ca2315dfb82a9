package dateline.ingest.feed;

import static dateline.ingest.feed.FeedReader.words;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dateline.contracts.MessageJson;
import dateline.ingest.fetch.WebAddress;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Entities;

/** JSON Feed 1 and 1.1. */
final class JsonFeeds {

    private JsonFeeds() {}

    static FeedReading read(String text, WebAddress at) {
        JsonNode feed;
        try {
            feed = MessageJson.MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            return new FeedReading.NoFeed("is broken JSON");
        }
        if (!feed.path("version").asText().contains("jsonfeed.org/version/")
                || !feed.path("items").isArray()) {
            return new FeedReading.NoFeed("is JSON, but no JSON Feed");
        }
        List<FeedEntry> entries = new ArrayList<>();
        for (JsonNode item : feed.path("items")) {
            entries.add(entry(item, at));
        }
        return FeedReader.entries("json feed", entries, Optional.empty());
    }

    private static FeedEntry entry(JsonNode item, WebAddress at) {
        return new FeedEntry(
                field(item, "id"),
                field(item, "url").flatMap(at::resolve),
                field(item, "title"),
                time(item, "date_published"),
                time(item, "date_modified"),
                field(item, "content_html").or(() -> field(item, "content_text").map(JsonFeeds::paragraphs)),
                field(item, "summary"),
                field(item.path("authors").path(0), "name").or(() -> field(item.path("author"), "name")));
    }

    private static String paragraphs(String text) {
        StringBuilder html = new StringBuilder();
        for (String each : text.split("\\R\\s*\\R")) {
            html.append("<p>").append(Entities.escape(each.strip())).append("</p>");
        }
        return html.toString();
    }

    private static Optional<String> field(JsonNode parent, String name) {
        JsonNode field = parent.path(name);
        return field.isTextual() || field.isNumber() ? words(field.asText()) : Optional.empty();
    }

    private static Optional<Instant> time(JsonNode parent, String name) {
        return field(parent, name).flatMap(text -> {
            try {
                return Optional.of(OffsetDateTime.parse(text).toInstant());
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        });
    }
}
