package dateline.processing.actor;

import dateline.contracts.Answer;
import dateline.processing.actor.Titles.Title;
import dateline.processing.quote.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is said of somebody between commas: "Ada Berg, 54, the mayor of Port Ann, said", "the mayor, Ada Berg, said". */
final class Appositions {

    private static final Set<String> ENDS =
            Set.of(",", ".", ";", ":", ")", "-RRB-", "–", "—", "--", "who", "whose", "which", "and");

    private final Origins origins;
    private final OfficeHolders holders;
    private final Affiliations affiliations;

    Appositions(Origins origins, OfficeHolders holders, Affiliations affiliations) {
        this.affiliations = affiliations;
        this.origins = origins;
        this.holders = holders;
    }

    /** Reads what stands between commas behind or before the person of phrase {@code i}; the phrase that was read. */
    Optional<Integer> beside(List<Phrase> phrases, int i, Draft person) {
        Optional<Integer> behind = behind(phrases, i, person);
        if (behind.isEmpty()) {
            before(phrases, i, person);
        }
        return behind;
    }

    private Optional<Integer> behind(List<Phrase> phrases, int i, Draft person) {
        Phrase name = phrases.get(i);
        Paragraph p = name.p();
        if (!p.word(name.to()).equals(",")) {
            return Optional.empty();
        }
        boolean aged = p.is(name.to() + 1, "CD") && p.word(name.to() + 2).equals(",");
        int from = name.to() + (aged ? 3 : 1);
        for (int k = i + 1; k < Math.min(i + 4, phrases.size()); k++) {
            Phrase phrase = phrases.get(k);
            if (phrase.start() == from && phrase.from() >= from && !isOwner(phrases, k)) {
                return said(phrases, k, person) ? Optional.of(k) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isOwner(List<Phrase> phrases, int k) {
        return k + 1 < phrases.size()
                && phrases.get(k + 1)
                        .possessor()
                        .filter(owner -> owner == phrases.get(k))
                        .isPresent();
    }

    private boolean said(List<Phrase> phrases, int k, Draft person) {
        Phrase phrase = phrases.get(k);
        Optional<Title> title = Titles.endingAt(phrase, phrase.to());
        Optional<Phrase> next = k + 1 < phrases.size() ? Optional.of(phrases.get(k + 1)) : Optional.empty();
        boolean tied = next.filter(of -> Origins.isTied(phrase, of, true)).isPresent();
        if (title.isEmpty()
                || phrase.isPlural()
                || phrase.lastName().isPresent()
                || title.get().word().what() == Sectors.What.INSTITUTION
                || !ENDS.contains(phrase.p().lower(tied ? next.orElseThrow().to() : phrase.to())) && !tied) {
            return false;
        }
        Optional<Answer> told = origins.in(phrase, phrase.head()).or(() -> origins.behind(phrase, next, true));
        holders.titled(person, phrase, affiliations.read(phrase, title.get(), next), told, phrase.to());
        return true;
    }

    /** "the mayor, Ada Berg, said" */
    private void before(List<Phrase> phrases, int i, Draft person) {
        Phrase name = phrases.get(i);
        boolean alone = name.lastName().orElseThrow().from() == name.from()
                && name.possessor().isEmpty();
        if (!alone
                || i == 0
                || !name.p().word(name.from() - 1).equals(",")
                || !name.p().word(name.to()).equals(",")) {
            return;
        }
        holders.nameMeant(name.from() - 1, name.p(), person);
    }
}
