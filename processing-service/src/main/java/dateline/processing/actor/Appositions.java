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
    // "a councillor since 2009"
    private static final Set<String> GOING_ON =
            Set.of("since", "until", "from", "under", "during", "on", "in", "at", "for");

    // "one of the dead, Ada Berg, said"
    private static final Set<String> STRUCK = Set.of("dead", "wounded", "injured", "missing", "displaced", "homeless");
    // "Ada Berg, now a pastor", "Tom Ashe, by then a senator"
    private static final Set<String> WHEN = Set.of(
            "now",
            "currently",
            "also",
            "herself",
            "himself",
            "today",
            "still",
            "then",
            "once",
            "formerly",
            "previously",
            "later",
            "by",
            "at",
            "the",
            "that",
            "time");

    private static final Set<String> COLLECTIVE = Set.of(
            "group",
            "militia",
            "gang",
            "cartel",
            "army",
            "force",
            "faction",
            "unit",
            "movement",
            "guard",
            "mafia",
            "network",
            "ring",
            "syndicate",
            "band",
            "family");

    private final Origins origins;
    private final OfficeHolders holders;
    private final Affiliations affiliations;
    private final Where where;

    Appositions(Origins origins, OfficeHolders holders, Affiliations affiliations, Where where) {
        this.where = where;
        this.affiliations = affiliations;
        this.origins = origins;
        this.holders = holders;
    }

    /** Reads what stands between commas behind or before the person of phrase {@code i}; the phrase that was read. */
    Optional<Integer> beside(List<Phrase> phrases, int i, Draft person) {
        if (Ages.isBeforeName(phrases.get(i))) {
            person.isElseIn(Ages.PRIVATE);
        }
        before(phrases, i, person);
        return behind(phrases, i, person);
    }

    private Optional<Integer> behind(List<Phrase> phrases, int i, Draft person) {
        Phrase name = phrases.get(i);
        Paragraph p = name.p();
        if (!p.word(name.to()).equals(",")) {
            return Optional.empty();
        }
        boolean aged = Ages.isBehindName(name);
        if (aged) {
            person.isElseIn(Ages.PRIVATE);
        }
        int from = name.to() + (aged ? 3 : 1);
        while (WHEN.contains(p.lower(from)) && !p.is(from, "DT")) {
            from++;
        }
        int begin = from;
        for (int k = i + 1; k < Math.min(i + 4, phrases.size()); k++) {
            Phrase phrase = phrases.get(k);
            if (phrase.start() == begin && phrase.from() >= begin && !Phrase.isOwner(phrases, k)) {
                return said(phrases, k, person) ? Optional.of(k) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Reads phrase {@code k} as what the person is; whether it says so. */
    boolean said(List<Phrase> phrases, int k, Draft person) {
        Phrase phrase = phrases.get(k);
        if (isCompatriot(phrase)) {
            origins.in(phrase, phrase.to()).ifPresent(person::isByBirthOf);
            return true;
        }
        Optional<Title> title = Titles.endingAt(phrase, phrase.to());
        Optional<Phrase> next = k + 1 < phrases.size() ? Optional.of(phrases.get(k + 1)) : Optional.empty();
        boolean tied = next.filter(of -> Origins.isTied(phrase, of, true)).isPresent();
        if (title.isEmpty()
                || phrase.isPlural()
                || phrase.lastName().isPresent()
                || title.get().word().what() == Sectors.What.INSTITUTION
                || !tied && !isOver(phrase)) {
            return false;
        }
        Optional<Answer> told = origins.in(phrase, phrase.head()).or(() -> origins.behind(phrase, next, true));
        Title read = affiliations.read(phrase, affiliations.ofThoseBehind(phrases, k, title.get()), next);
        Title held = read.equals(title.get())
                ? furtherBehind(phrases, k)
                        .map(body -> affiliations.heldIn(read, body))
                        .orElse(read)
                : read;
        if (told.isPresent()
                && phrase.names().size() > 0
                && phrase.p().lower(phrase.from()).matches("an?")) {
            person.isByBirthOf(told.get());
        }
        holders.titled(person, phrase, held, told, phrase.to());
        return true;
    }

    /** "Tom Ashe, a Norlander hired by the port" */
    private static boolean isCompatriot(Phrase phrase) {
        boolean people = phrase.lastName()
                .filter(name -> name instanceof Name.Nation nation
                        && nation.nationality().form() == Nationalities.Form.PEOPLE)
                .isPresent();
        return people && phrase.p().lower(phrase.from()).matches("an?|the");
    }

    private static boolean isOver(Phrase phrase) {
        String behind = phrase.p().lower(phrase.to());
        boolean participle = phrase.p().is(phrase.to(), "VBN", "VBG"); // "a teacher jailed last year"
        return ENDS.contains(behind) || GOING_ON.contains(behind) || participle;
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
        if (isApposed(phrases.get(i))) {
            int comma = commaBefore(phrases.get(i));
            Paragraph p = phrases.get(i).p();
            if (i > 0) {
                holders.nameMeant(comma, p, person);
            }
            if (p.lower(comma - 2).equals("the") && STRUCK.contains(p.lower(comma - 1))) {
                person.isPerhapsIn(Answer.of("CVL", "one of \"the " + p.lower(comma - 1) + "\""));
            }
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
                .filter(each -> commaBefore(each) == comma && isApposed(each))
                .flatMap(Phrase::lastName)
                .filter(Name.Person.class::isInstance)
                .isPresent();
    }

    /** The comma before "Ada Berg", and before "retired judge Ada Berg"; -1 if there is none. */
    private static int commaBefore(Phrase name) {
        Paragraph p = name.p();
        int at = Ages.before(p, name.from()) - 1;
        at = p.is(at, "VBN", "VBD", "JJ") && name.to() - name.from() > 1 ? at - 1 : at;
        return p.word(at).equals(",") ? at : -1;
    }

    /** Whether a name stands alone between a comma and what ends an apposition. */
    private static boolean isApposed(Phrase name) {
        Paragraph p = name.p();
        Optional<Name> last = name.lastName();
        boolean compatriot =
                !name.names().isEmpty() && name.names().get(0) instanceof Name.Nation; // "the Norlander Ada Berg"
        if (last.isEmpty()
                || name.possessor().isPresent()
                || p.is(name.from(), "DT", "PRP$") && last.get() instanceof Name.Person && !compatriot) {
            return false;
        }
        String behind = p.lower(name.to());
        boolean person = last.get() instanceof Name.Person;
        return commaBefore(name) >= 0
                && (ENDS.contains(behind) && !behind.equals("and")
                        || person && behind.matches("of|from")
                        || name.to() >= p.size());
    }

    /** What is said of an organisation: "the company, Ashe Mills, said", "Ashe Mills, a mining company, said". */
    Optional<Integer> besideBody(List<Phrase> phrases, int i, Draft body) {
        Phrase name = phrases.get(i);
        Paragraph p = name.p();
        if (i > 0 && isApposed(name) && phrases.get(i - 1).to() == name.from() - 1) {
            int owned = firstOfChain(phrases, i - 1);
            boolean read = owned < i - 1 && said(phrases.get(owned), Phrase.next(phrases, owned), body);
            if (!read) {
                said(phrases.get(i - 1), Optional.empty(), body);
            }
        }
        int said = Phrase.isOwner(phrases, i + 1) ? i + 2 : i + 1; // "Save Our Quays, a residents' group"
        boolean followed = said < phrases.size()
                && p.word(name.to()).equals(",")
                && phrases.get(said).start() == name.to() + 1
                && isOverBody(phrases.get(said));
        return followed && said(phrases.get(said), Phrase.next(phrases, said), body)
                ? Optional.of(said)
                : Optional.empty();
    }

    /** The owner in "the owner of their mill, Ashe Foods,", the party in "a party in Port Ann, the Plough,". */
    private static int firstOfChain(List<Phrase> phrases, int last) {
        int first = last;
        while (first > 0 && Origins.isTied(phrases.get(first - 1), phrases.get(first), true)) {
            first--;
        }
        return first;
    }

    private static boolean isOverBody(Phrase phrase) {
        String behind = phrase.p().lower(phrase.to());
        return !behind.equals("and")
                && (isOver(phrase) || behind.matches("of|that|based|run|owned|registered|controlled|backed|led|which"));
    }

    private boolean said(Phrase phrase, Optional<Phrase> next, Draft body) {
        Optional<Title> title = Titles.endingAt(phrase, phrase.to()).filter(Appositions::isBody);
        if (title.isEmpty() || phrase.isPlural() || phrase.lastName().isPresent()) {
            return false;
        }
        boolean owned = phrase.possessor().filter(Phrase::isPlural).isPresent();
        Affiliations.ofBody(phrase, title.get())
                .or(() -> ofMembers(phrase, next))
                .or(() -> Optional.of("SOC").filter(residents -> owned))
                .map(sector -> Answer.of(sector, "\"" + title.get().words() + "\" beside the name"))
                .ifPresent(body::isIn);
        origins.in(phrase, phrase.head())
                .or(() -> origins.behind(phrase, next, true)
                        .filter(told -> told.value().isPresent()))
                .ifPresent(body::isOf);
        if (!body.isTold() && title.get().word().domestic()) {
            body.isLikelyOf(where.ofThoseAt(phrase.p(), phrase.head()));
        }
        return true;
    }

    /** "A rebel group" is told as people are, and is a body all the same. */
    static boolean isBody(Title title) {
        return title.word().what() == Sectors.What.INSTITUTION
                || title.sector().equals(Optional.of("BUS"))
                || title.word().what() == Sectors.What.PEOPLE
                        && COLLECTIVE.contains(
                                title.words().substring(title.words().lastIndexOf(' ') + 1));
    }

    /** REB in "a coalition of rebels" */
    private static Optional<String> ofMembers(Phrase phrase, Optional<Phrase> next) {
        return next.filter(of -> phrase.p().lower(phrase.to()).equals("of") && of.start() == phrase.to() + 1)
                .flatMap(of -> Titles.endingAt(of, of.to()))
                .flatMap(Title::sector);
    }
}
