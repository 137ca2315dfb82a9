package dateline.processing.actor;

import dateline.contracts.Answer;
import dateline.processing.actor.Titles.Title;
import dateline.processing.article.Article;
import dateline.processing.article.Paragraph;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one article's phrases, in the order of the text. */
final class Reading {

    private static final Set<String> BODIES_OF_STATES = Set.of("IGO", "UNO", "EUR", "NGO");

    private final States states;
    private final Groups groups;
    private final Named named;
    private final Origins origins;
    private final Nouns nouns;
    private final OfficeHolders holders;
    private final Appositions appositions;
    private final Clauses clauses;
    private final Affiliations affiliations;
    private final Pronouns pronouns;
    private final Presented presented;
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
        this.affiliations = new Affiliations(cast, new Contexts(article.text()));
        this.named = new Named(article, cast, where, origins, holders, affiliations);
        this.appositions = new Appositions(origins, holders, affiliations, where);
        this.clauses = new Clauses(cast, appositions);
        this.pronouns = new Pronouns(article);
        this.presented = new Presented(article, cast, holders);
        this.nouns = new Nouns(cast, states, groups, origins, holders, affiliations, pronouns, presented);
    }

    /** Reads the phrases of a paragraph. */
    void read(Paragraph p, List<Phrase> ofParagraph) {
        phrases = ofParagraph;
        taken = new HashSet<>();
        pronouns.start(p);
        for (int i = 0; i < phrases.size(); i++) {
            named.bodies(phrases.get(i), Phrase.next(phrases, i));
            origins.note(phrases.get(i));
        }
        int counted = -1;
        for (int i = 0; i < phrases.size(); i++) {
            Phrase phrase = phrases.get(i);
            pronouns.upTo(phrase.from());
            named.people(phrase);
            if (isSaidOfPronoun(i)) {
                taken.add(i);
            }
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

    /** "She is also the consul there." */
    private boolean isSaidOfPronoun(int i) {
        Paragraph p = phrases.get(i).p();
        int at = phrases.get(i).start() - 1;
        while (p.lower(at).matches("also|now|currently|himself|herself")) {
            at--;
        }
        int pronoun = at - 1;
        return p.lower(at).matches("is|['’]s")
                && pronouns.personAt(pronoun)
                        .filter(person -> appositions.said(phrases, i, person))
                        .isPresent();
    }

    private boolean isQuantity(int i) {
        Phrase phrase = phrases.get(i);
        return Words.QUANTITIES.contains(phrase.p().lemma(phrase.head()))
                && Phrase.next(phrases, i)
                        .filter(each -> each.start() == phrase.to() + 1)
                        .isPresent()
                && phrase.p().lower(phrase.to()).equals("of");
    }

    private Optional<Draft> read(int i, int begin) {
        Phrase phrase = phrases.get(i);
        Optional<Name> last = phrase.lastName();
        if (last.isEmpty()) {
            return nouns.read(phrases, i, begin, taken);
        }
        return switch (last.get()) {
            case Name.Person person -> {
                Optional<Draft> owner = Optional.of(phrase)
                        .filter(each -> each.p().is(each.from(), "PRP$"))
                        .flatMap(pronouns::bodyOf);
                Draft draft = named.person(phrase, person, owner);
                Optional<Integer> beside = appositions.beside(phrases, i, draft);
                beside.ifPresent(taken::add);
                affiliations.of(draft, phrase, Phrase.next(phrases, Phrase.isOwner(phrases, i + 1) ? i + 1 : i));
                presented.oneOfThem(phrase, draft);
                fromSomewhere(i, draft);
                clauses.behind(phrases, i, beside, draft);
                yield Optional.of(draft);
            }
            case Name.Body body -> {
                Draft draft = cast.of(body);
                appositions.besideBody(phrases, i, draft).ifPresent(taken::add);
                yield Optional.of(draft);
            }
            case Name.Nation nation -> readNation(i, nation, begin);
            case Name.Place place -> Optional.empty();
        };
    }

    /** "Ada Berg of Norland"; of a university, she may be from anywhere. */
    private void fromSomewhere(int i, Draft person) {
        Phrase name = phrases.get(i);
        Optional<Phrase> next = Phrase.next(phrases, i);
        boolean body = next.flatMap(Phrase::lastName)
                .filter(Name.Body.class::isInstance)
                .isPresent();
        boolean sent =
                person.country().value().filter(BODIES_OF_STATES::contains).isPresent();
        if (name.p().lower(name.to()).equals("of")
                && !body
                && (sent || person.roles().isEmpty())) {
            origins.behind(name, next, false)
                    .filter(told -> told.value().isPresent())
                    .ifPresent(sent ? person::isByBirthOf : person::isOf);
        }
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
            if (!phrase.p().isNoun(phrase.head())) {
                return Optional.empty();
            }
            Draft group = groups.people(phrase, nation, toldOfPeople(i, nation), begin);
            presented.oneOfPeople(phrases, i, group);
            return Optional.of(group);
        }
        if (Phrase.isOwner(phrases, i) && !acts(phrases.get(i + 1))) {
            return Optional.empty();
        }
        Optional<Phrase> before = i > 0 ? Optional.of(phrases.get(i - 1)) : Optional.empty();
        return states.in(phrase, nation, before);
    }

    private Optional<Answer> toldOfPeople(int i, Name.Nation nation) {
        Phrase phrase = phrases.get(i);
        return origins.in(phrase, nation.from())
                .or(() -> phrase.p().lower(phrase.to()).equals("of")
                        ? origins.behind(phrase, Phrase.next(phrases, i), false)
                        : Optional.empty());
    }

    /** Whether a country that owns this acts by it: "Norland's decision", not its capital and not its president. */
    private static boolean acts(Phrase owned) {
        return owned.lastName().isEmpty()
                && !Words.GEOGRAPHY.contains(owned.p().lemma(owned.head()))
                && Titles.endingAt(owned, owned.to()).isEmpty();
    }
}
