package dateline.processing.time;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.contracts.AnalysisMessage.Places;
import dateline.contracts.AnalysisMessage.TimeExpression;
import dateline.processing.Texts;
import dateline.processing.entity.EntityReader;
import dateline.processing.place.Gazetteer;
import dateline.processing.place.Origin;
import dateline.processing.place.PlaceReader;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HemisphereTest {

    private static final PlaceReader PLACES = new PlaceReader(Gazetteer.standard());

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    The plant in Geneva opened in the summer of 2016.                  | 2016-06-01/2016-08-31
                    The plant in Geneva opened in the winter of 2016.                  | unknown
                    The plant in Cape Town opened in the winter of 2016.               | 2016-06-01/2016-08-31
                    The plant in Cape Town opened in the summer of 2016.               | unknown
                    Ships left Geneva for Cape Town in the spring of 2016.             | unknown
                    The plant opened in the spring of 2016.                            | unknown
                    It snowed in Geneva last spring.                                   | unknown
                    """)
    void aSeasonOfAYearHasItsMonthsWhereAllPlacesAreInOneHalfOfTheGlobe(String sentence, String value) {
        Texts.Read read = Texts.read(sentence);
        Places places = PLACES.read(
                read.article(),
                read.text(),
                new EntityReader().read(read.article(), read.text()),
                Origin.at(Optional.empty()));

        assertThat(new TimeReader().read(read.article(), read.text(), Optional.empty(), Optional.of(places)))
                .extracting(TimeExpression::value)
                .extracting(each -> each.value().orElse("unknown"))
                .containsExactly(value);
    }
}
