package dateline.processing.actor;

import dateline.contracts.Actor.Kind;
import dateline.contracts.Answer;
import dateline.processing.actor.Titles.Title;
import dateline.processing.article.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** For whom somebody holds an office: the president of a company is neither of a government nor of a country. */
final class Affiliations {

    private static final Set<String> TAKING = Set.of("GOV", "MIL", "UNK");

    // "Public Works Undersecretary": whatever Public Works may be, only states have one
    private static final Pattern OF_STATES_ONLY = Pattern.compile(
            "(?i)\\b(?:minister|under-?secretary|secretary of state|ambassador|mayor|governor|prefect|consul|councill?or|counsell?or|alderman|chancellor|premier)\\b");

    // they are of whom they serve
    private static final Set<String> RIGHT_HANDS =
            Set.of("deputy", "successor", "predecessor", "aide", "assistant", "adviser", "advisor", "chief of staff");

    private final Cast cast;
    private final Contexts contexts;

    Affiliations(Cast cast, Contexts contexts) {
        this.cast = cast;
        this.contexts = contexts;
    }

    /**
     * The title with the sector of the organisation it is held in.
     *
     * @param next the phrase behind, which may name the organisation: "president of Ashe Mills"
     */
    Title read(Phrase phrase, Title title, Optional<Phrase> next) {
        next.filter(of -> Parties.sitForThem(title) && Origins.isTied(phrase, of, false))
                .flatMap(Affiliations::last)
                .map(cast::of)
                .ifPresent(Parties::isOne);
        boolean usual = title.sector().equals(Optional.of(title.word().sector()));
        Optional<String> led = ledBy(phrase, title)
                .or(() -> contexts.sector(title.word().word()).filter(here -> usual));
        if (led.isPresent()) {
            return title.in(led.get());
        }
        if (isOfThing(phrase, title)) {
            return title.heldIn(Optional.empty());
        }
        return isOpen(title)
                ? body(phrase, title)
                        .or(() -> next.filter(of -> Origins.isTied(phrase, of, true))
                                .flatMap(Affiliations::last))
                        .map(body -> heldIn(title, body))
                        .orElse(title)
                : title;
    }

    /**
     * The same, where "its president" is that of a body told before.
     *
     * @param owner whose "its", "their", "his" and "her" mean
     */
    Title read(Phrase phrase, Title title, Optional<Phrase> next, Optional<Draft> owner) {
        Title read = read(phrase, title, next);
        if (owner.filter(each -> each.kind() == Kind.PERSON).isPresent()) {
            return RIGHT_HANDS.contains(title.words().toLowerCase(Locale.ROOT))
                    ? title.in(owner.get().sector().value().orElse("GOV"))
                    : read;
        }
        owner.filter(body -> body.kind() == Kind.ORGANISATION && Parties.haveSeats(phrase, title))
                .ifPresent(Parties::isOne);
        boolean takenUp = phrase.possessor().isPresent();
        return (takenUp || read.equals(title)) && isOpen(title)
                ? owner.filter(body -> body.kind() != Kind.STATE && !isOfStates(body))
                        .filter(body -> !OF_STATES_ONLY.matcher(title.words()).find())
                        .map(body -> in(title, body.sector().value()))
                        .orElse(read)
                : read;
    }

    /** REB in "leader of the rebels", BUS in "head of trading at a brokerage"; the first that tells it. */
    Title ofThoseBehind(List<Phrase> phrases, int i, Title title) {
        boolean open = title.word().weak()
                        && title.sector().equals(Optional.of(title.word().sector()))
                || title.sector().isEmpty();
        boolean asks = open && !title.word().word().equals("inspector"); // of factories, and of the state
        boolean tied = Phrase.next(phrases, i)
                .filter(of -> Origins.isTied(phrases.get(i), of, false))
                .isPresent();
        return !asks || !tied
                ? title
                : phrases.subList(i + 1, Math.max(i + 1, Phrase.lastOfChain(phrases, i)) + 1).stream()
                        .flatMap(of -> sectorOf(of).stream())
                        .findFirst()
                        .map(title::in)
                        .orElse(title);
    }

    private Optional<String> sectorOf(Phrase phrase) {
        return phrase.lastName().orElse(null) instanceof Name.Body body
                ? cast.of(body).sector().value()
                : Titles.endingAt(phrase, phrase.to())
                        .flatMap(each -> ofBody(phrase, each))
                        .or(() -> force(phrase));
    }

    /** "the force" is the police or army that was told last. */
    private Optional<String> force(Phrase phrase) {
        boolean force = phrase.p().lower(phrase.head()).equals("force")
                && phrase.p().lower(phrase.from()).equals("the");
        return force ? cast.lastSector(Set.of("COP", "MIL")) : Optional.empty();
    }

    /** "The project's director" and "the ferry's captain" are neither of a government nor of an army. */
    private static boolean isOfThing(Phrase phrase, Title title) {
        boolean open = title.word().weak()
                && title.word().what() == Sectors.What.OFFICE
                && title.sector().equals(Optional.of(title.word().sector()))
                && Set.of("GOV", "MIL").contains(title.word().sector());
        return open
                && phrase.possessor()
                        .filter(owner -> owner.lastName().isEmpty())
                        .filter(owner -> !Words.GEOGRAPHY.contains(owner.p().lemma(owner.head())))
                        .filter(owner -> Titles.endingAt(owner, owner.to())
                                .flatMap(Title::sector)
                                .isEmpty())
                        .isPresent();
    }

