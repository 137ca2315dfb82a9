package dateline.query.copy;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.contracts.Span;
import dateline.query.copy.Credit.CreditPlace;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditReaderTest {

    private static final String SENTENCE = "Two people were hurt when the storm came in, the harbour master said.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WESTHAVEN, Jan 10 (Meridian Wire) - ",
                "WESTHAVEN (Meridian Wire) — ",
                "(Meridian Wire) ",
                "WESTHAVEN, Meridian Wire – ",
                "MERIDIAN WIRE — "
            })
    void readsADateline(String dateline) {
        Printing printing = Prints.of("The Courier", "", "", dateline + SENTENCE);

        Credit credit = find(printing, "Meridian Wire").orElseThrow();

        assertThat(credit.place()).isEqualTo(CreditPlace.DATELINE);
        assertThat(credit.name()).isEqualToIgnoringCase("Meridian Wire");
        assertPointsAt(printing, credit);
    }

    @Test
    void readsADatelineBelowANoteToEditors() {
        assertPlace(
                Prints.of(
                        "The Courier",
                        "",
                        "",
                        "(Corrects the number of hurt)",
                        "WESTHAVEN (Meridian Wire) - " + SENTENCE),
                CreditPlace.DATELINE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Meridian Wire", "Meridian Wire staff", "Jo Lind, Meridian Wire"})
    void readsAByline(String byline) {
        Printing printing = Prints.of("The Courier", "", byline, SENTENCE);

        assertThat(find(printing, "Meridian Wire"))
                .contains(new Credit(
                        printing.article().articleId(), CreditPlace.BYLINE, "Meridian Wire", Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"— Meridian Wire", "Source: Meridian Wire", "© Meridian Wire", SENTENCE + " (Meridian Wire)"})
    void readsAClosingLine(String closing) {
        assertPlace(Prints.of("The Courier", "", "", SENTENCE, closing), CreditPlace.CLOSING_LINE);
    }

    @Test
    void countsWordsInCodePoints() {
        Printing printing = Prints.of("The Courier", "", "", "𝒲esthaven 🚢 (Meridian Wire) - " + SENTENCE);

        assertPointsAt(printing, find(printing, "Meridian Wire").orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The storm was first reported by Meridian Wire, which had a man on the quay.",
                "The editor of Meridian Wire - a friend of the harbour master for many years now - was among those hurt in"
                        + " the storm.",
                "Meridian Wire",
                "Photograph by Meridian Wire"
            })
    void takesNoOtherMentionForACredit(String mention) {
        assertThat(find(
                        Prints.of("The Courier", "", "", SENTENCE + " " + SENTENCE, SENTENCE, mention, SENTENCE),
                        "Meridian Wire"))
                .isEmpty();
        assertThat(find(Prints.of("The Courier", "", "", SENTENCE, SENTENCE, mention), "Meridian Wire"))
                .isEmpty();
        assertThat(find(Prints.of("The Courier", "", "", mention, SENTENCE), "Meridian Wire"))
                .isEmpty();
    }

    @Test
    void knowsAnAgencyByItsShortName() {
        assertThat(find(Prints.of("The Courier", "", "", "WESTHAVEN (AP) — " + SENTENCE), "The Associated Press"))
                .map(Credit::name)
                .contains("AP");
        assertThat(find(Prints.of("The Courier", "", "", "In my (ap) — " + SENTENCE), "The Associated Press"))
                .isEmpty();
    }

    @Test
    void doesNotTakeASurnameForAPaper() {
        assertThat(find(Prints.of("The Courier", "", "Jo Sun", SENTENCE), "The Sun"))
                .isEmpty();
        assertThat(find(Prints.of("The Courier", "", "Jo Sun, The Sun", SENTENCE), "The Sun"))
                .isPresent();
        assertThat(find(Prints.of("The Courier", "", "Jo Sun", SENTENCE), "")).isEmpty();
    }

    private static Optional<Credit> find(Printing printing, String outlet) {
        return CreditReader.of(outlet).find(printing);
    }

    private static void assertPlace(Printing printing, CreditPlace place) {
        Credit credit = find(printing, "Meridian Wire").orElseThrow();
        assertThat(credit.place()).isEqualTo(place);
        assertPointsAt(printing, credit);
    }

    private static void assertPointsAt(Printing printing, Credit credit) {
        Span words = credit.words().orElseThrow();
        int[] codePoints = printing.text().codePoints().toArray();
        assertThat(new String(codePoints, words.start(), words.end() - words.start()))
                .isEqualTo(words.text())
                .isEqualTo(credit.name());
    }
}
