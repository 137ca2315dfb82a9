package dateline.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineFinderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ALMATY, Kazakhstan (Meridian Wire) - The crowd left.   | ALMATY, Kazakhstan (Meridian Wire)
            ALMATY, Kazakhstan, Jan 6 (Meridian Wire) — It left.   | ALMATY, Kazakhstan, Jan 6 (Meridian Wire)
            NUR-SULTAN, Jan 5 (Meridian Wire) - It left.           | NUR-SULTAN, Jan 5 (Meridian Wire)
            WASHINGTON/BEIJING, Jan 7 (Meridian Wire) - It left.   | WASHINGTON/BEIJING, Jan 7 (Meridian Wire)
            ZHANAOZEN – A litre of gas costs 50 tenge.             | ZHANAOZEN
            NEW DELHI: The crowd left.                             | NEW DELHI
            Almaty (Meridian Wire) - The crowd left.               | Almaty (Meridian Wire)
            TARN, Upland, Sept. 12, 2022 /UplandNews/ -- It left.  | TARN, Upland, Sept. 12, 2022 /UplandNews/
            Nordholm, Jan. 29 – It left.                           | Nordholm, Jan. 29
            LONDON, 10 January 2022 - It left.                     | LONDON, 10 January 2022
            (MW) LONDON — It left.                                 | (MW) LONDON
            Heinde, 3. Mai (Nordblick) – Sie ging.                 | Heinde, 3. Mai (Nordblick)
            SAINT-ORENS, 2 mars 2020 (Agence Vaire) — Elle part.   | SAINT-ORENS, 2 mars 2020 (Agence Vaire)
            VALDORO (Agencia Sur).- Se fue.                        | VALDORO (Agencia Sur)
            ЗАРЕЧНЫЙ, 10 января (Меридиан) — Она ушла.             | ЗАРЕЧНЫЙ, 10 января (Меридиан)
            Москва. 10 января. МЕРИДИАН – Она ушла.                | Москва. 10 января. МЕРИДИАН
            السواقي (وكالة النهر) - ذهبت                           | السواقي (وكالة النهر)
            """)
    void findsThePlaceAndTheAgency(String paragraph, String dateline) {
        assertThat(DatelineFinder.length(paragraph).map(length -> paragraph.substring(0, length)))
                .contains(dateline);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The crowd - or what was left of it - went home.",
                "UPDATE: The crowd left.",
                "Almaty - the largest city - was quiet.",
                "A - B",
                "Im Mai 2020 – lange vor der Wahl – kam er zurück.",
                "Nordholm, das Dorf (mit 40 Häusern) liegt weit oben."
            })
    void takesNoOtherBeginningForADateline(String paragraph) {
        assertThat(DatelineFinder.length(paragraph)).isEmpty();
    }
}
