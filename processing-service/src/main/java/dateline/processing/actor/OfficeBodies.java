package dateline.processing.actor;

import dateline.processing.actor.Titles.Title;
import java.util.List;
import java.util.Optional;

/** Bodies that are called after who heads them: "the ombudsman's office". */
final class OfficeBodies {

    /** Whose office it is. */
    record Holder(Phrase phrase, Title title) {}

    private OfficeBodies() {}

    /** Whether phrase {@code i} is the ombudsman in "the ombudsman's office". */
    static boolean isOwner(List<Phrase> phrases, int i) {
        return Phrase.isOwner(phrases, i) && holderOf(phrases.get(i + 1)).isPresent();
    }

    static Optional<Holder> holderOf(Phrase phrase) {
        boolean office = phrase.to() - phrase.from() == 1
                && phrase.p().lower(phrase.head()).equals("office");
        return phrase.possessor()
                .filter(owner -> office && owner.lastName().isEmpty())
                .flatMap(owner -> Titles.endingAt(owner, owner.to())
                        .filter(title -> title.word().what() == Sectors.What.OFFICE)
                        .map(title -> new Holder(owner, title)));
    }
}
