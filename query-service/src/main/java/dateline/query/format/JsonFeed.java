package dateline.query.format;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A feed as in JSON Feed 1.1. */
final class JsonFeed {

    private static final String VERSION = "https://jsonfeed.org/version/1.1";

    private JsonFeed() {}

    static byte[] write(ListAnswer answer) {
        ObjectNode feed = JsonNodeFactory.instance.objectNode();
        feed.put("version", VERSION);
        feed.put("title", "Dateline: " + answer.kind().plural());
        feed.put("home_page_url", answer.base().toString());
        feed.put("feed_url", answer.self().toString());
        answer.next().ifPresent(next -> feed.put("next_url", next.toString()));
        ArrayNode items = feed.putArray("items");
        answer.items().forEach(item -> items.add(item(FeedEntry.of(answer.kind(), item), answer.base())));
        return feed.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static ObjectNode item(FeedEntry told, URI base) {
        ObjectNode item = JsonNodeFactory.instance.objectNode();
        item.put("id", told.id());
        item.put("url", base.resolve(told.page()).toString());
        told.source().ifPresent(url -> item.put("external_url", url));
        item.put("title", told.title());
        item.put("content_text", told.text());
        told.published().ifPresent(at -> item.put("date_published", at.toString()));
        item.put("date_modified", told.updated().toString());
        ArrayNode authors = item.putArray("authors");
        told.authors().forEach(name -> authors.addObject().put("name", name));
        ArrayNode tags = item.putArray("tags");
        told.tags().forEach(tags::add);
        told.language().ifPresent(tag -> item.put("language", tag));
        return item;
    }
}
