package dateline.query.format;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.feed.synd.SyndPersonImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;

/** A feed as in RFC 4287, with its next page as in RFC 5005. */
final class AtomFeed {

    private AtomFeed() {}

    static byte[] write(ListAnswer answer) {
        List<FeedEntry> entries = answer.items().stream()
                .map(item -> FeedEntry.of(answer.kind(), item))
                .toList();
        Feed feed = new Feed("atom_1.0");
        feed.setId(answer.list().toString());
        feed.setTitle("Dateline: " + answer.kind().plural());
        feed.setUpdated(Date.from(entries.stream()
                .map(FeedEntry::updated)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH)));
        List<Link> links = new ArrayList<>();
        links.add(link("self", Format.ATOM.mediaType(), answer.self()));
        links.add(link("alternate", "text/html", answer.base()));
        answer.next().ifPresent(next -> links.add(link("next", Format.ATOM.mediaType(), next)));
        feed.setOtherLinks(links);
        feed.setEntries(
                entries.stream().map(entry -> entry(entry, answer.base())).toList());
        try {
            return new WireFeedOutput().outputString(feed).getBytes(StandardCharsets.UTF_8);
        } catch (FeedException e) {
            throw new IllegalStateException("a feed of ours is always writable", e);
        }
    }

    private static Entry entry(FeedEntry told, URI base) {
        Entry entry = new Entry();
        entry.setId(told.id());
        entry.setTitle(legible(told.title()));
        entry.setUpdated(Date.from(told.updated()));
        told.published().map(Date::from).ifPresent(entry::setPublished);
        entry.setAuthors(told.authors().stream().map(AtomFeed::person).toList());
        List<Link> links = new ArrayList<>();
        links.add(link("alternate", "text/html", base.resolve(told.page())));
        told.source().ifPresent(url -> links.add(link("via", null, legible(url))));
        // Those with rel=alternate apart, rome would write an alternate of its own.
        entry.setAlternateLinks(links.subList(0, 1));
        entry.setOtherLinks(links.subList(1, links.size()));
        entry.setCategories(told.tags().stream().map(AtomFeed::category).toList());
        Content summary = new Content();
        summary.setType(Content.TEXT);
        summary.setValue(legible(told.text()));
        entry.setSummary(summary);
        return entry;
    }

    private static Category category(String tag) {
        Category category = new Category();
        category.setTerm(legible(tag));
        return category;
    }

    private static SyndPerson person(String name) {
        SyndPerson person = new SyndPersonImpl();
        person.setName(legible(name));
        return person;
    }

    private static Link link(String relation, String type, URI address) {
        return link(relation, type, address.toString());
    }

    private static Link link(String relation, String type, String address) {
        Link link = new Link();
        link.setRel(relation);
        link.setType(type);
        link.setHref(address);
        return link;
    }

    /** Without the characters that XML cannot hold. */
    private static String legible(String text) {
        return text.codePoints()
                .filter(point -> point == '\t'
                        || point == '\n'
                        || point == '\r'
                        || point >= 0x20 && point <= 0xD7FF
                        || point >= 0xE000 && point <= 0xFFFD
                        || point >= 0x10000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
