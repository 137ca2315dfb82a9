package dateline.processing.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LexiconTest {

    @ParameterizedTest
    @MethodSource("types")
    void everyLineReadsItsOwnSentence(String type) {
        List<String> failed = Lexicon.standard().entries().stream()
                .filter(each -> each.type().equals(type))
                .collect(java.util.stream.Collectors.toMap(Entry::example, each -> each, (one, other) -> one))
                .values()
                .stream()
                .flatMap(entry -> Example.of(entry.example()).stream()
                        .filter(example -> !isRead(entry, example))
                        .map(example -> entry.notation() + ": " + example.text()))
                .sorted()
                .toList();

        assertThat(failed).isEmpty();
    }

    private static boolean isRead(Entry entry, Example example) {
        return example.readings().stream()
                .anyMatch(each ->
                        each.type().equals(entry.type()) && each.mode().equals(entry.mode()) && example.fits(each));
    }

    @Test
    void everyOperatorDoesWhatItsSentenceShows() {
        List<String> failed = Operators.standard().all().stream()
                .filter(each -> !each.example().isEmpty())
                .filter(each -> Example.of(each.example()).stream().noneMatch(example -> example.readings().stream()
                        .anyMatch(reading -> (reading.type() + " " + reading.status()).equals(each.expected())
                                && example.fits(reading))))
                .map(each -> each.expected() + ": " + each.example())
                .distinct()
                .toList();

        assertThat(failed).isEmpty();
    }

    @Test
    void everyModeIsOneOfPlover() {
        Set<String> modes = Set.of(
                "visit",
                "third-party",
                "multilateral",
                "phone",
                "withdraw",
                "release",
                "disarm",
                "ceasefire",
                "access",
                "resign",
                "assist",
                "change",
                "yield",
                "meet",
                "disapprove",
                "investigate",
                "allege",
                "restrict",
                "arrest",
                "relations",
                "expel",
                "territory",
                "violence",
                "demo",
                "riot",
                "strike",
                "hunger",
                "boycott",
                "obstruct",
                "vandalize",
                "convict",
                "discontinue",
                "troops",
                "weapons",
                "police",
                "militia",
                "seize",
                "censor",
                "curfew",
                "martial-law",
                "deport",
                "withhold",
                "misinformation",
                "cyber",
                "abduct",
                "beat",
                "torture",
                "sexual",
                "targeted",
                "destroy",
                "primitive",
                "firearms",
                "explosives",
                "suicide-attack",
                "aerial",
                "drone",
                "heavy-weapons",
                "crowd-control",
                "unconventional");

        assertThat(Lexicon.standard().entries())
                .allMatch(each -> each.mode().map(modes::contains).orElse(true));
        assertThat(Lexicon.standard().entries()).allMatch(each -> each.cameo()
                .map(code -> code.matches("(0[1-9]|1[0-9]|20)\\d{1,2}"))
                .orElse(true));
    }

    static Stream<String> types() {
        return Ontology.TYPES.stream();
    }
}
