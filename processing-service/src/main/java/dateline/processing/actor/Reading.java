package dateline.processing.actor;

import dateline.contracts.Answer;
import dateline.processing.actor.Titles.Title;
import dateline.processing.article.Article;
import dateline.processing.quote.Paragraph;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one article's phrases, in the order of the text. */
final class Reading {

    // "the Nur Otan party": the word says what the one named before it is
    private static final Set<String> KINDS = Set.of(
            "party", "group", "movement", "organisation", "organization", "network", "alliance", "bloc", "agency");

    private final States states;
    private final Groups groups;
    private final Named named;
    private final Origins origins;
    private final OfficeHolders holders;
    private final Affiliations affiliations;
    private final Appositions appositions;
    private final Pronouns pronouns;
    private final Cast cast;

    // of the paragraph that is read
    private List<Phrase> phrases = List.of();
    private Set<Integer> taken = Set.of();

    Reading(Article article, Cast cast, Where where) {
        this.cast = cast;
        this.origins = new Origins(where, cast);
        this.states = new States(article, cast, where);
        this.groups = new Groups(article, cast, where);
        this.holders = new OfficeHolders(article, cast, where);
        this.affiliations = new Affiliations(cast);
        this.named = new Named(article, cast, where, origins, holders, affiliations);
        this.appositions = new Appositions(origins, holders, affiliations);
        this.pronouns = new Pronouns(article);
    }

    /** Reads the phrases of a paragraph. */
    void read(Paragraph p, List<Phrase> ofParagraph) {
        phrases = ofParagraph;
        taken = new HashSet<>();
        pronouns.start(p);
        for (int i = 0; i < phrases.size(); i++) {
            named.bodies(phrases.get(i), next(i));
        }
        int counted = -1;
        for (int i = 0; i < phrases.size(); i++) {
            Phrase phrase = phrases.get(i);
            pronouns.upTo(phrase.from());
            named.people(phrase);
            if (isQuantity(i)) {
                counted = counted < 0 ? phrase.core() : counted;
                continue;
            }
            if (!taken.contains(i)) {
                read(i, counted < 0 ? Math.min(phrase.core(), phrase.head()) : counted)
                        .ifPresent(draft -> pronouns.named(draft, phrase));
            }
            counted = -1;
        }
        pronouns.upTo(p.size());
    }

    /** Ties to people what can only be told when all are known. */
    void finish() {
        holders.resolve();
    }

    private Optional<Phrase> next(int i) {
        return i + 1 < phrases.size() ? Optional.of(phrases.get(i + 1)) : Optional.empty();
    }

    private boolean isQuantity(int i) {
        Phrase phrase = phrases.get(i);
        return Words.QUANTITIES.contains(phrase.p().lemma(phrase.head()))
                && next(i).filter(each -> each.start() == phrase.to() + 1).isPresent()
                && phrase.p().lower(phrase.to()).equals("of");
    }

    private boolean isOwner(int i) {
        return next(i).flatMap(Phrase::possessor)
                .filter(owner -> owner == phrases.get(i))
                .isPresent();
    }

    private Optional<Draft> read(int i, int begin) {
        Phrase phrase = phrases.get(i);
        Optional<Name> last = phrase.lastName();
        if (last.isEmpty()) {
            return readNoun(i, begin);
        }
        return switch (last.get()) {
            case Name.Person person -> {
                Draft draft = named.person(phrase, person);
                appositions.beside(phrases, i, draft).ifPresent(taken::add);
                yield Optional.of(draft);
            }
            case Name.Body body -> Optional.of(cast.of(body));
            case Name.Nation nation -> readNation(i, nation, begin);
            case Name.Place place -> Optional.empty();
        };
    }

    private Optional<Draft> readNation(int i, Name.Nation nation, int begin) {
        Phrase phrase = phrases.get(i);
        Optional<Phrase> shared = SharedNouns.behind(phrases, i, nation);
        if (shared.isPresent()) {
            Title title = Titles.endingAt(shared.get(), shared.get().to()).orElseThrow();
            return Optional.of(groups.sharing(phrase, nation, shared.get(), title));
        }
        boolean people = nation.nationality().form() == Nationalities.Form.PEOPLE;
        if (people) {
            return phrase.p().isNoun(phrase.head())
                    ? Optional.of(groups.people(phrase, nation, toldOfPeople(i, nation), begin))
                    : Optional.empty();
        }
        if (isOwner(i) && !acts(phrases.get(i + 1))) {
            return Optional.empty();
        }
        Optional<Phrase> before = i > 0 ? Optional.of(phrases.get(i - 1)) : Optional.empty();
        return states.in(phrase, nation, before);
    }

