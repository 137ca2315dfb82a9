package dateline.processing.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.contracts.Actor;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorsTest {

    private static final String COPY =
            "Latvian President Ada Berg met two dozen Israeli soldiers. The CSTO’s chairman stayed away.";
    private static final List<Actor> ACTORS = CastOf.copy(COPY);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # words of the copy | the actor they mean; - if none
            Ada Berg                    | Ada Berg
            Berg                        | Ada Berg
            Latvian President Ada Berg  | Ada Berg
            two dozen Israeli soldiers  | Israeli soldiers
            soldiers                    | Israeli soldiers
            CSTO                        | Collective Security Treaty Organization
            met                         | -
            """)
    void tellsWhomWordsMean(String words, String name) {
        int start = COPY.indexOf(words) + "What happened\n\n".length();

        assertThat(new Actors(ACTORS)
                        .meantBy(start, start + words.length())
                        .map(Actor::name)
                        .orElse("-"))
                .isEqualTo(name);
    }
}
