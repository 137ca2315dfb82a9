package dateline.processing.quote;

import dateline.contracts.Actor;
import dateline.contracts.AnalysisMessage.Entity;
import dateline.contracts.AnalysisMessage.EntityKind;
import dateline.contracts.AnalysisMessage.Speaker;
import dateline.contracts.Span;
import dateline.processing.article.Article;
import dateline.processing.article.Paragraph;
import dateline.processing.wordlist.WordList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells whom the words for a speaker mean: by name, by office, by pronoun; never the last person for want of better. */
final class Speakers {

    private static final Set<String> PEOPLE = new HashSet<>(WordList.of(Speakers.class, "people-words.txt"));

    private final Article article;
    private final Cast cast;
    private final Offices offices;
    private final Appositions appositions;
    private final Institutions institutions;
    private final Pronouns pronouns;
    private final ActorTie tie;

    Speakers(Article article, List<Paragraph> paragraphs, List<Entity> entities, List<Actor> actors) {
        this.tie = new ActorTie(article, actors);
        this.article = article;
        this.cast = new Cast(article.text(), paragraphs, entities);
        this.offices = new Offices(cast);
        this.appositions = new Appositions(paragraphs);
        this.institutions = new Institutions(cast, paragraphs);
        this.pronouns = new Pronouns(cast, paragraphs);
    }

    /** Whom these words mean, tied to an actor where they mean one. */
    Speaker of(Paragraph p, NounPhrase phrase, String how) {
        Speaker named = named(p, phrase, how);
        return offices.areSeveral(p, phrase) ? named : tie.of(p, phrase, named, how);
    }

    /** Somebody whom a label means. */
    Speaker labelled(Paragraph p, NounPhrase label, Entity entity, String how) {
        Span words = article.span(
                p.token(label.from()).start(), p.token(label.to() - 1).end());
        return tie.of(p, label, known(words, entity, how), how);
    }

    private Speaker named(Paragraph p, NounPhrase phrase, String how) {
        int start = p.token(phrase.from()).start();
        int end = p.token(phrase.to() - 1).end();
        Span words = article.span(start, end);
        if (p.is(phrase.from(), "PRP") && phrase.to() == phrase.from() + 1) {
            return pronouns.of(p, phrase.from(), words, how, noun -> of(noun.paragraph(), noun.phrase(), how));
        }
        Optional<Cast.Named> around = cast.bodyAround(start, end);
        if (around.isPresent()) {
            Span whole = article.span(around.get().start(), around.get().end());
            return known(whole, around.get().entity(), how + ", named there");
        }
        if (isAnybody(p, phrase) && namedBetweenCommas(p, phrase.to()).isEmpty()) {
            return new Speaker(
                    Optional.of(words),
                    Optional.empty(),
                    Optional.empty(),
                    "\"" + words.text() + "\" does not tell who");
        }
        if (p.is(phrase.from(), "PRP$") && Documents.isOne(p.lemma(phrase.head(p)))) {
            return pronouns.of(
                    p,
                    phrase.from(),
                    words,
                    how + ", who made what tells it",
                    noun -> of(noun.paragraph(), noun.phrase(), how));
        }
        Optional<NounPhrase> author = Documents.author(p, phrase);
        if (author.isPresent()) {
            Speaker maker = named(p, author.get(), how + ", who made what tells it");
            return new Speaker(Optional.of(words), maker.entityId(), maker.name(), maker.reason());
        }
        int head = phrase.head(p);
        if (phrase.joinsSeveral(p)) {
            return new Speaker(
                    Optional.of(words), Optional.empty(), Optional.of(words.text()), how + ", more than one");
        }
        boolean named = head == phrase.to() - 1 || p.is(head, "NNP");
        Optional<Entity> byName =
                namedAtEnd(p, phrase, head).or(() -> named ? namedAtEnd(p, phrase, phrase.to() - 1) : Optional.empty());
        if (byName.isPresent()) {
            return known(words, byName.get(), how + ", named there");
        }
        Optional<Entity> surname = p.is(head, "NNP") ? cast.personCalled(words.text()) : Optional.empty();
        if (surname.isPresent()) {
            return known(words, surname.get(), how + ", by surname");
        }
        // "a union official there, Tom Ashe, said"
        Optional<Entity> apposed = namedBetweenCommas(p, p.is(phrase.to(), "RB") ? phrase.to() + 1 : phrase.to());
        if (apposed.isPresent()) {
            return known(words, apposed.get(), how + ", named between commas behind it");
        }
        Optional<Entity> holder = offices.holder(p, phrase);
        if (holder.isPresent()) {
            return known(words, holder.get(), how + ", the only person in the article of whom that is said");
        }
        Optional<Entity> body = institutions.meantBy(p, phrase);
        if (body.isPresent()) {
            return known(words, body.get(), how + ", the only such body named before");
        }
        Optional<Appositions.Named> name =
                head == phrase.to() - 1 ? Appositions.behind(p, head) : Appositions.behind(p, phrase);
        return name.or(() -> appositions.of(p, phrase))
                .map(each -> apposed(words, each, how))
                .orElseGet(() -> new Speaker(
                        Optional.of(words),
                        Optional.empty(),
                        Optional.of(words.text()),
                        how + ", not tied to a named entity"));
    }