    private Optional<Answer> toldOfPeople(int i, Name.Nation nation) {
        Phrase phrase = phrases.get(i);
        return origins.in(phrase, nation.from())
                .or(() -> phrase.p().lower(phrase.to()).equals("of")
                        ? origins.behind(phrase, next(i), false)
                        : Optional.empty());
    }

    /** Whether a country that owns this acts by it: "Norland's decision", not its capital and not its president. */
    private static boolean acts(Phrase owned) {
        return owned.lastName().isEmpty()
                && !Words.GEOGRAPHY.contains(owned.p().lemma(owned.head()))
                && Titles.endingAt(owned, owned.to()).isEmpty();
    }

    private Optional<Draft> readNoun(int i, int begin) {
        Phrase phrase = phrases.get(i);
        Paragraph p = phrase.p();
        Optional<Title> found = Titles.endingAt(phrase, phrase.to());
        if (found.isEmpty()) {
            return states.whoseAct(phrase);
        }
        Optional<Draft> body = bodyItself(phrase);
        if (body.isPresent()) {
            return body;
        }
        Title title = affiliations.read(phrase, sectorBehind(i, found.get()), next(i));
        boolean whereTheyAre =
                title.sector().filter(Set.of("MIL", "REF")::contains).isEmpty();
        Optional<Answer> before = origins.in(phrase, phrase.head());
        Optional<Answer> behind = before.isPresent() ? Optional.empty() : origins.behind(phrase, next(i), whereTheyAre);
        Optional<Answer> told = before.or(() -> behind).or(() -> pronouns.ownerOf(phrase));
        int end = behind.isPresent() ? takeComplement(i) : phrase.to();
        if (told.isEmpty()
                && title.word().tied()
                && title.words().split(" ").length == 1
                && !p.is(phrase.head(), "NNP")) {
            return Optional.empty();
        }
        if (title.word().what() == Sectors.What.OFFICE && !phrase.isPlural() && !isOneOfMany(phrase)) {
            if (phrase.isDefinite() || told.isPresent()) {
                holders.meantBy(phrase, title, told, end);
            }
            return Optional.empty();
        }
        int from = phrase.possessor()
                .filter(owner -> told.isPresent())
                .map(Phrase::core)
                .orElse(begin);
        return Optional.of(groups.in(phrase, title, told, from, end));
    }

    /** "the Hamas movement" is Hamas. */
    private Optional<Draft> bodyItself(Phrase phrase) {
        return phrase.names().stream()
                .filter(name ->
                        name.to() == phrase.head() && KINDS.contains(phrase.p().lower(phrase.head())))
                .filter(Name.Body.class::isInstance)
                .map(name -> cast.of((Name.Body) name))
                .findFirst();
    }

    /** "a minister", but not "the minister" and not "minister" alone. */
    private static boolean isOneOfMany(Phrase phrase) {
        return !phrase.isDefinite() && !phrase.isBare();
    }

    private int takeComplement(int i) {
        Phrase of = phrases.get(i + 1);
        boolean person = of.lastName().filter(Name.Person.class::isInstance).isPresent();
        if (!person && !isOwner(i + 1) && Titles.endingAt(of, of.to()).isEmpty()) {
            taken.add(i + 1);
        }
        return of.to();
    }

    /** "leader of the rebels" is one of the rebels. */
    private Title sectorBehind(int i, Title title) {
        Phrase phrase = phrases.get(i);
        boolean asks = title.word().weak()
                        && title.sector().equals(Optional.of(title.word().sector()))
                || title.sector().isEmpty();
        if (!asks || next(i).filter(of -> Origins.isTied(phrase, of, false)).isEmpty()) {
            return title;
        }
        Phrase of = phrases.get(i + 1);
        Optional<String> sector = of.lastName().isPresent() && of.lastName().get() instanceof Name.Body body
                ? cast.of(body).sector().value()
                : Titles.endingAt(of, of.to()).flatMap(Title::sector);
        return sector.isPresent() ? title.in(sector.get()) : title;
    }
}
