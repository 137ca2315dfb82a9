package dateline.processing.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.contracts.ArticleMessage.BlockKind;
import dateline.contracts.Span;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GoldFilesTest {

    private static final GoldText TEXT = GoldText.of(
            "table",
            List.of(
                    new GoldText.Part(BlockKind.HEADLINE, "Mayor 😀 said no"),
                    new GoldText.Part(BlockKind.PARAGRAPH, "She said it on Monday, unsaid nothing.")));

    @ParameterizedTest
    @EnumSource
    void allWordsStandInTheirTexts(GoldFiles.Half half) {
        assertThat(GoldFiles.articles(half))
                .isNotEmpty()
                .extracting(GoldArticle::id)
                .doesNotHaveDuplicates();
    }

    @Test
    void offsetsCountCodePointsOverAllBlocks() {
        assertThat(TEXT.span(new Words("She", OptionalInt.empty()))).isEqualTo(new Span(17, 20, "She"));
    }

    @Test
    void anOccurrenceCountsWholeWords() {
        assertThat(TEXT.span(new Words("said", OptionalInt.of(2)))).isEqualTo(new Span(21, 25, "said"));
        assertThatThrownBy(() -> TEXT.span(new Words("said", OptionalInt.of(3))))
                .hasMessageContaining("not 3");
    }

    @Test
    void wordsThatAreNotThereOrNotChosenAreRefused() {
        assertThatThrownBy(() -> TEXT.span(new Words("Tuesday", OptionalInt.empty())))
                .hasMessage("table: \"Tuesday\" stands 0 times, not 1");
        assertThatThrownBy(() -> TEXT.span(new Words("said", OptionalInt.empty())))
                .hasMessage("table: \"said\" stands 2 times: which one?");
    }
}