    /**
     * LAB in "the dockers' leader" and "the union's state secretary", AGR in "fishermen's cooperative chairman". A word that
     * is a state's office by itself stays one beside another body of the state: "the parliament's ombudsman".
     */
    private Optional<String> ledBy(Phrase phrase, Title title) {
        boolean open = title.word().weak()
                || title.word().sector().equals("GOV")
                        && !OF_STATES_ONLY.matcher(title.words()).find();
        boolean lent = open && title.word().what() == Sectors.What.OFFICE && !title.noMore();
        return lent
                ? ofMembers(phrase)
                        .or(() -> ofInstitution(phrase))
                        .filter(sector -> title.word().weak() || !Parties.STATES_OWN.contains(sector))
                : Optional.empty();
    }

    /** MED in "the hospital's director", CRM in "the gang's leader"; PTY in "the league's leader" where the league is a party. */
    private Optional<String> ofInstitution(Phrase phrase) {
        return phrase.possessor()
                .filter(owner -> !owner.isPlural() && owner.lastName().isEmpty())
                .flatMap(owner -> named(owner).or(() -> Titles.endingAt(owner, owner.to())
                        .filter(Appositions::isBody)
                        .flatMap(Title::sector)));
    }

    /** The sector of the one body with a name that "the league" takes up. */
    private Optional<String> named(Phrase owner) {
        Paragraph p = owner.p();
        return owner.to() - owner.from() == 2 && p.lower(owner.from()).equals("the")
                ? cast.onlyBody(p.lower(owner.head()), p.token(owner.from()).start())
                        .flatMap(body -> body.sector().value())
                : Optional.empty();
    }

    /** LAB in "the dockers' union", from those who own it; nothing from mere citizens. */
    static Optional<String> ofMembers(Phrase phrase) {
        return phrase.possessor()
                .filter(owner -> owner.isPlural() && owner.lastName().isEmpty())
                .flatMap(owner -> Titles.endingAt(owner, owner.to()))
                .flatMap(Title::sector)
                .filter(sector -> !sector.equals("CVL"));
    }

    /** The sector of a body told by a noun: MED in "nurses' association", LAB in any union but one of farmers. */
    static Optional<String> ofBody(Phrase phrase, Title title) {
        Optional<String> members = title.word().isBody() ? ofMembers(phrase) : Optional.empty();
        boolean union = title.sector().equals(Optional.of("LAB")) && !members.equals(Optional.of("AGR"))
                || members.filter(sector -> BodyNames.isUnion(title.word().word(), sector))
                        .isPresent();
        return union ? Optional.of("LAB") : members.or(title::sector);
    }

    private static boolean isOpen(Title title) {
        Sectors.Word word = title.word();
        boolean open = word.what() == Sectors.What.OFFICE || word.weak();
        boolean usual = word.weak() && title.sector().equals(Optional.of(word.sector()));
        return open
                && !title.noMore()
                && (usual || TAKING.contains(title.sector().orElse("UNK")));
    }

    /** The title in a body of this sector; an analyst of a body of which nothing is told is what analysts mostly are. */
    private static Title in(Title title, Optional<String> body) {
        boolean taking = title.word().what() == Sectors.What.OFFICE
                && TAKING.contains(title.sector().orElse("UNK"));
        return title.heldIn(taking ? body : body.or(title::sector));
    }

    /** The title with the sector of an organisation that other words tell it is held in. */
    Title heldIn(Title title, Name.Body body) {
        Draft held = cast.of(body);
        boolean unknown =
                held.sector().value().filter(sector -> !sector.equals("PTY")).isEmpty()
                        && OF_STATES_ONLY.matcher(title.words()).find();
        return isOpen(title) && !isOfStates(held) && !unknown
                ? in(title, held.sector().value())
                : title;
    }

    /** What a name alone tells with the organisation behind it: "Ada Berg of the Audit Commission". */
    void of(Draft person, Phrase phrase, Optional<Phrase> next) {
        Optional<Phrase> tied = next.filter(of ->
                of.start() == phrase.to() + 1 && phrase.p().lower(phrase.to()).matches("of|from|at|with|for"));
        tied.filter(of -> of.lastName().isEmpty() && person.isOpen())
                .flatMap(of -> Titles.endingAt(of, of.to()))
                .filter(title -> title.word().what() == Sectors.What.INSTITUTION)
                .flatMap(title ->
                        title.sector().map(sector -> Answer.of(sector, "\"" + title.words() + "\" behind the name")))
                .ifPresent(person::isLikelyIn);
        tied.filter(of -> person.sector().value().equals(Optional.of("LEG")))
                .flatMap(Affiliations::last)
                .map(cast::of)
                .ifPresent(body -> Parties.isOneOf(body, person));
        tied.flatMap(Affiliations::last)
                .map(cast::of)
                .filter(body -> !isOfStates(body) && body.isTold())
                .flatMap(body -> body.country()
                        .value()
                        .map(country -> Answer.of(country, "that of " + body.name() + ", named behind")))
                .ifPresent(person::isOf);
        tied.flatMap(Affiliations::last)
                .map(cast::of)
                .filter(body -> !isOfStates(body) && isOpen(person))
                .ifPresent(body -> body.sector()
                        .value()
                        .ifPresent(sector ->
                                person.isLikelyIn(Answer.of(sector, "that of " + body.name() + ", named behind"))));
    }

    /** Whether what is behind the name may tell more than an office before it; once a minister is no more. */
    private static boolean isOpen(Draft person) {
        return person.roles().isEmpty()
                || person.isOpen() && !person.sector().value().equals(Optional.of("ELI"));
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
    static boolean isOfStates(Draft body) {
        return body.country()
                .value()
                .filter(Set.of("IGO", "UNO", "EUR")::contains)
                .isPresent();
    }
}
