package dateline.processing.event;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.contracts.Event;
import dateline.processing.wordlist.WordList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfidenceTest {

    @Test
    void aDeedIsTheLikelierTheNearerItsPlaceAndDayAreTold() {
        Event bare = only("Gunmen killed three soldiers.");
        Event dated = only("Gunmen killed three soldiers on Sunday.");
        Event whole = only("Gunmen killed three soldiers in Almaty on Sunday.");

        assertThat(dated.confidence()).isGreaterThan(bare.confidence());
        assertThat(whole.confidence()).isGreaterThan(dated.confidence());
    }

    @Test
    void whatIsDoneNowhereIsNotLikelyToBeRight() {
        assertThat(Confidence.isLikely(only("Gunmen killed three soldiers."))).isFalse();
    }

    @Test
    void aTelephoneCallLacksNoPlace() {
        Event call = only("Turkey's president spoke by telephone with the premier of Greece.");
        Event visit = only("Turkey's president met the premier of Greece.");

        assertThat(Confidence.signs(call)).noneMatch(sign -> sign.contains("placed"));
        assertThat(call.confidence()).isGreaterThan(visit.confidence());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The European Union urged Kazakhstan to free the students.",
                "Russia accused Georgia of cheating.",
                "Police arrested four students in Almaty on Sunday."
            })
    void wordsAndPlacedDeedsAre(String told) {
        assertThat(Confidence.isLikely(only(told))).isTrue();
    }

    @Test
    void everyTypeHasAWeight() {
        List<String> weighed = WordList.of(Confidence.class, "confidence.tsv").stream()
                .map(line -> line.split("\t")[0])
                .toList();

        assertThat(weighed).containsAll(Ontology.TYPES).doesNotHaveDuplicates();
    }

    private static Event only(String sentence) {
        List<Event> events = Told.in("Notes of the day", sentence);
        assertThat(events).hasSize(1);
        return events.getFirst();
    }
}
