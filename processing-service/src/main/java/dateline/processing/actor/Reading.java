package dateline.processing.actor;

import dateline.contracts.Actor.Form;
import dateline.contracts.Actor.Kind;
import dateline.contracts.AnalysisMessage.Entity;
import dateline.contracts.AnalysisMessage.PlaceKind;
import dateline.contracts.Answer;
import dateline.contracts.Span;
import dateline.processing.actor.Titles.Title;
import dateline.processing.article.Article;
import dateline.processing.quote.Paragraph;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one article's phrases, in the order of the text. */
final class Reading {

    private static final Set<String> QUANTITIES = Set.of(
            "dozen",
            "hundred",
            "thousand",
            "ten",
            "score",
            "group",
            "number",
            "crowd",
            "majority",
            "handful",
            "pair",
            "couple",
            "million",
            "band",
            "column",
            "member",
            "batch",
            "series",
            "half",
            "quarter",
            "third");
    private static final Set<String> LOCATING = Set.of(
            "in",
            "at",
            "near",
            "across",
            "throughout",
            "through",
            "inside",
            "outside",
            "around",
            "within",
            "over",
            "via");
    private static final Set<String> ACTS =
            new HashSet<>(Table.of("acts.txt").stream().map(line -> line[0]).toList());

    private final Article article;
    private final Cast cast;
    private final Where where;
    private final Origins origins;
    private final OfficeHolders holders;

    Reading(Article article, Cast cast, Where where) {
        this.article = article;
        this.cast = cast;
        this.where = where;
        this.origins = new Origins(where, cast);
        this.holders = new OfficeHolders(article, cast, where);
    }

    /** Reads the phrases of a paragraph. */
    void read(List<Phrase> phrases) {
        int quantity = -1;
        for (int i = 0; i < phrases.size(); i++) {
            Phrase phrase = phrases.get(i);
            Optional<Phrase> next = i + 1 < phrases.size() ? Optional.of(phrases.get(i + 1)) : Optional.empty();
            mentionNames(phrase);
            if (isQuantity(phrase, next)) {
                quantity = quantity < 0 ? phrase.from() : quantity;
                continue;
            }
            read(phrase, next, quantity < 0 ? phrase.from() : quantity);
            quantity = -1;
        }
    }

    /** Ties to people what can only be told when all are known. */
    void finish() {
        holders.resolve();
    }

    private static boolean isQuantity(Phrase phrase, Optional<Phrase> next) {
        Paragraph p = phrase.p();
        return QUANTITIES.contains(p.lemma(phrase.head()))
                && next.filter(each -> each.from() == phrase.to() + 1).isPresent()
                && p.lower(phrase.to()).equals("of");
    }

    private void mentionNames(Phrase phrase) {
        for (Name name : phrase.names()) {
            switch (name) {
                case Name.Person person ->
                    cast.of(person).mention(span(phrase, name), form(person.entity(), span(phrase, name)), "its name");
                case Name.Body body -> mention(phrase, body);
                case Name.Nation nation -> {}
                case Name.Place place -> {}
            }
        }
    }

    private void mention(Phrase phrase, Name.Body body) {
        Span span = span(phrase, body);
        boolean acronym = body.known()
                .filter(each -> each.acronyms().contains(span.text()))
                .isPresent();
        Form form = acronym
                ? Form.ACRONYM
                : body.entity().map(each -> form(each, span)).orElse(Form.NAME);
        cast.of(body).mention(span, form, form == Form.ACRONYM ? "its acronym" : "its name");
    }

    private static Form form(Entity entity, Span span) {
        return entity.mentions().stream()
                .filter(each -> each.span().equals(span))
                .map(each -> Form.valueOf(each.form().name()))
                .findFirst()
                .orElse(Form.NAME);
    }

    private void read(Phrase phrase, Optional<Phrase> next, int from) {
        Optional<Name> last = phrase.lastName();
        if (last.isEmpty()) {
            readNoun(phrase, next, from);
            return;
        }
        switch (last.get()) {
            case Name.Person person -> readPerson(phrase, person);
            case Name.Body body -> readBody(phrase, body, next);
            case Name.Nation nation -> readNation(phrase, nation, next, from);
            case Name.Place place -> {}
        }
    }

