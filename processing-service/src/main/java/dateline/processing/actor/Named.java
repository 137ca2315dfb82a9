package dateline.processing.actor;

import dateline.contracts.Actor.Form;
import dateline.contracts.AnalysisMessage.Entity;
import dateline.contracts.Answer;
import dateline.contracts.Span;
import dateline.processing.actor.Titles.Title;
import dateline.processing.article.Article;
import dateline.processing.article.Paragraph;
import dateline.processing.entity.Spelling;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** People and organisations that have a name, and what the words of the phrase say of them. */
final class Named {

    // with a capital they are no family
    private static final Set<String> CLERGY = Set.of("Father", "Sister", "Brother", "Mother");

    private final Article article;
    private final Cast cast;
    private final Where where;
    private final Origins origins;
    private final OfficeHolders holders;
    private final Affiliations affiliations;

    Named(Article article, Cast cast, Where where, Origins origins, OfficeHolders holders, Affiliations affiliations) {
        this.affiliations = affiliations;
        this.article = article;
        this.cast = cast;
        this.where = where;
        this.origins = origins;
        this.holders = holders;
    }

    /** Notes the organisations that are named there, and what the words say of them. */
    void bodies(Phrase phrase, Optional<Phrase> next) {
        for (Name name : phrase.names()) {
            if (name instanceof Name.Body body && !isSource(phrase.p(), body) && !isOutlet(body)) {
                body(phrase, body, next);
            }
        }
    }

    /** Notes the people who are named before the end of the phrase. */
    void people(Phrase phrase) {
        for (Name name : phrase.names()) {
            if (name instanceof Name.Person person && person.to() != phrase.to()) {
                mention(phrase, person, cast.of(person));
            }
        }
    }

    /** "NTO (Northern Transport Organisation)" */
    private void acronymBefore(Paragraph p, Name.Body body, Draft draft) {
        int at = body.from() - 2;
        if (at < 0
                || !p.word(body.from() - 1).matches("\\(|-LRB-")
                || !p.word(at).matches("[A-Z][A-Za-z.]*[A-Z.]")) {
            return;
        }
        StringBuilder initials = new StringBuilder();
        for (int i = body.from(); i < body.to(); i++) {
            initials.append(
                    Character.isUpperCase(p.word(i).codePointAt(0)) ? p.word(i).substring(0, 1) : "");
        }
        if (initials.toString().equals(p.word(at).replace(".", ""))) {
            draft.mention(
                    article.span(p.token(at).start(), p.token(at).end()), Form.ACRONYM, "the name follows in brackets");
        }
    }

    private boolean isOutlet(Name.Body body) {
        return body.entity()
                .filter(entity -> Spelling.key(entity.name()).equals(Spelling.key(article.outlet())))
                .isPresent();
    }

    /** In "via AP" and "(Reuters)" the agency does nothing in the story. */
    private static boolean isSource(Paragraph p, Name.Body body) {
        return body.known()
                        .flatMap(known -> known.sector())
                        .filter("JRN"::equals)
                        .isPresent()
                && (p.lower(body.from() - 1).matches("via|\\(|/|-lrb-|–|—")
                        || p.word(body.to()).matches("\\)|/|-RRB-"));
    }

    /**
     * The person a phrase ends with, and the title before the name.
     *
     * @param owner whose "its" in "its researcher Ada Berg" is
     */
    Draft person(Phrase phrase, Name.Person person, Optional<Draft> owner) {
        Optional<Answer> told = origins.in(phrase, person.from());
        Optional<Title> title = Titles.endingAt(phrase, person.from())
                .map(before -> affiliations.read(phrase, before, Optional.empty(), owner))
                .map(each -> CLERGY.contains(phrase.words(each.to() - 1, each.to())) ? each.in("REL") : each);
        Draft draft = title.isPresent()
                ? cast.of(person, title.get().words(), told.orElseGet(() -> Answer.unknown("")))
                : cast.of(person);
        mention(phrase, person, draft);
        owner.map(Draft::country).filter(each -> each.value().isPresent()).ifPresent(draft::isLikelyOf);
        if (title.isPresent()) {
            holders.titled(draft, phrase, title.get(), told, person.from());
        } else {
            told.ifPresent(draft::isOf);
        }
        return draft;
    }

