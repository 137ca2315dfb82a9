package dateline.processing.actor;

import dateline.contracts.Answer;
import dateline.processing.actor.Titles.Title;
import dateline.processing.article.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is said of somebody between commas: "Ada Berg, 54, the mayor of Port Ann, said", "the mayor, Ada Berg, said". */
final class Appositions {

    private static final Set<String> ENDS =
            Set.of(",", ".", ";", ":", ")", "-RRB-", "–", "—", "--", "who", "whose", "which", "with", "and");

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
        if (aged && p.lower(from).matches("of|from")) {
            person.isLikelyIn(Answer.of("CVL", "told by age and home, as private people are"));
        }
        for (int k = i + 1; k < Math.min(i + 4, phrases.size()); k++) {
            Phrase phrase = phrases.get(k);
            if (phrase.start() == from && phrase.from() >= from && !Phrase.isOwner(phrases, k)) {
                return said(phrases, k, person) ? Optional.of(k) : Optional.empty();
            }
        }
        return Optional.empty();
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
        Title read = affiliations.read(phrase, title.get(), next);
        Title held = read.equals(title.get())
                ? furtherBehind(phrases, k)
                        .map(body -> affiliations.heldIn(read, body))
                        .orElse(read)
                : read;
        holders.titled(person, phrase, held, told, phrase.to());
        return true;
    }

    /** The hospital in "head of infectious diseases at San Tom Hospital". */
    private static Optional<Name.Body> furtherBehind(List<Phrase> phrases, int k) {
        if (k + 2 >= phrases.size()) {
            return Optional.empty();
        }
        Phrase of = phrases.get(k + 1);
        Phrase at = phrases.get(k + 2);
        boolean joined = Origins.isTied(phrases.get(k), of, false)
                && of.p().lower(of.to()).matches("at|for|with")
                && at.start() == of.to() + 1;
        return joined ? at.lastName().filter(Name.Body.class::isInstance).map(Name.Body.class::cast) : Optional.empty();
    }

    /** "the mayor, Ada Berg, said", "a resident, Ada Berg, 71, said" */
    private void before(List<Phrase> phrases, int i, Draft person) {
        if (i > 0 && isApposed(phrases.get(i))) {
            holders.nameMeant(phrases.get(i).from() - 1, phrases.get(i).p(), person);
        }
    }

    /** Whether the name of somebody follows a noun between commas, so that the noun says what he is. */
    static boolean namesNext(List<Phrase> phrases, int i, int end) {
        Phrase noun = phrases.get(i);
        int comma =
                noun.p().lower(end).matches("there|here") ? end + 1 : end; // "a union official there, Tom Ashe, said"
        if (noun.isPlural() || !noun.p().word(comma).equals(",")) {
            return false;
        }
        return phrases.subList(i + 1, phrases.size()).stream()
                .filter(each -> each.start() >= end)
                .findFirst()
                .filter(each -> each.start() == comma + 1 && isApposed(each))
                .flatMap(Phrase::lastName)
                .filter(Name.Person.class::isInstance)
                .isPresent();
    }

    /** Whether a name stands alone between a comma and what ends an apposition. */
    private static boolean isApposed(Phrase name) {
        Paragraph p = name.p();
        Optional<Name> last = name.lastName();
        if (last.isEmpty()
                || name.possessor().isPresent()
                || p.is(name.from(), "DT", "PRP$") && last.get() instanceof Name.Person) {
            return false;
        }
        String behind = p.word(name.to());
        return p.word(name.from() - 1).equals(",")
                && (ENDS.contains(behind) && !behind.equals("and") || name.to() >= p.size());
    }

    /** What is said of an organisation: "the company, Ashe Mills, said", "Ashe Mills, a mining company, said". */
    Optional<Integer> besideBody(List<Phrase> phrases, int i, Draft body) {
        Phrase name = phrases.get(i);
        Paragraph p = name.p();
        if (i > 0 && isApposed(name) && phrases.get(i - 1).to() == name.from() - 1) {
            said(phrases.get(i - 1), body);
        }
        boolean followed = i + 1 < phrases.size()
                && p.word(name.to()).equals(",")
                && phrases.get(i + 1).start() == name.to() + 1
                && ENDS.contains(p.lower(phrases.get(i + 1).to()))
                && !p.lower(phrases.get(i + 1).to()).equals("and");
        return followed && said(phrases.get(i + 1), body) ? Optional.of(i + 1) : Optional.empty();
    }

    private boolean said(Phrase phrase, Draft body) {
        Optional<Title> title =
                Titles.endingAt(phrase, phrase.to()).filter(each -> each.word().what() == Sectors.What.INSTITUTION);
        if (title.isEmpty() || phrase.isPlural() || phrase.lastName().isPresent()) {
            return false;
        }
        title.get()
                .sector()
                .map(sector -> Answer.of(sector, "\"" + title.get().words() + "\" beside the name"))
                .ifPresent(body::isIn);
        origins.in(phrase, phrase.head()).ifPresent(body::isOf);
        return true;
    }
}