    private void readPerson(Phrase phrase, Name.Person person) {
        Draft draft = cast.of(person);
        Optional<Answer> told = origins.in(phrase, person.from());
        Optional<Title> title = Titles.endingAt(phrase, person.from());
        if (title.isPresent()) {
            holders.titled(draft, phrase, title.get(), told);
        } else {
            told.ifPresent(draft::isOf);
        }
    }

    private void readBody(Phrase phrase, Name.Body body, Optional<Phrase> next) {
        Draft draft = cast.of(body);
        if (draft.country().value().isPresent()) {
            return;
        }
        origins.in(phrase, body.to())
                .or(() -> ownName(body))
                .or(() -> origins.behind(phrase, next, true))
                .or(() -> domestic(phrase, body))
                .ifPresent(draft::isOf);
    }

    private Optional<Answer> ownName(Name.Body body) {
        for (String word : body.entity().map(Entity::name).orElse("").split(" ")) {
            var nationality = Nationalities.of(word);
            if (nationality.isPresent()) {
                return Optional.of(Answer.of(nationality.get().country(), "\"" + word + "\" in its name"));
            }
        }
        return Optional.empty();
    }

    private Optional<Answer> domestic(Phrase phrase, Name.Body body) {
        List<String> words = Titles.words(phrase.p(), body.from(), body.to());
        return Sectors.ofWords(words)
                .or(() -> Sectors.ofHead(words.get(0)))
                .filter(Sectors.Word::domestic)
                .map(word -> where.ofThoseAt(phrase.p(), phrase.head()));
    }

    private void readNation(Phrase phrase, Name.Nation nation, Optional<Phrase> next, int from) {
        Paragraph p = phrase.p();
        switch (nation.nationality().form()) {
            case PEOPLE -> {
                if (p.isNoun(phrase.head())) {
                    readPeople(phrase, nation, next, from);
                }
            }
            case COUNTRY -> {
                if (nation.from() == phrase.core() && !isPlaced(phrase)) {
                    state(phrase, nation, Form.NAME, "the name of the state");
                }
            }
            case CAPITAL, SEAT -> {
                if (isGovernment(phrase, nation)) {
                    Draft state = state(phrase, nation, Form.NATIONALITY, "stands for the government there");
                    state.isIn(Answer.of(
                            "GOV", "\"" + phrase.words(nation.from(), nation.to()) + "\" stands for the government"));
                }
            }
        }
    }

    private Draft state(Phrase phrase, Name.Nation nation, Form form, String reason) {
        Draft state = cast.state(
                where.countryOf(phrase.p(), nation).orElse(nation.nationality().country()));
        state.mention(span(phrase, nation), form, reason);
        return state;
    }

    private static boolean isPlaced(Phrase phrase) {
        Paragraph p = phrase.p();
        boolean afterPlace = p.word(phrase.from() - 1).equals(",")
                && p.token(phrase.from()).index() > 1
                && p.token(phrase.from() - 2).name() == dateline.language.Token.NameKind.LOCATION
                && Nationalities.of(p.word(phrase.from() - 2))
                        .filter(each -> each.form() == Nationalities.Form.COUNTRY)
                        .isEmpty();
        return afterPlace || LOCATING.contains(p.lower(phrase.from() - 1));
    }

    private boolean isGovernment(Phrase phrase, Name.Nation nation) {
        Paragraph p = phrase.p();
        var mention = where.at(p.token(nation.from()).start());
        if (mention.filter(each -> each.kind() == PlaceKind.GOVERNMENT).isPresent()) {
            return true;
        }
        boolean acts = p.is(phrase.to(), "VBD", "VBZ", "MD", "VBP");
        boolean seat = nation.nationality().form() == Nationalities.Form.SEAT;
        return !isPlaced(phrase) && !p.is(phrase.from() - 1, "IN") && (acts || seat);
    }

