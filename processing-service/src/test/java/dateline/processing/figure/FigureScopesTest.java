package dateline.processing.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.contracts.AnalysisMessage.Figure;
import dateline.contracts.AnalysisMessage.FigureScope;
import dateline.contracts.Span;
import dateline.processing.quote.ReadCopy;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** For when, where and how long a figure is told; the copy is of Thursday, 10 March 2022. The last figure is asked. */
class FigureScopesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # copy | the day of the last figure
            The count was 300 people on Tuesday, against 260 on Monday. | 2022-03-07
            Police held 930 people, up from 612 on Friday.              | 2022-03-04
            By Tuesday evening 37 bodies had been found.                | 2022-03-08
            As of Monday 300 people were in custody.                    | 2022-03-07
            The Harbour Office said on Monday that 12 people had died.  | 2022-03-07
            On Monday the Harbour Office said 12 people had died.       | 2022-03-07
            Police held 12 people. On Saturday the number was 9.        | 2022-03-05
            The port handled 310,000 boxes in 2021.                     | 2021
            Turnout was 61 percent, down from 68 percent in 2018.       | 2018
            The Harbour Office said on Monday that 40 boats had sailed. |
            Twelve people died on Tuesday.                              |
            """)
    void tellsForWhichDay(String copy, String day) {
        Figure figure = last(copy);

        assertThat(figure.asOf().value()).isEqualTo(Optional.ofNullable(day));
        assertThat(figure.asOf().reason()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # copy | gazetteer id of the place, and the words that name it
            The Health Ministry said 12 people were killed in Uppsala.        | geonames:2666199 | Uppsala
            Twelve people died in Uppsala, and in Bergen 30 were hurt.        | geonames:3161732 | Bergen
            It rained for days in Bergen. Police said 40 people had left.     | geonames:3161732 |
            Moscow said that 12 people had been killed in Bergen.             | geonames:3161732 | Bergen
            Russian troops came to Bergen. Russians held 40 people.           | geonames:3161732 |
            Norwegian nurses struck. Norwegian police held 40 people.         | country:NOR      |
            Twelve people died.                                               |                  |
            """)
    void tellsWhere(String copy, String place, String words) {
        FigureScope scope = last(copy).scope().orElseThrow();

        assertThat(scope.place().value()).isEqualTo(Optional.ofNullable(place));
        assertThat(scope.placeWords().map(Span::text)).isEqualTo(Optional.ofNullable(words));
        assertThat(scope.place().reason()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # copy | period | its words | whether it counts all
            Twelve people died on Tuesday.               | 2022-03-08    | Tuesday       |
            Since Sunday 86 people have been arrested.   | 2022-03-06    | Sunday        | cumulative
            Another 14 people were killed.               |               |               | new
            Police held 300 more people.                 |               |               | new
            A total of 94 people have been arrested.     |               |               | cumulative
            The death toll rose to 225.                  |               |               | cumulative
            As of Monday 300 people were in custody.     |               |               | cumulative
            So far 40 people have been found.            |               |               | cumulative
            Twelve people died.                          |               |               |
            """)
    void tellsForHowLongAndWhetherItCountsAll(String copy, String period, String words, String accrual) {
        FigureScope scope = last(copy).scope().orElseThrow();

        assertThat(scope.period().value()).isEqualTo(Optional.ofNullable(period));
        assertThat(scope.periodWords().map(Span::text)).isEqualTo(Optional.ofNullable(words));
        assertThat(scope.accrual().value()).isEqualTo(Optional.ofNullable(accrual));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # copy | who tells the last figure | the word that says so
            Rescuers put the dead at 41.                                     | Rescuers        | put
            Officials spoke of 300 dead.                                     | Officials       | spoke
            The navy counted 19 boats.                                       | The navy        | counted
            State media raised the toll to 58 dead.                          | State media     | raised
            The Health Ministry gave the number of arrests as 2,298.         | Health Ministry | gave
            The Health Ministry said 12 people were killed.                  | Health Ministry | said
            Some 300 people fled, according to the mayor.                    | the mayor       | according to
            “We counted 40 boats,” said Anna Berg.                           | Anna Berg       | said
            The city raised the fare to 58 kronor.                           |                 |
            The navy has not given a figure of 30 dead.                      |                 |
            The Health Ministry put the dead at 41, up from 12.              | Health Ministry | put
            Mayor Anna Berg, sworn in on Monday, met 40 nurses.              |                 |
            Twelve people died.                                              |                 |
            """)
    void tellsWhoSaysSoAndTheWordThatSaysIt(String copy, String source, String cue) {
        Figure figure = last(copy);

        assertThat(figure.source().name()).isEqualTo(Optional.ofNullable(source));
        assertThat(figure.cue().map(Span::text)).isEqualTo(Optional.ofNullable(cue));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # copy | what the last figure counts, wherever that stands
            Police held 930 people, against 612 on Friday.            | people
            The bus had 52 pupils on board; 9 were hurt.              | pupils
            The ferry sank with 312 passengers, 48 of whom drowned.   | passengers
            Of the 20 sailors, three died.                            | sailors
            The number of arrests reached 2,298.                      | arrests
            The coal cost 60 kronor last year and 120 this year.      | kronor
            The troops, just over 2,000 of them, will leave.          | troops
            A force of 2,500 will come.                               | force
            """)
    void tellsWhatIsCountedWhereverItStands(String copy, String head) {
        assertThat(last(copy).head()).hasValue(head);
    }

    private static Figure last(String copy) {
        var figures = ReadCopy.of(copy).figures();
        return figures.get(figures.size() - 1);
    }
}
