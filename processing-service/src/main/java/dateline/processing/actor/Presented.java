package dateline.processing.actor;

import dateline.contracts.Actor.Role;
import dateline.contracts.Answer;
import dateline.processing.actor.Titles.Title;
import dateline.processing.article.Article;
import dateline.processing.article.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * People of whom a noun tells what they are otherwise than before the name or between commas: "one of the drivers, Tom
 * Ashe", "a skipper named Tom Ashe", "its director is Ada Berg".
 */
final class Presented {

    private static final Set<String> CALLED = Set.of("named", "called");
    // "a man named Tom Ashe": that tells nothing of him
    private static final Set<String> ANYBODY = Set.of("man", "woman", "boy", "girl", "person", "somebody", "people");

    private final Article article;
    private final Cast cast;
    private final OfficeHolders holders;
    private Optional<Many> last = Optional.empty();

    /** Several who were told together, by the words for them. */
    private record Many(Phrase phrase, Title title, Draft group) {}

    Presented(Article article, Cast cast, OfficeHolders holders) {
        this.article = article;
        this.cast = cast;
        this.holders = holders;
    }

    /** "One of the drivers, Tom Ashe, said" and "Tom Ashe, one of the drivers": he is what they are. */
    void oneOf(List<Phrase> phrases, int i, Title title, Draft group) {
        if (!ANYBODY.contains(title.word().word())) {
            last = Optional.of(new Many(phrases.get(i), title, group));
            oneOf(phrases, i).ifPresent(person -> isOneOf(person, phrases.get(i), title, group));
        }
    }

    /** "One of them, Tom Ashe, said": of those who were told last, in this paragraph. */
    void oneOfThem(Phrase name, Draft person) {
        Paragraph p = name.p();
        int at = name.start();
        boolean one = p.word(at - 1).equals(",")
                && p.lower(at - 2).equals("them")
                && p.lower(at - 3).equals("of")
                && p.lower(at - 4).equals("one");
        last.filter(many -> one && many.phrase().p() == p && many.phrase().isPlural())
                .ifPresent(many -> isOneOf(person, many.phrase(), many.title(), many.group()));
    }

    /** "One of the Norlanders, Tom Ashe, said": that is where he is from, wherever he works. */
    void oneOfPeople(List<Phrase> phrases, int i, Draft group) {
        oneOf(phrases, i).ifPresent(person -> person.isByBirthOf(group.country()));
    }

    private Optional<Draft> oneOf(List<Phrase> phrases, int i) {
        Phrase many = phrases.get(i);
        Paragraph p = many.p();
        boolean one = many.isPlural()
                && p.lower(many.start() - 1).equals("of")
                && p.lower(many.start() - 2).equals("one");
        int end = Phrase.endOfChain(phrases, i);
        return person(phrases, end + 1, one && p.word(end).equals(","))
                .or(() ->
                        personBefore(phrases, i, one && p.word(many.start() - 3).equals(",")))
                .map(cast::of);
    }

    private void isOneOf(Draft person, Phrase many, Title title, Draft group) {
        Paragraph p = many.p();
        group.sector()
                .value()
                .ifPresent(sector -> person.isPerhapsIn(Answer.of(sector, "one of \"" + title.words() + "\"")));
        group.country()
                .value()
                .ifPresent(country -> person.isOf(Answer.of(country, "one of \"" + group.name() + "\"")));
        person.holds(new Role(
                title.words(),
                group.country(),
                article.span(
                        p.token(title.from()).start(), p.token(title.to() - 1).end())));
    }

    /** "A skipper named Tom Ashe", "its director is Ada Berg"; whether a name was given so. */
    boolean named(List<Phrase> phrases, int i, Title title, Optional<Answer> told) {
        Phrase phrase = phrases.get(i);
        Paragraph p = phrase.p();
        int end = Phrase.endOfChain(phrases, i);
        boolean knownAs = p.lower(end).equals("known") && p.lower(end + 1).equals("as");
        boolean called = (knownAs || CALLED.contains(p.lower(end)))
                && !ANYBODY.contains(title.word().word());
        int begin = knownAs ? end + 2 : end + 1;
        boolean is = p.lower(end).equals("is") && phrase.isDefinite();
        if (called && Appositions.isBody(title)) {
            body(phrases, begin).map(cast::of).ifPresent(body -> {
                Affiliations.ofBody(phrase, title)
                        .ifPresent(sector -> body.isIn(Answer.of(sector, "\"" + title.words() + "\" before its name")));
                told.ifPresent(body::isOf);
            });
        }
        if (phrase.isPlural() || title.word().isBody() || !called && !is) {
            return false;
        }
        Optional<Name.Person> person = person(phrases, begin, true);
        person.ifPresent(who -> holders.titled(cast.of(who), phrase, title, told, phrase.to()));
        return person.isPresent();
    }

    private static Optional<Name.Person> person(List<Phrase> phrases, int begin, boolean there) {
        return phrases.stream()
                .filter(each ->
                        there && each.start() == begin && each.possessor().isEmpty())
                .filter(each -> !each.p().word(each.to()).matches("['’]s?"))
                .findFirst()
                .flatMap(Phrase::lastName)
                .filter(Name.Person.class::isInstance)
                .map(Name.Person.class::cast);
    }

    private static Optional<Name.Body> body(List<Phrase> phrases, int begin) {
        return phrases.stream()
                .filter(each -> each.start() == begin)
                .findFirst()
                .flatMap(Phrase::lastName)
                .filter(Name.Body.class::isInstance)
                .map(Name.Body.class::cast);
    }

    private static Optional<Name.Person> personBefore(List<Phrase> phrases, int i, boolean there) {
        int end = phrases.get(i).start() - 3;
        return phrases.stream()
                .filter(each -> there && each.to() == end)
                .findFirst()
                .flatMap(Phrase::lastName)
                .filter(Name.Person.class::isInstance)
                .map(Name.Person.class::cast);
    }
}
