package dateline.query.page;

import static dateline.query.FactMessages.factsOf;
import static dateline.query.Messages.article;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dateline.contracts.AnalysisMessage;
import dateline.contracts.AnalysisMessage.Speaker;
import dateline.contracts.ArticleMessage.Revised;
import dateline.query.Messages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LinkedDataTest {

    private static final String PAGE = "https://desk.example/articles/" + Messages.articleId("linked");

    // What schema.org has for each type, of what we say; its own list is much longer.
    private static final Map<String, Set<String>> VOCABULARY = Map.of(
            "NewsArticle",
            Set.of(
                    "@context",
                    "@type",
                    "@id",
                    "identifier",
                    "headline",
                    "url",
                    "mainEntityOfPage",
                    "datePublished",
                    "dateModified",
                    "publisher",
                    "creditText",
                    "articleSection",
                    "inLanguage",
                    "dateline",
                    "image",
                    "keywords",
                    "hasPart",
                    "mentions"),
            "Quotation",
            Set.of("@type", "@id", "text", "creator", "creditText"),
            "Claim",
            Set.of("@type", "@id", "text", "author", "creditText", "appearance", "about"),
            "Observation",
            Set.of(
                    "@type",
                    "@id",
                    "name",
                    "value",
                    "minValue",
                    "maxValue",
                    "unitText",
                    "variableMeasured",
                    "observationDate",
                    "observationAbout"),
            "Organization",
            Set.of("@type", "name"),
            "Person",
            Set.of("@type", "name"),
            "Place",
            Set.of("@type", "name"));

    private static final Revised ARTICLE = article("linked")
            .published("2022-01-10")
            .outlet("The Harbour Courier")
            .body("“We ran,” said Ida Brandt.", "12 people were held, the ministry said.", "Troops were seen, he said.")
            .message();
    private static final AnalysisMessage FACTS = factsOf(ARTICLE)
            .quote("We ran,", "said", "Ida Brandt")
            .figure("12 people", "detained", "2022-01-09", "Interior Ministry")
            .event("held", event -> event)
            .event("seen", event -> event.claimedBy("Jo Lind"))
            .message();

    @Test
    void anArticleIsANewsArticleWithItsPublisherAndTimes() {
        JsonNode node = LinkedData.of(ARTICLE, Optional.empty(), PAGE);

        assertThat(node.path("@context").asText()).isEqualTo("https://schema.org");
        assertThat(node.path("@type").asText()).isEqualTo("NewsArticle");
        assertThat(node.path("@id").asText()).isEqualTo(PAGE);
        assertThat(node.path("headline").asText()).isEqualTo("Headline of linked");
        assertThat(node.path("datePublished").asText()).isEqualTo("2022-01-10");
        assertThat(node.at("/publisher/name").asText()).isEqualTo("The Harbour Courier");
        assertThat(node.path("creditText").asText()).isEqualTo("Jo Lind");
        assertThat(node.path("inLanguage").asText()).isEqualTo("en");
        assertThat(node.has("hasPart")).isFalse();
    }

    @Test
    void wordsBetweenMarksAreAQuotation() {
        JsonNode quotation = parts("Quotation").getFirst();

        assertThat(quotation.path("text").asText()).isEqualTo("We ran,");
        assertThat(quotation.path("@id").asText()).startsWith(PAGE + "#f");
        // Nobody says whether she is a person.
        assertThat(quotation.path("creditText").asText()).isEqualTo("Ida Brandt");
        assertThat(quotation.has("creator")).isFalse();
    }

    @Test
    void aFigureIsAnObservationAndWithASourceAClaimAboutIt() {
        JsonNode observation = LinkedData.of(ARTICLE, Optional.of(FACTS), PAGE).at("/mentions/0");
        assertThat(observation.path("@type").asText()).isEqualTo("Observation");
        assertThat(observation.path("value").asInt()).isEqualTo(12);
        assertThat(observation.path("variableMeasured").asText()).isEqualTo("detained");
        assertThat(observation.path("observationDate").asText()).isEqualTo("2022-01-09");

        JsonNode claim = parts("Claim").getLast();
        assertThat(claim.at("/about/@id").asText())
                .isEqualTo(observation.path("@id").asText());
        assertThat(claim.at("/appearance/@id").asText()).isEqualTo(PAGE);
        assertThat(claim.path("text").asText()).isEqualTo("12 people were held, the ministry said.");
        assertThat(claim.path("creditText").asText()).isEqualTo("Interior Ministry");
    }

    @Test
    void anEventIsAClaimOnlyWhereSomebodyClaimsIt() {
        List<JsonNode> claims = parts("Claim");

        assertThat(claims).hasSize(2);
        assertThat(claims.getFirst().path("text").asText()).isEqualTo("seen");
        assertThat(claims.getFirst().path("creditText").asText()).isEqualTo("Jo Lind");
    }

    @Test
    void aSpeakerWhoIsKnownForAPersonIsOne() {
        AnalysisMessage facts = Messages.facts(ARTICLE, "Ida Brandt");
        Speaker ida = new Speaker(
                Optional.empty(),
                Optional.of(facts.entities().getFirst().entityId()),
                Optional.of("Ida Brandt"),
                "subject of said");
        var node = JsonNodeFactory.instance.objectNode();

        new Speakers(Optional.of(facts)).credit(node, "creator", ida);

        assertThat(node.at("/creator/@type").asText()).isEqualTo("Person");
        assertThat(node.at("/creator/name").asText()).isEqualTo("Ida Brandt");
    }

    @Test
    void everyPropertyIsOneOfItsTypeInSchemaOrg() {
        check(LinkedData.of(ARTICLE, Optional.of(FACTS), PAGE));
    }

    private static void check(JsonNode node) {
        if (node.has("@type")) {
            node.fieldNames().forEachRemaining(name -> assertThat(
                            VOCABULARY.get(node.path("@type").asText()))
                    .contains(name));
        }
        node.forEach(LinkedDataTest::check);
    }

    private static List<JsonNode> parts(String type) {
        return LinkedData.of(ARTICLE, Optional.of(FACTS), PAGE)
                .path("hasPart")
                .valueStream()
                .filter(part -> part.path("@type").asText().equals(type))
                .toList();
    }
}
