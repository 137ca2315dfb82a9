package dateline.processing.actor;

import dateline.contracts.Answer;
import dateline.processing.actor.Titles.Title;
import dateline.processing.article.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads phrases that end with a noun: offices, people and institutions without a name, acts of states. */
final class Nouns {

    // "the Nur Otan party": the word says what the one named before it is
    private static final Set<String> KINDS = Set.of(
            "party",
            "group",
            "movement",
            "organisation",
            "organization",
            "network",
            "alliance",
            "bloc",
            "agency",
            "association",
            "company",
            "firm",
            "militia",
            "gang",
            "cartel",
            "clan",
            "foundation",
            "federation",
            "forum",
            "newspaper");
    private static final Set<String> HIRED =
            Set.of("lawyer", "attorney", "counsel", "advocate", "solicitor", "barrister", "doctor", "interpreter");
    private static final Set<String> FIGHTING = Set.of("REB", "UAF");

    private final Cast cast;
    private final States states;
    private final Groups groups;
    private final Origins origins;
    private final OfficeHolders holders;
    private final Affiliations affiliations;
    private final Pronouns pronouns;
    private final Presented presented;
    // the words of the last office whose holder is named behind what it is of
    private Paragraph ofOffice;
    private int endOfOffice;

    Nouns(
            Cast cast,
            States states,
            Groups groups,
            Origins origins,
            OfficeHolders holders,
            Affiliations affiliations,
            Pronouns pronouns,
            Presented presented) {
        this.presented = presented;
        this.cast = cast;
        this.states = states;
        this.groups = groups;
        this.origins = origins;
        this.holders = holders;
        this.affiliations = affiliations;
        this.pronouns = pronouns;
    }

    /**
     * Whom phrase {@code i} means.
     *
     * @param begin the first word of the mention
     * @param taken phrases that need no reading; what stands behind the noun and belongs to it is added
     */
    Optional<Draft> read(List<Phrase> phrases, int i, int begin, Set<Integer> taken) {
        Phrase phrase = phrases.get(i);
        Optional<Title> found = Titles.endingAt(phrase, phrase.to());
        if (OfficeBodies.isOwner(phrases, i)) {
            return Optional.empty();
        }
        if (found.isEmpty()) {
            return OfficeBodies.holderOf(phrase)
                    .map(holder -> groups.office(
                            phrase,
                            holder,
                            origins.in(holder.phrase(), holder.phrase().head())))
                    .or(() -> states.whoseAct(phrase));
        }
        Optional<Draft> body = bodyItself(phrase, found.get());
        if (body.isPresent()) {
            return body;
        }
        Title title = affiliations.read(
                phrase,
                sectorBehind(phrases, i, found.get()),
                Phrase.next(phrases, i),
                pronouns.bodyOf(phrase).or(() -> pronouns.personOf(phrase)).or(() -> bodyTakenUp(phrase)));
        Optional<Answer> behind = behind(phrases, i, title);
        Optional<Answer> told =
                origins.in(phrase, phrase.head()).or(() -> behind).or(() -> ofOwner(phrase, title));
        int complement = Phrase.endOfChain(phrases, i);
        boolean office = title.word().what() == Sectors.What.OFFICE && !phrase.isPlural();
        int end = behind.isPresent() ? takeComplement(phrases, i, taken) : phrase.to();
        boolean named = !isComplement(phrase) && Appositions.namesNext(phrases, i, end);
        boolean relative = title.word().what() == Sectors.What.PEOPLE
                && !phrase.isPlural()
                && phrase.isDefinite()
                && !Phrase.isOwner(phrases, i);
        if ((office || relative && complement > phrase.to())
                && !named
                && Appositions.namesNext(phrases, i, complement)) {
            named = true;
            end = complement;
        }
        if ((office || relative) && named) {
            office(phrase, end);
        }
        boolean ofMembers =
                phrase.possessor().filter(owner -> isMembership(owner, title)).isPresent();
        if (!named && told.isEmpty() && !ofMembers && isNobody(phrase, title)) {
            return Optional.empty();
        }
        if (phrase.isPlural() && title.word().what() == Sectors.What.OFFICE) {
            holdersBehind(phrases, i, title);
        }
        if (presented.named(phrases, i, title, told)) {
            return Optional.empty();
        }
        if (named || office && !isOneOfMany(phrase)) {
            if (named || phrase.isDefinite() || told.isPresent()) {
                holders.meantBy(phrase, title, told, end);
            }
            return Optional.empty();
        }
        holders.told(phrase, title, told);
        int from = phrase.possessor()
                .filter(owner -> told.isPresent() || isMembership(owner, title))
                .map(Phrase::core)
                .orElse(begin);
        Draft group = groups.in(phrase, title, told, from, end);
        presented.oneOf(phrases, i, title, group);
        return Optional.of(group);
    }

