package dateline.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.contracts.ArticleMessage.Block;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages that we wrote, printed and from the web, against what a careful reader reads out of them, field by field. */
class OwnPagesTest {

    static Stream<OwnPage> pages() {
        Set<String> limits = OwnPage.knownLimits().keySet();
        return OwnPage.all().stream().filter(page -> !limits.contains(page.name()));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void readsWhatACarefulReaderReads(OwnPage page) {
        assertThat(differences(page)).isEmpty();
    }

    @Test
    void hasEnoughPagesOfEachKind() {
        List<OwnPage> all = OwnPage.all();

        assertThat(all.stream().filter(page -> page.name().startsWith("printed/")))
                .hasSizeGreaterThanOrEqualTo(40);
        assertThat(all.stream().filter(page -> page.name().startsWith("web/"))).hasSizeGreaterThanOrEqualTo(30);
    }

    @Test
    void givesAReasonForEachPageThatItDoesNotReach() {
        Set<String> names = OwnPage.all().stream().map(OwnPage::name).collect(Collectors.toSet());

        assertThat(names).containsAll(OwnPage.knownLimits().keySet());
        assertThat(OwnPage.knownLimits().values())
                .allSatisfy(reason -> assertThat(reason).hasSizeGreaterThan(20));
    }

    /** What is reached stays reached, the pages beyond our limits included. */
    @Test
    void readsNearlyAllFieldsOfAllPages() {
        int fields = 0;
        int right = 0;
        for (OwnPage page : OwnPage.all()) {
            fields += page.expected().size();
            right += page.expected().size() - differences(page).size();
        }

        assertThat((double) right / fields).isGreaterThanOrEqualTo(0.99);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void countsTheBlocksWithoutGapOrOverlap(OwnPage page) {
        if (PageReader.read(Reads.document(
                        page.gold().path("document").path("mediaType").asText(), page.content()))
                instanceof PageReading.Article(Copy copy)) {
            int at = 0;
            for (Block block : copy.blocks()) {
                assertThat(block.start()).isEqualTo(at);
                at = block.end() + 2;
            }
            assertThat(at - 2)
                    .isEqualTo(copy.text().codePointCount(0, copy.text().length()));
        }
    }

    private static List<String> differences(OwnPage page) {
        Map<String, Object> expected = page.expected();
        Map<String, Object> read = page.read();
        List<String> differences = new ArrayList<>();
        expected.forEach((field, value) -> {
            if (field.equals("noArticle")
                    ? !Objects.toString(read.get(field), "").contains(value.toString())
                    : !value.equals(read.get(field))) {
                differences.add("%s%n    gold %s%n    read %s"
                        .formatted(field, lines(value), lines(read.getOrDefault(field, read))));
            }
        });
        return differences;
    }

    private static String lines(Object value) {
        return value instanceof Collection<?> many
                ? many.stream().map(each -> "\n      " + each).collect(Collectors.joining())
                : value.toString();
    }
}
