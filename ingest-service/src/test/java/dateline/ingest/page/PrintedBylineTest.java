package dateline.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedBylineTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    By Ada Merrin and Jon Kahl               | Ada Merrin, Jon Kahl
                    BY ADA MERRIN                            | Ada Merrin
                    By Ada Merrin in Westhaven               | Ada Merrin
                    By Ada Merrin, regional correspondent    | Ada Merrin
                    Von Jutta Kessel und Arne Pohl           | Jutta Kessel, Arne Pohl
                    Par Élodie Garnier                       | Élodie Garnier
                    Por Inés Barragán                        | Inés Barragán
                    Автор: Анна Крылова                      | Анна Крылова
                    بقلم: ليلى حداد                          | ليلى حداد
                    """)
    void readsTheNamesInABylineOfAnyLanguage(String line, String names) {
        assertThat(PrintedByline.in(line)).contains(List.of(names.split(", ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"By noon the harbour was empty.", "Von Haus zu Haus gingen sie.", "Second Night"})
    void takesNoOtherLineForOne(String line) {
        assertThat(PrintedByline.in(line)).isEmpty();
    }

    @Test
    void takesANameAloneForOneRightUnderAHeadlineOnly() {
        assertThat(PrintedByline.underAHeadline("Lotte Brandt")).contains(List.of("Lotte Brandt"));
        assertThat(PrintedByline.in("Lotte Brandt")).isEmpty();
    }
}
