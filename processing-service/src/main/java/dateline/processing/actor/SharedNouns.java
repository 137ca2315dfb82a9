package dateline.processing.actor;

import dateline.processing.actor.Titles.Title;
import dateline.processing.article.Paragraph;
import java.util.List;
import java.util.Optional;

/** The noun that a nationality shares with the next: in "U.S. and Russian negotiators" both are negotiators. */
final class SharedNouns {

    private SharedNouns() {}

    /** The phrase with the noun for the nationality that is phrase {@code i}. */
    static Optional<Phrase> behind(List<Phrase> phrases, int i, Name.Nation nation) {
        Paragraph p = phrases.get(i).p();
        if (!isAdjective(p, nation)) {
            return Optional.empty();
        }
        for (int j = i + 1; j < phrases.size() && isJoined(p, phrases.get(j - 1), phrases.get(j)); j++) {
            Phrase other = phrases.get(j);
            Optional<Name> first = other.names().stream().findFirst();
            if (first.filter(name -> name instanceof Name.Nation && name.from() == other.from())
                    .isEmpty()) {
                return Optional.empty();
            }
            if (other.lastName().isEmpty()) {
                return Titles.endingAt(other, other.to()).map((Title title) -> other);
            }
            if (first.get().to() != other.to()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isAdjective(Paragraph p, Name.Nation nation) {
        boolean people =
                nation.nationality().form() == Nationalities.Form.PEOPLE && !p.is(nation.to() - 1, "NNS", "NNPS");
        return people || p.word(nation.from()).matches("[A-Z.]{2,}");
    }

    private static boolean isJoined(Paragraph p, Phrase one, Phrase other) {
        return other.from() == one.to() + 1
                && (p.is(one.to(), "CC") || p.word(one.to()).equals(","));
    }
}