    private void readPeople(Phrase phrase, Name.Nation nation, Optional<Phrase> next, int from) {
        Answer country = origins.in(phrase, nation.from())
                .or(() -> origins.behind(phrase, next, false))
                .orElseGet(() -> Answer.of(
                        nation.nationality().country(), "\"" + phrase.words(nation.from(), nation.to()) + "\""));
        String name = phrase.words(phrase.core(), phrase.to());
        Draft draft = cast.group(Kind.GROUP, name, name, country, Answer.of("CVL", "a people"));
        draft.mention(span(phrase, from, phrase.to()), Form.NATIONALITY, "the people");
    }

    private void readNoun(Phrase phrase, Optional<Phrase> next, int from) {
        Optional<Title> title = Titles.endingAt(phrase, phrase.to());
        if (title.isEmpty()) {
            readAct(phrase);
            return;
        }
        Sectors.Word word = title.get().word();
        boolean whereTheyAre =
                !title.get().sector().filter(Set.of("MIL", "REF")::contains).isPresent();
        Optional<Answer> told = origins.behind(phrase, next, whereTheyAre).or(() -> origins.in(phrase, phrase.head()));
        boolean one = !phrase.isPlural() && (word.what() == Sectors.What.OFFICE);
        if (one && phrase.isDefinite()) {
            holders.meantBy(phrase, title.get(), told);
            return;
        }
        group(phrase, title.get(), told, from);
    }

    private void group(Phrase phrase, Title title, Optional<Answer> told, int from) {
        Answer country = told.orElseGet(() -> title.word().domestic()
                ? where.ofThoseAt(phrase.p(), phrase.head())
                : Answer.unknown("no word tells their country"));
        Answer sector = title.sector()
                .map(each -> Answer.of(each, "\"" + title.words() + "\""))
                .orElseGet(() -> Answer.unknown("\"" + title.words() + "\" tells no sector"));
        int begin = Math.min(phrase.core(), phrase.to() - 1);
        String name = phrase.words(begin, phrase.to());
        Draft draft = cast.group(kind(phrase, title), name, key(phrase, title), country, sector);
        draft.mention(
                span(phrase, from == phrase.from() ? begin : from, phrase.to()), Form.DESCRIPTION, "what they are");
    }

    private static Kind kind(Phrase phrase, Title title) {
        boolean institution = title.word().what() == Sectors.What.INSTITUTION
                && !title.word().asPeople()
                && !phrase.isPlural()
                && phrase.isDefinite();
        return institution ? Kind.ORGANISATION : Kind.GROUP;
    }

    /** What groups told by different words have in common: the nouns, without adjectives. */
    private static String key(Phrase phrase, Title title) {
        Paragraph p = phrase.p();
        List<String> nouns = new ArrayList<>();
        for (int i = title.from(); i < title.to(); i++) {
            if (p.isNoun(i)) {
                nouns.addAll(Titles.words(p, i, i + 1));
            }
        }
        return String.join(" ", nouns);
    }

    /** In "the Norland proposal" the state is meant. */
    private void readAct(Phrase phrase) {
        if (!ACTS.contains(phrase.p().lemma(phrase.head()))) {
            return;
        }
        phrase.names().stream()
                .filter(Name.Nation.class::isInstance)
                .map(Name.Nation.class::cast)
                .findFirst()
                .ifPresent(nation -> state(phrase, nation, Form.NATIONALITY, "what it does is told as its own"));
        phrase.possessor()
                .filter(owner ->
                        owner.lastName().filter(Name.Nation.class::isInstance).isPresent())
                .ifPresent(owner -> state(
                        owner,
                        (Name.Nation) owner.lastName().orElseThrow(),
                        Form.NAME,
                        "what it does is told as its own"));
    }

    private Span span(Phrase phrase, Name name) {
        return span(phrase, name.from(), name.to());
    }

    private Span span(Phrase phrase, int from, int to) {
        return article.span(
                phrase.p().token(from).start(), phrase.p().token(to - 1).end());
    }
}