    /** “We won,” said one; “they did not,” said the other. */
    private static boolean isAnybody(Paragraph p, NounPhrase phrase) {
        int last = phrase.to() - 1;
        return (last == phrase.from() && p.lower(last).matches("one|another"))
                || (last == phrase.from() + 1 && p.lower(last).equals("other") && p.is(phrase.from(), "DT"));
    }

    /** Who is named between commas, where the article tells or further on; an entity if the name is one's. */
    private Speaker apposed(Span words, Appositions.Named named, String how) {
        Paragraph p = named.paragraph();
        int start = p.token(named.from()).start();
        int end = p.token(named.to() - 1).end();
        String reason = how + ", named between commas behind \"" + p.word(named.noun()) + "\"";
        return cast.between(start, end).stream()
                .filter(each -> each.end() == end)
                .map(Cast.Named::entity)
                .findFirst()
                .map(each -> known(words, each, reason))
                .orElseGet(() -> new Speaker(
                        Optional.of(words),
                        Optional.empty(),
                        Optional.of(article.span(start, end).text()),
                        reason));
    }

    /** Who is named by words of the phrase that end with this one; an organisation must be all that is named. */
    private Optional<Entity> namedAtEnd(Paragraph p, NounPhrase phrase, int last) {
        int end = p.token(last).end();
        int head = p.token(phrase.head(p)).start();
        List<Cast.Named> ending = cast.between(p.token(phrase.from()).start(), end).stream()
                .filter(each -> each.end() == end)
                .filter(each -> each.entity().kind() == EntityKind.PERSON
                        || (each.entity().kind() == EntityKind.ORGANISATION && each.start() <= head))
                .toList();
        return ending.stream()
                .filter(each -> each.entity().kind() == EntityKind.PERSON)
                .findFirst()
                .or(() -> ending.stream().findFirst())
                .map(Cast.Named::entity);
    }

    /** "the mayor, Anna Berg, said", "the head of the jury, Professor Anna Berg, said" */
    private Optional<Entity> namedBetweenCommas(Paragraph p, int comma) {
        if (!p.word(comma).equals(",") || !p.is(comma + 1, "NNP")) {
            return Optional.empty();
        }
        int first = comma + 1;
        int name = first;
        while (p.is(name + 1, "NNP")) {
            name++;
        }
        int last = p.token(name).start();
        return cast.between(p.token(first).start(), p.end()).stream()
                .filter(each ->
                        each.start() <= last && each.entity().kind() == EntityKind.PERSON || isBody(each, p, first))
                .filter(each -> p.word(p.at(each.end())).matches("[,.]"))
                .findFirst()
                .map(Cast.Named::entity);
    }

    /** "the mine's owner, Tkviri Coal, said" */
    private static boolean isBody(Cast.Named each, Paragraph p, int first) {
        return each.entity().kind() == EntityKind.ORGANISATION
                && each.start() == p.token(first).start();
    }

    /** Whether the words may mean somebody who speaks: people, a body, a name. */
    static boolean maySpeak(Paragraph p, NounPhrase phrase) {
        int head = phrase.head(p);
        return p.is(head, "NNP")
                || isPerson(p.lemma(head))
                || Offices.isOffice(p.lemma(head))
                || Appositions.isInstitution(p.lemma(head));
    }

    static Speaker known(Span words, Entity entity, String reason) {
        return new Speaker(Optional.of(words), Optional.of(entity.entityId()), Optional.of(entity.name()), reason);
    }

    /** Whether a word, in its dictionary form, means a person without naming one. */
    static boolean isPerson(String lemma) {
        return PEOPLE.contains(lemma);
    }
}
