package dateline.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The quay on Monday. (Port Authority via MW) | Port Authority via MW
                    The quay on Monday. (Photo: Ida Bram)       | Ida Bram
                    The quay on Monday. Photo: Ida Bram         | Ida Bram
                    Der Kai am Montag. (Foto: dpx)              | dpx
                    Le quai, lundi. Crédit photo : Luc Arnal    | Luc Arnal
                    Причал в понедельник. Фото: Пётр Лазарев    | Пётр Лазарев
                    الميناء يوم الاثنين. تصوير: سامي            | سامي
                    """)
    void splitsTheCreditFromTheWords(String caption, String credit) {
        assertThat(Credit.split(caption).credit()).isEqualTo(Optional.of(credit));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He left the party in 2019. (He came back a year later.)",
                "The court will sit again on Friday. (See also page four.)",
                "The ship sank within an hour. (Reporting by Ida Bram)"
            })
    void takesNoParagraphOfTheStoryThatEndsInABracketForACaption(String paragraph) {
        assertThat(Credit.isACaptionInTheStory(paragraph)).isFalse();
    }
}
