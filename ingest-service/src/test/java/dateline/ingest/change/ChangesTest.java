package dateline.ingest.change;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.contracts.ArticleMessage.Change;
import dateline.contracts.ArticleMessage.ChangeKind;
import dateline.contracts.ArticleMessage.Edit;
import dateline.contracts.ArticleMessage.Withdrawn;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangesTest {

    /** What stays the same around each case, so that it stands in a story and not alone. */
    private static final String AROUND = "HEADLINE: Storm closes the port of Westhaven // %s"
            + " // The harbour master said that the breakwater had held and that the cranes were being looked at."
            + " // Ferries to the islands stay in their berths until the wind turns, the operator said.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            # a number that was wrong
            State television gave 784 as the number of buses.   | State television gave 748 as the number of buses.   | CORRECTION
            The bridge is 1,420 metres long.                    | The bridge is 1,240 metres long.                    | CORRECTION
            The harbour was founded in 1894, the archive says.  | The harbour was founded in 1895, the archive says.  | CORRECTION
            The company employs 1,200 people in the town.       | The company employs 1,300 people in the town.       | CORRECTION
            The damage was put at $1.2 million by the insurers. | The damage was put at $1.2 billion by the insurers. | CORRECTION
            Some 5,000 containers stood on the quay.            | Some 500 containers stood on the quay.              | CORRECTION
            The pilot, 45, was taken ashore by helicopter.      | The pilot, 54, was taken ashore by helicopter.      | CORRECTION
            A 17-year-old was among the crew of the tug.        | A 19-year-old was among the crew of the tug.        | CORRECTION
            The skipper, aged 61, was killed on the bridge.     | The skipper, aged 63, was killed on the bridge.     | CORRECTION
            He was prime minister three times under the king.   | He was prime minister twice under the king.         | CORRECTION
            Five ministers had died in office before him.       | Four ministers had died in office before him.       | CORRECTION
            At least 164 people were killed, the ministry said. | At least 16 people were killed, the ministry said.  | CORRECTION
            The gale of 12 March 1987 killed nine.              | The gale of 13 March 1987 killed nine.              | CORRECTION
            The first wave struck at 14:30, witnesses said.     | The first wave struck at 15:30, witnesses said.     | CORRECTION
            The tanker carried 30,000 tonnes of crude.          | The tanker carried 300,000 tonnes of crude.         | CORRECTION
            The fine was €400 for each of the owners.           | The fine was $400 for each of the owners.           | CORRECTION
            The wreck lies 40 kilometres from the shore.        | The wreck lies 40 miles from the shore.             | CORRECTION
            # a name that was wrong
            The order was signed by Ivan Petrov, the mayor.     | The order was signed by Igor Petrov, the mayor.     | CORRECTION
            The ship was built in Gdansk for a Greek owner.     | The ship was built in Gdynia for a Greek owner.     | CORRECTION
            The minister flew to Astana for the talks.          | The minister flew to Almaty for the talks.          | CORRECTION
            It was signed by the Ministry of Transport.         | It was signed by the Ministry of Defence.           | CORRECTION
            He thanked Kasym Tokaev for the ships.              | He thanked Kasym Tokayev for the ships.             | CORRECTION
            The talks were held on Monday in the town hall.     | The talks were held on Tuesday in the town hall.    | CORRECTION
            The vote is due in March, the speaker said.         | The vote is due in April, the speaker said.         | CORRECTION
            # words of a quotation that were wrong
            “We will never leave this harbour,” Brandt said.    | “We will never close this harbour,” Brandt said.    | CORRECTION
            “The crew was late,” she told the inquiry.          | “The tug was late,” she told the inquiry.           | CORRECTION
            ‘Nobody asked us,’ said the pilots’ union.          | ‘Nobody told us,’ said the pilots’ union.           | CORRECTION
            # a denial that was lost
            The guards did fire at the boat, the report says.   | The guards did not fire at the boat, the report says. | CORRECTION
            The captain was not drunk, the court found.         | The captain was drunk, the court found.             | CORRECTION
            Nobody was warned of the wave, the town said.       | Somebody was warned of the wave, the town said.     | CORRECTION
            # a slip of the pen
            The comittee meets again next week.                 | The committee meets again next week.                | CORRECTION
            The harbour was colsed to all ships.                | The harbour was closed to all ships.                | CORRECTION
            # a count that goes up as news comes in
            At least 12 people were killed in the storm.        | At least 18 people were killed in the storm.        | UPDATE
            Twelve people were killed in the storm.             | Eighteen people were killed in the storm.           | UPDATE
            The number of detained has reached 5,135.           | The number of detained has reached 5,800.           | UPDATE
            Some 40 people were injured, the hospital said.     | Some 60 people were injured, the hospital said.     | UPDATE
            Police arrested 31 men on the quay.                 | Police arrested 47 men on the quay.                 | UPDATE
            About 2,000 people have been evacuated.             | About 3,500 people have been evacuated.             | UPDATE
            The waves destroyed 14 houses in the old town.      | The waves destroyed 22 houses in the old town.      | UPDATE
            Rescuers have found six bodies on the beach.        | Rescuers have found seven bodies on the beach.      | UPDATE
            The petition has 1,100 signatures.                  | The petition has 1,900 signatures.                  | UPDATE
            # a count that goes up and down as news comes in
            Seven fishermen are missing, the coastguard said.   | Two fishermen are missing, the coastguard said.     | UPDATE
            Some 9,000 homes are without power.                 | Some 4,000 homes are without power.                 | UPDATE
            The port’s shares fell 4.2 percent.                 | The port’s shares fell 3.1 percent.                 | UPDATE
            Brandt leads with 51 percent of the votes counted.  | Brandt leads with 49 percent of the votes counted.  | UPDATE
            Four sailors remain in hospital.                    | Three sailors remain in hospital.                   | UPDATE
            # the next day's news in the old sentence
            The queue was 300 lorries long on Saturday.         | The queue was 200 lorries long on Sunday.           | UPDATE
            On Monday evening 40 ships lay at anchor.           | On Tuesday morning 30 ships lay at anchor.          | UPDATE
            # more to tell
            The port is closed.                                 | The port is closed. It is to open again on Friday, when the channel has been sounded and the buoys are back in place. | UPDATE
            The port is closed. // The mayor was away on a visit to the capital and said nothing.  | The port is closed.  | UPDATE
            Nobody was hurt, the mayor said.                    | Nobody was hurt, the mayor said, and the three ships that had gone aground were all off again by noon. | UPDATE
            The quay was damaged.                               | The old quay was badly damaged.                     | UPDATE
            The strike goes on.                                 | The strike ended with a vote of all hands in the market hall. | UPDATE
            “We are waiting,” he said.                          | “We are waiting for the tide and then we shall see what can be done,” he said. | UPDATE
            The order was signed by Ivan Petrov.                | The order was signed by Igor Petrov. // Petrov was not to be reached; his office said that he would speak on Friday, and that until then nobody else would. | UPDATE
            The ship sails on Monday.                           | The ship is to sail on Monday.                      | UPDATE
            # the text says so itself
            The port is closed.  | The port is closed. // Correction: An earlier version of this article gave the wrong name of the harbour master. | CORRECTION
            The port is closed.  | The port is closed. // CORRECTION (Jan. 10): The port closed on Sunday, not on Monday.                           | CORRECTION
            The port is closed.  | The port is closed. // This article was amended on 9 January 2022 to say where the ships were.                   | CORRECTION
            The port is closed.  | The port is closed. // This story has been corrected to show that the port closed on Sunday.                     | CORRECTION
            The port is closed.  | (Corrects name of port in first paragraph) // The port is closed.                                                | CORRECTION
            The port is closed.  | The port is closed. // Clarification: the harbour master spoke before the second wave.                           | CORRECTION
            The port is closed.  | The port is closed. // Editor’s note: This story has been updated. The previous version misstated the hour.      | CORRECTION
            The port is closed.  | The port is closed. // A previous version of this story said that a tug had sunk. We regret the error.           | CORRECTION
            The port is closed.  | The port is closed. // Correction and update, 18:47: The number of tugs is 11; twenty ships wait outside the port. | CORRECTION
            Twelve were killed.  | Eighteen were killed. // Correction: the storm struck on Sunday, not on Monday, as we said at first.              | CORRECTION
            Der Hafen ist zu.    | Der Hafen ist zu. // In einer früheren Version dieses Artikels hieß es, der Hafen sei offen.                      | CORRECTION
            Le port est fermé.   | Le port est fermé. // Rectificatif : le port a fermé dimanche, et non lundi.                                      | CORRECTION
            El puerto cerró.     | El puerto cerró. // Una versión anterior de este artículo decía que el puerto estaba abierto.                     | CORRECTION
            Порт закрыт.         | Порт закрыт. // В предыдущей версии этой статьи было неверно указано имя капитана порта.                          | CORRECTION
            Liman kapalı.        | Liman kapalı. // Düzeltme: Liman pazar günü kapandı.                                                              | CORRECTION
            港口关闭。            | 港口关闭。 // 更正：港口于周日关闭。                                                                                    | CORRECTION
            # somebody else corrects himself, which is news
            The port is closed.  | The port is closed. // The ministry issued a correction of its figures late on Sunday and gave no reason for it.   | UPDATE
            The port is closed.  | The port is closed. // “I stand corrected,” the harbour master said when he saw the list of ships in the evening. | UPDATE
            The port is closed.  | The port is closed. // An earlier version of the treaty had left the harbour to the islands, historians say.      | UPDATE
            # a note that was there already
            The port is closed. // Correction: it closed on Sunday. | The port is closed, and nobody knows for how long it will be so, now that the wind has turned. // Correction: it closed on Sunday. | UPDATE
            """)
    void saysWhatKindOfChangeItIs(String before, String now, ChangeKind kind) {
        Story old = Story.of(AROUND.formatted(before));
        Story fresh = Story.of(AROUND.formatted(now));

        assertThat(fresh.since(old).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Storm closes port                     | Storm shuts the port of Westhaven                | HEADLINE_ONLY
            784 injured in storm                  | 748 injured in storm                             | HEADLINE_ONLY
            12 killed in storm                    | 18 killed in storm                               | HEADLINE_ONLY
            748 injured in storm                  | CORRECTED - 784 injured in storm                 | CORRECTION
            Storm closes port                     | Correction: Storm closes two ports               | CORRECTION
            """)
    void saysWhatBecameOfAHeadline(String before, String now, ChangeKind kind) {
        Change change = Story.of("HEADLINE: " + now + " // The port is closed.")
                .since(Story.of("HEADLINE: " + before + " // The port is closed."));

        assertThat(change.kind()).isEqualTo(kind);
        assertThat(change.edits()).singleElement().satisfies(edit -> {
            assertThat(edit.before().orElseThrow().text()).isEqualTo(before);
            assertThat(edit.now().orElseThrow().text()).isEqualTo(now);
        });
    }

    @Test
    void tellsNothingOfWhatWasWithdrawn() {
        Change change = Changes.since(new Withdrawn("a", 4, "d", Instant.EPOCH, "Misquoted."));

        assertThat(change.kind()).isEqualTo(ChangeKind.RESTORED);
        assertThat(change.since()).isEqualTo(4);
        assertThat(change.edits()).isEmpty();
    }

    @Test
    void isAnUpdateWithoutEditsIfNoBlockChanged() {
        Story story = Story.of(AROUND.formatted("The port is closed."));

        assertThat(story.since(story)).isEqualTo(new Change(ChangeKind.UPDATE, 1, java.util.List.<Edit>of()));
    }
}
