package dateline.moderation;

import dateline.moderation.Lexicon.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a text behaves, by its words alone: no article, no names, nobody asked.
 *
 * @param score how hostile it sounds; from {@link Tone#TOLD} on it is told
 * @param isRefused whether it has a slur or a threat for which no person is asked
 */
public record Conduct(double score, boolean isRefused) {

    /** Reads a text. */
    public static Conduct of(String text) {
        List<ShadowWord> words = ShadowWords.of(text);
        List<Hit> hits = Hits.in(text, words);
        Hearing hearing = new Hearing(new Draft(
                new Comment(text, "", EmailCheck.UNCONFIRMED, Optional.empty(), Optional.empty()), Setting.STANDARD));
        boolean refused = Stream.concat(hits.stream().filter(hit -> hit.is(Kind.SLUR)), hearing.threats().stream())
                .anyMatch(hearing::isRefused);
        return new Conduct(Tone.score(text, words, hits), refused);
    }

    /** Whether a person would be told of its tone, or it would be refused for it. */
    public boolean isToxic() {
        return isRefused || score >= Tone.TOLD;
    }
}
