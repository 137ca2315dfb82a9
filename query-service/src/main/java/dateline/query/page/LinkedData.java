package dateline.query.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.contracts.AnalysisMessage;
import dateline.contracts.AnalysisMessage.Figure;
import dateline.contracts.AnalysisMessage.Quote;
import dateline.contracts.AnalysisMessage.QuoteForm;
import dateline.contracts.AnalysisMessage.Speaker;
import dateline.contracts.ArticleMessage.Revised;
import dateline.contracts.Event;
import dateline.contracts.Known;
import dateline.contracts.ReportedTime;
import dateline.contracts.Span;
import dateline.query.fact.Evidence;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An article in the words of schema.org, as JSON-LD: a NewsArticle, its words between marks as Quotations, its figures as
 * Observations, and as Claims the events and figures that somebody tells. What schema.org has no word for is left out.
 */
final class LinkedData {

    private static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
    private static final String ABOUT = "@id";
    private static final String CONTEXT = "https://schema.org";

    private final Revised article;
    private final Speakers speakers;
    private final String page;

    private LinkedData(Revised article, Speakers speakers, String page) {
        this.article = article;
        this.speakers = speakers;
        this.page = page;
    }

    /**
     * The article, with its facts if they are known.
     *
     * @param page address of the article's page
     */
    static ObjectNode of(Revised article, Optional<AnalysisMessage> facts, String page) {
        LinkedData data = new LinkedData(article, new Speakers(facts), page);
        ObjectNode node = data.article();
        facts.ifPresent(known -> data.addFacts(node, known));
        return node;
    }

    private ObjectNode article() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("@context", CONTEXT);
        node.put("@type", "NewsArticle");
        node.put(ABOUT, page);
        node.put("identifier", article.articleId());
        node.put("headline", article.headline());
        node.put("url", article.url().orElse(page));
        node.put("mainEntityOfPage", page);
        article.published().map(ReportedTime::value).ifPresent(time -> node.put("datePublished", time));
        article.modified().map(ReportedTime::value).ifPresent(time -> node.put("dateModified", time));
        node.putObject("publisher")
                .put("@type", "Organization")
                .put("name", article.outlet().value());
        // A byline may be of people or of an agency: it does not say.
        if (!article.authors().isEmpty()) {
            node.put("creditText", String.join(", ", article.authors()));
        }
        article.section().map(Known::value).ifPresent(section -> node.put("articleSection", section));
        Optional.of(article.language().value())
                .filter(tag -> !tag.equals("und"))
                .ifPresent(tag -> node.put("inLanguage", tag));
        article.dateline().map(Span::text).ifPresent(words -> node.put("dateline", words));
        article.image().map(Known::value).ifPresent(address -> node.put("image", address));
        ArrayNode keywords = JsonNodeFactory.instance.arrayNode();
        article.keywords().forEach(keywords::add);
        addIfAny(node, "keywords", keywords);
        return node;
    }

    private void addFacts(ObjectNode node, AnalysisMessage facts) {
        ArrayNode parts = JsonNodeFactory.instance.arrayNode();
        facts.quotes().stream()
                .filter(quote -> quote.form() != QuoteForm.INDIRECT)
                .forEach(quote -> parts.add(quotation(quote)));
        facts.events().stream()
                .flatMap(events -> events.stream())
                .filter(event -> event.status() == Event.Status.CLAIMED)
                .forEach(event -> event.claimedBy().ifPresent(speaker -> parts.add(claim(event, speaker))));
        ArrayNode observations = JsonNodeFactory.instance.arrayNode();
        for (Figure figure : facts.figures()) {
            observations.add(observation(figure));
            if (figure.source().name().isPresent()) {
                parts.add(claim(facts, figure));
            }
        }
        addIfAny(node, "hasPart", parts);
        addIfAny(node, "mentions", observations);
    }

    private ObjectNode quotation(Quote quote) {
        ObjectNode node = part("Quotation");
        node.put(ABOUT, address(quote.id()));
        node.put(
                "text",
                Stream.concat(Stream.of(quote.words()), quote.more().stream())
                        .map(Span::text)
                        .collect(Collectors.joining(" … ")));
        speakers.credit(node, "creator", quote.speaker());
        return node;
    }

    private ObjectNode claim(Event event, Speaker speaker) {
        ObjectNode node = part("Claim");
        node.put(ABOUT, address(event.eventId()));
        node.put("text", event.evidence().getFirst().clause().text());
        speakers.credit(node, "author", speaker);
        node.putObject("appearance").put(ABOUT, page);
        return node;
    }

    private ObjectNode claim(AnalysisMessage facts, Figure figure) {
        ObjectNode node = part("Claim");
        node.put(
                "text",
                Evidence.sentence(article, facts, figure.span())
                        .orElse(figure.span())
                        .text());
        speakers.credit(node, "author", figure.source());
        node.putObject("appearance").put(ABOUT, page);
        node.putObject("about").put(ABOUT, address(figure.id()));
        return node;
    }

    private ObjectNode observation(Figure figure) {
        ObjectNode node = part("Observation");
        node.put(ABOUT, address(figure.id()));
        node.put("name", figure.span().text());
        figure.value().ifPresent(value -> node.put("value", value));
        if (figure.value().isEmpty()) {
            figure.low().ifPresent(low -> node.put("minValue", low));
            figure.high().ifPresent(high -> node.put("maxValue", high));
        }
        figure.unit().or(() -> figure.counted().map(Span::text)).ifPresent(unit -> node.put("unitText", unit));
        figure.kind().value().ifPresent(kind -> node.put("variableMeasured", kind));
        figure.asOf().value().filter(day -> day.matches(DAY)).ifPresent(day -> node.put("observationDate", day));
        figure.scope().flatMap(scope -> scope.placeWords()).ifPresent(words -> node.putObject("observationAbout")
                .put("@type", "Place")
                .put("name", words.text()));
        return node;
    }

    private static ObjectNode part(String type) {
        return JsonNodeFactory.instance.objectNode().put("@type", type);
    }

    private String address(String factId) {
        return page + "#" + factId;
    }

    private static void addIfAny(ObjectNode node, String name, ArrayNode values) {
        if (!values.isEmpty()) {
            node.set(name, values);
        }
    }
}
