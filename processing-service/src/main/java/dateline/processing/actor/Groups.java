package dateline.processing.actor;

import dateline.contracts.Actor.Form;
import dateline.contracts.Actor.Kind;
import dateline.contracts.Answer;
import dateline.processing.actor.Titles.Title;
import dateline.processing.article.Article;
import dateline.processing.article.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** People and institutions without a name of their own: "Israeli troops", "police in Almaty", "the finance ministry". */
final class Groups {

    private static final Set<String> ABROAD = Set.of(
            "foreign",
            "international",
            "western",
            "neighbouring",
            "neighboring",
            "european",
            "african",
            "asian",
            "arab",
            "overseas",
            "global",
            "world",
            "multinational",
            "allied",
            "gulf",
            "latin",
            "ex",
            "eu",
            "un");

    // a country has one, so several are of several countries
    private static final Set<String> OF_SEVERAL = Set.of(
            "leader",
            "president",
            "head",
            "government",
            "minister",
            "premier",
            "prime minister",
            "king",
            "ambassador",
            "envoy",
            "foreign minister",
            "defence minister",
            "defense minister",
            "diplomat",
            "head of state");

    private final Article article;
    private final Cast cast;
    private final Where where;

    Groups(Article article, Cast cast, Where where) {
        this.article = article;
        this.cast = cast;
        this.where = where;
    }

    /**
     * The group that a phrase tells.
     *
     * @param told its country, where words tell it
     * @param begin the first word of the mention
     * @param end after its last word: with what stands behind the noun and tells the country
     */
    Draft in(Phrase phrase, Title title, Optional<Answer> told, int begin, int end) {
        Optional<Draft> known = told.isPresent() ? ofHeadline(phrase, title, told.get()) : takenUp(phrase, title);
        Draft draft = known.orElseGet(() -> cast.group(
                kind(phrase, title),
                name(phrase, begin, end),
                key(phrase, title),
                told.orElseGet(() -> likely(phrase, title)),
                sector(title)));
        Paragraph p = phrase.p();
        draft.mention(
                article.span(p.token(begin).start(), p.token(end - 1).end()),
                Form.DESCRIPTION,
                known.isPresent() && told.isEmpty() ? "\"the\" takes up what was told before" : "what they are");
        return draft;
    }

    /** "Farmhands freed", and then "fourteen Norland farmhands": the same, and of Norland. */
    private Optional<Draft> ofHeadline(Phrase phrase, Title title, Answer told) {
        boolean lead = article.blockAt(phrase.p().start()) == 1
                && told.value().isPresent()
                && !title.sector().equals(Optional.of("MIL"));
        return lead ? cast.toldNow(kind(phrase, title), key(phrase, title), told) : Optional.empty();
    }

    /** "the troops" are those of whom was told before, "the ministry" is the one that was, if they are the only ones. */
    private Optional<Draft> takenUp(Phrase phrase, Title title) {
        Paragraph p = phrase.p();
        if (!p.lower(phrase.from()).equals("the")) {
            return Optional.empty();
        }
        Kind kind = kind(phrase, title);
        Optional<Draft> group = cast.onlyGroup(kind, key(phrase, title));
        boolean bareBody = kind == Kind.ORGANISATION
                && phrase.from() + 1 == phrase.head()
                && !p.lower(phrase.to()).equals("of");
        return group.isEmpty() && bareBody
                ? cast.onlyBody(p.lower(phrase.head()), p.token(phrase.from()).start())
                : group;
    }

    /** "The ombudsman's office", which is a body. */
    Draft office(Phrase phrase, OfficeBodies.Holder holder, Optional<Answer> told) {
        Paragraph p = phrase.p();
        Phrase owner = holder.phrase();
        Title title = holder.title();
        String name = owner.words(owner.core(), phrase.to());
        Draft draft = cast.group(
                Kind.ORGANISATION,
                name,
                key(owner, title) + " office",
                told.orElseGet(() -> likely(owner, title)),
                sector(title));
        draft.mention(
                article.span(
                        p.token(owner.core()).start(), p.token(phrase.head()).end()),
                Form.DESCRIPTION,
                "what it is");
        return draft;
    }

