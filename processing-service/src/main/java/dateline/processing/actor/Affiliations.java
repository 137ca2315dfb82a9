package dateline.processing.actor;

import dateline.processing.actor.Titles.Title;
import java.util.Optional;
import java.util.Set;

/** For whom somebody holds an office: the president of a company is neither of a government nor of a country. */
final class Affiliations {

    private static final Set<String> TAKING = Set.of("GOV", "MIL", "UNK");

    private final Cast cast;

    Affiliations(Cast cast) {
        this.cast = cast;
    }

    /**
     * The title with the sector of the organisation it is held in.
     *
     * @param next the phrase behind, which may name the organisation: "president of Ashe Mills"
     */
    Title read(Phrase phrase, Title title, Optional<Phrase> next) {
        boolean open =
                title.word().what() == Sectors.What.OFFICE || title.word().weak();
        if (!open || title.noMore() || !TAKING.contains(title.sector().orElse("UNK"))) {
            return title;
        }
        return body(phrase, title)
                .or(() -> next.filter(of -> Origins.isTied(phrase, of, true)).flatMap(Affiliations::last))
                .map(cast::of)
                .filter(body -> !isOfStates(body))
                .map(body -> title.heldIn(body.sector().value()))
                .orElse(title);
    }

    private static Optional<Name.Body> body(Phrase phrase, Title title) {
        return phrase.names().stream()
                .filter(name -> name.to() <= title.to())
                .filter(Name.Body.class::isInstance)
                .map(Name.Body.class::cast)
                .findFirst()
                .or(() -> phrase.possessor().flatMap(Affiliations::last));
    }

    private static Optional<Name.Body> last(Phrase phrase) {
        return phrase.lastName().filter(Name.Body.class::isInstance).map(Name.Body.class::cast);
    }

    /** Who speaks for NATO or the United Nations does so as states do. */
    private static boolean isOfStates(Draft body) {
        return body.country()
                .value()
                .filter(Set.of("IGO", "UNO", "EUR")::contains)
                .isPresent();
    }
}