    private void mention(Phrase phrase, Name.Person person, Draft draft) {
        Span span = span(phrase, person);
        draft.isNamedIn(where.ofThoseNamedAt(phrase.p(), person.from()));
        draft.mention(span, form(person.entity(), span), "its name");
    }

    private void body(Phrase phrase, Name.Body body, Optional<Phrase> next) {
        Span span = span(phrase, body);
        Draft draft = cast.of(body);
        boolean acronym = body.known()
                .filter(each -> each.acronyms().contains(span.text()))
                .isPresent();
        draft.isNamedIn(
                isInternational(span)
                        ? Answer.unknown("\"" + span.text() + "\" is no one country's by its name")
                        : where.ofThoseNamedAt(phrase.p(), body.from()));
        Form form = acronym
                ? Form.ACRONYM
                : body.entity().map(each -> form(each, span)).orElse(Form.NAME);
        draft.mention(span, form, form == Form.ACRONYM ? "its acronym" : "its name");
        acronymBefore(phrase.p(), body, draft);
        Optional<Title> described = Titles.endingAt(phrase, body.from());
        described
                .flatMap(title -> Affiliations.ofBody(phrase, title)
                        .map(sector -> Answer.of(sector, "\"" + title.words() + "\" before the name")))
                .ifPresent(draft::isIn);
        origins.in(phrase, body.from())
                .or(() -> ownName(body))
                .or(() -> body.to() == phrase.to() ? origins.behind(phrase, next, true) : Optional.empty())
                .ifPresent(draft::isOf);
        if (phrase.p().lower(body.from() - 1).matches("ruling|governing")) {
            draft.isIn(Answer.of("PTY", "\"" + phrase.p().word(body.from() - 1) + "\" before the name"));
        }
        if (!draft.isTold() && !isInternational(span)) {
            domestic(phrase, body, described).ifPresent(draft::isLikelyOf);
        }
    }

    /** "World Trade Forum", and newspapers: they are read everywhere. */
    private static boolean isInternational(Span name) {
        return Words.isNewspaper(name.text())
                || List.of(name.text().toLowerCase(Locale.ROOT).split("[ -]")).stream()
                        .anyMatch(
                                Set.of("world", "international", "global", "united", "european", "african", "arab")
                                        ::contains);
    }

    /** "Norland" in "Bank of Norland" and in "Norland's Supreme Court". */
    private static Optional<Answer> ownName(Name.Body body) {
        String[] words = body.entity()
                .map(Entity::name)
                .orElse("")
                .replaceAll("['’]s?(?= |$)", "")
                .split(" ");
        for (int from = 0; from < words.length; from++) {
            for (int to = Math.min(words.length, from + 3); to > from; to--) {
                String part = String.join(" ", List.of(words).subList(from, to));
                var nationality = Nationalities.of(part);
                if (nationality.isPresent()) {
                    return Optional.of(Answer.of(nationality.get().country(), "\"" + part + "\" in its name"));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Answer> domestic(Phrase phrase, Name.Body body, Optional<Title> described) {
        List<String> words = Titles.words(phrase.p(), body.from(), body.to());
        return Sectors.ofWords(words)
                .or(() -> Titles.ofFirst(words))
                .or(() -> described.map(Title::word))
                .filter(Sectors.Word::domestic)
                .map(word -> Optional.of(body)
                        .filter(each -> word.isBody() && word.isTold())
                        .flatMap(each -> where.inName(phrase.p(), each))
                        .orElseGet(() -> where.ofThoseAt(phrase.p(), phrase.head())));
    }

    private static Form form(Entity entity, Span span) {
        return entity.mentions().stream()
                .filter(each -> each.span().equals(span))
                .map(each -> Form.valueOf(each.form().name()))
                .findFirst()
                .orElse(Form.NAME);
    }

    private Span span(Phrase phrase, Name name) {
        return article.span(
                phrase.p().token(name.from()).start(),
                phrase.p().token(name.to() - 1).end());
    }
}