    /** "The ministers, Ada Berg and Tom Ashe, met" */
    private void holdersBehind(List<Phrase> phrases, int i, Title title) {
        Phrase phrase = phrases.get(i);
        Paragraph p = phrase.p();
        if (!p.word(phrase.to()).equals(",") || i + 2 >= phrases.size()) {
            return;
        }
        Phrase one = phrases.get(i + 1);
        Phrase other = phrases.get(i + 2);
        boolean both = one.start() == phrase.to() + 1
                && p.lower(one.to()).equals("and")
                && other.start() == one.to() + 1
                && p.word(other.to()).equals(",");
        if (both
                && one.lastName().orElse(null) instanceof Name.Person first
                && other.lastName().orElse(null) instanceof Name.Person second) {
            Optional<Answer> several = Optional.of(Answer.unknown("several \"" + title.words() + "\""));
            holders.titled(cast.of(first), phrase, title, several, phrase.to());
            holders.titled(cast.of(second), phrase, title, several, phrase.to());
        }
    }

    /** "His deputy" is of where he is; his lawyer, abroad, is of where he needs one. */
    private Optional<Answer> ofOwner(Phrase phrase, Title title) {
        return HIRED.contains(title.word().word()) ? Optional.empty() : pronouns.ownerOf(phrase);
    }

    private void office(Phrase phrase, int end) {
        ofOffice = phrase.p();
        endOfOffice = end;
    }

    /** The police in "a spokeswoman for the harbour police, Ada Berg, said" */
    private boolean isComplement(Phrase phrase) {
        return phrase.p() == ofOffice && phrase.to() <= endOfOffice;
    }

    /** "the farmers' association": whose it is belongs to what it is called. */
    private static boolean isMembership(Phrase owner, Title title) {
        return title.word().what() == Sectors.What.INSTITUTION
                && owner.isPlural()
                && owner.lastName().isEmpty()
                && Titles.endingAt(owner, owner.to()).isPresent();
    }

    private Optional<Answer> behind(List<Phrase> phrases, int i, Title title) {
        boolean whereTheyAre =
                title.sector().filter(Set.of("MIL", "REF")::contains).isEmpty();
        Phrase phrase = phrases.get(i);
        return origins.in(phrase, phrase.head()).isPresent()
                ? Optional.empty()
                : origins.behind(phrase, Phrase.next(phrases, i), whereTheyAre);
    }

    /** "the head" alone is nobody. */
    private static boolean isNobody(Phrase phrase, Title title) {
        return title.word().tied()
                && title.words().split(" ").length == 1
                && !phrase.p().is(phrase.head(), "NNP");
    }

    /** "the Hamas movement" is Hamas; "the Hamas fighters" are not, but tell what Hamas is. */
    private Optional<Draft> bodyItself(Phrase phrase, Title title) {
        Optional<Draft> body = phrase.names().stream()
                .filter(name -> name.to() == phrase.head())
                .filter(Name.Body.class::isInstance)
                .map(name -> cast.of((Name.Body) name))
                .findFirst();
        boolean same = KINDS.contains(phrase.p().lower(phrase.head()));
        boolean fighting = title.word().what() == Sectors.What.PEOPLE
                && FIGHTING.contains(title.word().sector());
        if (same && title.word().isTold() || fighting) {
            body.ifPresent(each -> each.isIn(
                    Answer.of(title.word().sector(), "\"" + phrase.p().word(phrase.head()) + "\" behind the name")));
        }
        if (same && title.word().isTold() && isTakenUp(phrase)) {
            pronouns.unknownBody()
                    .ifPresent(each -> each.isIn(Answer.of(
                            title.word().sector(), "\"the " + phrase.p().word(phrase.head()) + "\" takes it up")));
        }
        return body.filter(each -> same);
    }

    /** Whose "the agency's director" is, if a body with a name was told just before. */
    private Optional<Draft> bodyTakenUp(Phrase phrase) {
        return phrase.possessor()
                .filter(owner -> isTakenUp(owner) && KINDS.contains(owner.p().lower(owner.head())))
                .flatMap(owner -> pronouns.lastBody());
    }

    /** "the party" and no more */
    private static boolean isTakenUp(Phrase phrase) {
        return phrase.to() - phrase.from() == 2
                && phrase.p().lower(phrase.from()).equals("the")
                && phrase.possessor().isEmpty();
    }

    /** "a minister", but not "the minister" and not "minister" alone. */
    private static boolean isOneOfMany(Phrase phrase) {
        return !phrase.isDefinite() && !phrase.isBare();
    }

    private static int takeComplement(List<Phrase> phrases, int i, Set<Integer> taken) {
        Phrase of = phrases.get(i + 1);
        boolean person = of.lastName().filter(Name.Person.class::isInstance).isPresent();
        if (!person
                && !Phrase.isOwner(phrases, i + 1)
                && Titles.endingAt(of, of.to()).isEmpty()) {
            taken.add(i + 1);
        }
        return of.to();
    }

    /** "leader of the rebels" is one of the rebels. */
    private Title sectorBehind(List<Phrase> phrases, int i, Title title) {
        Phrase phrase = phrases.get(i);
        Optional<String> ofMembers = phrase.possessor()
                .filter(owner -> isMembership(owner, title))
                .flatMap(owner -> Titles.endingAt(owner, owner.to()))
                .flatMap(Title::sector)
                .filter(sector -> !sector.equals("CVL"));
        if (ofMembers.isPresent() && title.sector().orElse("SOC").equals("SOC")) {
            return title.in(Affiliations.ofBody(phrase, title).orElse(ofMembers.get()));
        }
        return affiliations.ofThoseBehind(phrases, i, title);
    }
}