    /** "U.S." in "U.S. and Russian negotiators". */
    Draft sharing(Phrase nationality, Name.Nation nation, Phrase phrase, Title title) {
        Paragraph p = phrase.p();
        String word = nationality.words(nation.from(), nation.to());
        Draft draft = cast.group(
                Kind.GROUP,
                word + " " + phrase.words(title.from(), title.to()),
                key(phrase, title),
                Answer.of(nation.nationality().country(), "\"" + word + "\" in the words"),
                sector(title));
        draft.mention(
                article.span(
                        p.token(nation.from()).start(), p.token(nation.to() - 1).end()),
                Form.NATIONALITY,
                "shares the noun \"" + p.word(phrase.head()) + "\"");
        return draft;
    }

    /** "Palestinians", "Bosnian Serbs". */
    Draft people(Phrase phrase, Name.Nation nation, Optional<Answer> told, int begin) {
        Paragraph p = phrase.p();
        Answer country = told.orElseGet(() ->
                Answer.of(nation.nationality().country(), "\"" + phrase.words(nation.from(), nation.to()) + "\""));
        String name = phrase.words(phrase.core(), phrase.to());
        Draft draft = cast.group(Kind.GROUP, name, name, country, Answer.of("CVL", "a people"));
        draft.mention(
                article.span(p.token(begin).start(), p.token(phrase.to() - 1).end()), Form.NATIONALITY, "the people");
        return draft;
    }

    private Answer likely(Phrase phrase, Title title) {
        if (phrase.isPlural() && OF_SEVERAL.contains(title.word().word())) {
            return Answer.unknown("several \"" + title.words() + "\", and no word tells of which countries");
        }
        // "the foreign ministry" is of one country
        int known = title.word().word().split(" ").length;
        for (int i = phrase.from(); i < phrase.to() - known; i++) {
            if (ABROAD.contains(phrase.p().lower(i))) {
                return Answer.unknown("\"" + phrase.p().lower(i) + "\" is no one country");
            }
        }
        String sector = title.sector().orElse("");
        if (phrase.words(title.from(), title.to()).contains("peacekeep")) {
            return Answer.of("IGO", "peacekeepers are sent by several states");
        }
        if (sector.equals("SOC") && title.word().what() == Sectors.What.INSTITUTION) {
            return Answer.of("NGO", "\"" + title.words() + "\" without a country");
        }
        if (sector.equals("MIL") && !title.word().domestic()) {
            return where.ofOnlyOne();
        }
        if (sector.equals("UAF")) {
            return where.ofSentence(phrase.p(), phrase.head())
                    .orElseGet(() -> Answer.unknown("no word tells their country"));
        }
        return title.word().domestic()
                ? where.ofThoseAt(phrase.p(), phrase.head())
                : Answer.unknown("no word tells their country");
    }

    static Answer sector(Title title) {
        return title.sector()
                .map(each -> Answer.of(each, "\"" + title.words() + "\""))
                .orElseGet(() -> Answer.unknown("\"" + title.words() + "\" tells no sector"));
    }

    /** "teachers' union in Aden" */
    private static String name(Phrase phrase, int begin, int end) {
        int from = phrase.possessor()
                .filter(owner -> owner.lastName().isEmpty() && owner.isPlural())
                .filter(owner -> owner.core() == begin)
                .map(owner -> begin)
                .orElse(phrase.core());
        return phrase.words(from, end);
    }

    private static Kind kind(Phrase phrase, Title title) {
        boolean one = title.word().asPeople() ? isWhose(phrase, title) : !phrase.isPlural();
        boolean institution = title.word().what() == Sectors.What.INSTITUTION && one;
        return institution ? Kind.ORGANISATION : Kind.GROUP;
    }

    /** Whether words before it say whose it is: "the Chilean navy" is an organisation, "police" are people. */
    private static boolean isWhose(Phrase phrase, Title title) {
        Paragraph p = phrase.p();
        boolean proper = false;
        for (int i = phrase.core(); i < phrase.head(); i++) {
            proper |= p.is(i, "NNP") && title.from() <= i;
        }
        return proper
                || phrase.possessor()
                        .filter(owner -> owner.lastName().isPresent())
                        .isPresent()
                || !phrase.names().isEmpty();
    }

    /** What groups told by different words have in common: the nouns, and adjectives only in a term: "foreign ministry". */
    private static String key(Phrase phrase, Title title) {
        Paragraph p = phrase.p();
        int term = title.to() - title.word().word().split(" ").length;
        List<String> nouns = new ArrayList<>();
        for (int i = title.from(); i < title.to(); i++) {
            if (p.isNoun(i) || i >= term) {
                nouns.addAll(Titles.words(p, i, i + 1));
            }
        }
        return nouns.isEmpty() ? title.word().word() : String.join(" ", nouns);
    }
}
