package dateline.processing.quote;

import dateline.contracts.AnalysisMessage.Entity;
import dateline.contracts.AnalysisMessage.EntityKind;
import dateline.contracts.AnalysisMessage.Speaker;
import dateline.contracts.Span;
import dateline.processing.article.Article;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells whom the words for a speaker mean: by name, by office, by pronoun; never the last person for want of better. */
final class Speakers {

    private static final Set<String> PEOPLE = new HashSet<>(WordList.of(Speakers.class, "people-words.txt"));

    // "according to her"
    private static final Map<String, String> SUBJECT = Map.of("him", "he", "her", "she");

    private final Article article;
    private final List<Paragraph> paragraphs;
    private final Cast cast;
    private final Offices offices;
    private final Genders genders;

    Speakers(Article article, List<Paragraph> paragraphs, List<Entity> entities) {
        this.article = article;
        this.paragraphs = paragraphs;
        this.cast = new Cast(article.text(), paragraphs, entities);
        this.offices = new Offices(cast);
        this.genders = new Genders(cast, paragraphs);
    }

    /** Whom these words mean. */
    Speaker of(Paragraph p, NounPhrase phrase, String how) {
        int start = p.token(phrase.from()).start();
        int end = p.token(phrase.to() - 1).end();
        Span words = article.span(start, end);
        if (p.is(phrase.from(), "PRP") && phrase.to() == phrase.from() + 1) {
            return pronoun(p, phrase.from(), words, how);
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
        Optional<Entity> apposed = namedBetweenCommas(p, phrase.to());
        if (apposed.isPresent()) {
            return known(words, apposed.get(), how + ", named between commas behind it");
        }
        Optional<Entity> holder = offices.holder(p, phrase);
        if (holder.isPresent()) {
            return known(words, holder.get(), how + ", the only person in the article of whom that is said");
        }
        return new Speaker(
                Optional.of(words), Optional.empty(), Optional.of(words.text()), how + ", not tied to a named entity");
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

    /** "the mayor, Anna Berg, said" */
    private Optional<Entity> namedBetweenCommas(Paragraph p, int comma) {
        if (!p.word(comma).equals(",") || !p.is(comma + 1, "NNP")) {
            return Optional.empty();
        }
        int start = p.token(comma + 1).start();
        return cast.between(start, p.end()).stream()
                .filter(each -> each.start() == start && each.entity().kind() == EntityKind.PERSON)
                .filter(each -> p.word(p.at(each.end())).matches("[,.]"))
                .findFirst()
                .map(Cast.Named::entity);
    }

    private static Speaker known(Span words, Entity entity, String reason) {
        return new Speaker(Optional.of(words), Optional.of(entity.entityId()), Optional.of(entity.name()), reason);
    }

    private Speaker pronoun(Paragraph p, int at, Span words, String how) {
        String pronoun = SUBJECT.getOrDefault(p.lower(at), p.lower(at));
        if (!pronoun.equals("he") && !pronoun.equals("she")) {
            return unresolved(words, "whom \"" + pronoun + "\" means is not read");
        }
        int end = p.token(at).start();
        int sentence = p.token(p.sentenceStart(at)).start();
        int before = speaksOfSomebody(p, at) ? p.start() : paragraphBefore(p);
        for (int start : new int[] {sentence, p.start(), before}) {
            boolean elsewhere = start < p.start();
            List<Entity> fitting = cast.peopleBetween(start, end).stream()
                    .filter(each -> elsewhere ? genders.fits(pronoun, each) : genders.mayBe(pronoun, each))
                    .toList();
            if (fitting.size() == 1) {
                return known(words, fitting.get(0), how + ", the only person it can be among those named just before");
            }
            if (fitting.size() > 1) {
                return subjectOf(p, at, fitting)
                        .map(each -> known(words, each, how + ", subject of the sentence before"))
                        .orElseGet(() -> unresolved(words, "several people named before could be \"" + pronoun + "\""));
            }
        }
        return unresolved(words, "nobody named just before can be \"" + pronoun + "\"");
    }

    /** The person with whom the sentence before begins: whoever it is about, it mostly goes on about. */
    private Optional<Entity> subjectOf(Paragraph p, int at, List<Entity> fitting) {
        int start = p.sentenceStart(at);
        if (start == 0) {
            return Optional.empty();
        }
        int before = p.sentenceStart(start - 1);
        List<Cast.Named> first = cast
                .between(p.token(before).start(), p.token(start - 1).end())
                .stream()
                .filter(each -> fitting.contains(each.entity()))
                .toList();
        return first.isEmpty()
                        || cast.peopleBetween(
                                                p.token(start).start(),
                                                p.token(at).start())
                                        .size()
                                > 0
                ? Optional.empty()
                : Optional.of(first.get(0))
                        .filter(each -> each.start() - p.token(before).start() < 60)
                        .map(Cast.Named::entity);
    }

    /** Whether the paragraph speaks of somebody without a name before the pronoun, who may be the one it means. */
    private static boolean speaksOfSomebody(Paragraph p, int at) {
        for (int i = 0; i < at; i++) {
            if (PEOPLE.contains(p.lemma(i)) && !p.isQuoted(i)) {
                return true;
            }
        }
        return false;
    }

    private int paragraphBefore(Paragraph p) {
        int index = paragraphs.indexOf(p);
        return index <= 0 ? p.start() : paragraphs.get(index - 1).start();
    }

    /** Whether a word, in its dictionary form, means a person without naming one. */
    static boolean isPerson(String lemma) {
        return PEOPLE.contains(lemma);
    }

    private static Speaker unresolved(Span words, String reason) {
        return new Speaker(Optional.of(words), Optional.empty(), Optional.empty(), reason);
    }
}
