package dateline.ingest.change;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.contracts.ArticleMessage.Edit;
import dateline.contracts.ArticleMessage.EditKind;
import dateline.contracts.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditsTest {

    private static final List<String> STORY = List.of(
            "HEADLINE: Storm closes the port",
            "CAPTION: The port on Sunday 😀.",
            "The port of Westhaven closed on Monday.",
            "“𝒲e wait for the wind to turn,” said Ida Brandt.",
            "SUBHEAD: What comes next",
            "Ferries stay in their berths, the operator said.",
            "The breakwater held, and the cranes stand.");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            The port closed.                        | The port closed. // Ships wait.           | ADDED Ships wait.
            The port closed. // Ships wait.         | The port closed.                          | REMOVED Ships wait.
            The port closed on Monday.              | The port closed on Sunday.                | CHANGED The port closed on Sunday.
            Ships wait. // The port closed.         | The port closed. // Ships wait.           | MOVED The port closed.
            One. // Two. // Three.                  | One. // Three.                            | REMOVED Two.
            The port closed. // Ships wait outside. | Ships wait outside it. // Fog lies on it. | REMOVED The port closed., CHANGED Ships wait outside it., ADDED Fog lies on it.
            CAPTION: A tug. // CAPTION: A crane.    | CAPTION: A crane. // CAPTION: A tug.      |
            CAPTION: A tug at the old quay.         | CAPTION: A tug at the new quay.           | CHANGED A tug at the new quay.
            A tug at the old quay.                  | CAPTION: A tug at the new quay.           | REMOVED A tug at the old quay., ADDED A tug at the new quay.
            The port closed.                        | SUBHEAD: The port closed.                 |
            “Wait,” he said.                        | "Wait," he said.                          |
            The port closed. // 3 comments          | The port closed. // 17 comments           |
            The port closed.                        | The port closed. // Share this article    |
            """)
    void findsWhatBecameOfEachBlock(String before, String now, String edits) {
        List<String> found = Story.of(now).since(Story.of(before)).edits().stream()
                .map(EditsTest::words)
                .toList();

        assertThat(String.join(", ", found)).isEqualTo(edits == null ? "" : edits);
    }

    @Test
    void quotesTheExactWordsOfBothTexts() {
        for (Story now : variants()) {
            Story before = Story.of(STORY);
            for (Edit edit : now.since(before).edits()) {
                edit.before().ifPresent(span -> assertThat(in(before, span)).isEqualTo(span.text()));
                edit.now().ifPresent(span -> assertThat(in(now, span)).isEqualTo(span.text()));
                assertThat(edit.before().isPresent()).isEqualTo(edit.kind() != EditKind.ADDED);
                assertThat(edit.now().isPresent()).isEqualTo(edit.kind() != EditKind.REMOVED);
            }
        }
    }

    @Test
    void accountsForEveryBlockOnce() {
        Story before = Story.of(STORY);
        for (Story now : variants()) {
            List<Edit> edits = now.since(before).edits();
            List<String> rebuilt = new ArrayList<>(plain(before));
            edits.stream()
                    .flatMap(edit -> edit.before().stream())
                    .forEach(span -> rebuilt.remove(PlainWords.of(span.text())));
            edits.stream()
                    .flatMap(edit -> edit.now().stream())
                    .forEach(span -> rebuilt.add(PlainWords.of(span.text())));

            assertThat(rebuilt).containsExactlyInAnyOrderElementsOf(plain(now));
        }
    }

    @Test
    void tellsTheEditsInTheOrderOfTheNewText() {
        for (Story now : variants()) {
            assertThat(now.since(Story.of(STORY)).edits().stream()
                            .flatMap(edit -> edit.now().stream())
                            .map(Span::start))
                    .isSorted();
        }
    }

    @Test
    @Timeout(20)
    void endsOnTextsThatHaveNothingInCommon() {
        List<String> one =
                Stream.iterate(0, n -> n + 1).limit(20_000).map(n -> "a" + n).toList();
        List<String> other =
                Stream.iterate(0, n -> n + 1).limit(20_000).map(n -> "b" + n).toList();

        assertThat(Story.of(other).since(Story.of(one)).edits()).hasSize(40_000);
    }

    @Test
    @Timeout(20)
    void endsOnOneParagraphAsLongAsAnArticleMayBe() {
        String one = "Ships wait, and wait, and wait 12 hours. ".repeat(4_000);
        String other = "Ships wait and wait and wait 13 hours! ".repeat(4_000);

        assertThat(Story.of(List.of(other)).since(Story.of(List.of(one))).edits())
                .isNotEmpty();
    }

    /** Every text that comes of the story by leaving out, adding, changing or swapping one or two blocks. */
    private static List<Story> variants() {
        List<Story> variants = new ArrayList<>();
        for (int i = 0; i < STORY.size(); i++) {
            for (int j = 0; j < STORY.size(); j++) {
                List<String> without = new ArrayList<>(STORY);
                without.remove(i);
                variants.add(Story.of(without));
                List<String> with = new ArrayList<>(STORY);
                with.add(i, "Fog 🌫 lies on the harbour " + j + ".");
                with.set(j, with.get(j) + " So it stays.");
                variants.add(Story.of(with));
                List<String> swapped = new ArrayList<>(STORY);
                swapped.set(i, STORY.get(j));
                swapped.set(j, STORY.get(i).replace("the", "their"));
                variants.add(Story.of(swapped));
            }
        }
        return variants;
    }

    private static List<String> plain(Story story) {
        return Passage.of(story.text(), story.blocks()).stream()
                .map(Passage::plain)
                .toList();
    }

    private static String in(Story story, Span span) {
        int[] points = story.text().codePoints().toArray();
        return new String(points, span.start(), span.end() - span.start());
    }

    private static String words(Edit edit) {
        return edit.kind() + " " + edit.now().or(edit::before).orElseThrow().text();
    }
}
