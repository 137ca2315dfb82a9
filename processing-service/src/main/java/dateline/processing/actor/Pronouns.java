package dateline.processing.actor;

import dateline.contracts.Actor.Form;
import dateline.contracts.Actor.Kind;
import dateline.contracts.Answer;
import dateline.processing.article.Article;
import dateline.processing.article.Paragraph;
import dateline.processing.entity.EntityReader;
import dateline.processing.wordlist.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whom "he" and "she" mean where it is plain, and whose "his government" and "its troops" are. */
final class Pronouns {

    private static final Map<String, String> SUBJECT = Map.of(
            "he", "he", "him", "he", "his", "he", "himself", "he", "she", "she", "her", "she", "hers", "she", "herself",
            "she");
    private static final Map<String, String> FIRST_NAMES = firstNames();
    private static final Set<String> OPENING =
            Set.of("after", "because", "before", "when", "while", "although", "though", "that", "if", "unless", "as");
    private static final Set<String> MEN = Set.of("mr.", "mr", "sir", "lord", "king", "prince");
    private static final Set<String> WOMEN =
            Set.of("mrs.", "mrs", "ms.", "ms", "miss", "lady", "dame", "queen", "princess");

    /** Somebody where he was named in the paragraph. */
    private record Met(Draft draft, int at) {}

    private final Article article;
    private final List<Met> met = new ArrayList<>();
    private Paragraph p;
    private int done;
    // the first body of the paragraph before
    private Optional<Draft> before = Optional.empty();
    // the people of the paragraph before
    private List<Draft> earlier = List.of();

    Pronouns(Article article) {
        this.article = article;
    }

    private static Map<String, String> firstNames() {
        Map<String, String> names = new HashMap<>();
        for (String line : WordList.of(EntityReader.class, "first-names.txt")) {
            for (String name : line.substring(line.indexOf(':') + 1).split(",")) {
                names.put(name.strip(), line.substring(0, line.indexOf(':')));
            }
        }
        return names;
    }

    /** A new paragraph begins. */
    void start(Paragraph paragraph) {
        before = met.stream()
                .map(Met::draft)
                .filter(each -> each.kind() != Kind.PERSON)
                .findFirst();
        earlier = met.stream()
                .map(Met::draft)
                .filter(each -> each.kind() == Kind.PERSON)
                .distinct()
                .toList();
        p = paragraph;
        met.clear();
        done = 0;
    }

    /** Somebody is named here. */
    void named(Draft draft, Phrase phrase) {
        met.add(new Met(draft, phrase.head()));
    }

    /** Ties the pronouns up to this word. */
    void upTo(int word) {
        for (; done < word; done++) {
            if (p.is(done, "PRP") && SUBJECT.containsKey(p.lower(done)) && !p.isQuoted(done)) {
                int at = done;
                antecedent(SUBJECT.get(p.lower(at)), at).ifPresent(person -> {
                    person.mention(
                            article.span(p.token(at).start(), p.token(at).end()),
                            Form.PRONOUN,
                            "the only person it can be among those named just before");
                    met.add(new Met(person, at));
                });
            }
        }
    }

    /** Whom the pronoun at this word means. */
    Optional<Draft> personAt(int word) {
        return met.stream()
                .filter(each -> each.at() == word && each.draft().kind() == Kind.PERSON)
                .map(Met::draft)
                .findFirst();
    }

    /** The body that was named last in this paragraph or at the head of the one before, if nothing tells what it is. */
    Optional<Draft> unknownBody() {
        return lastBody().filter(each -> each.sector().value().isEmpty());
    }

    /** The body that was named last in this paragraph or at the head of the one before. */
    Optional<Draft> lastBody() {
        return met.stream()
                .map(Met::draft)
                .filter(each -> each.kind() == Kind.ORGANISATION)
                .reduce((one, other) -> other)
                .or(() -> before.filter(each -> each.kind() == Kind.ORGANISATION));
    }

    /** The one person named in the sentence before the pronoun; if nobody is, the one of the sentence before. */
    private Optional<Draft> antecedent(String pronoun, int at) {
        int start = p.sentenceStart(at);
        List<Draft> here = people(start, at, pronoun);
        if (!here.isEmpty()) {
            return here.size() == 1 ? Optional.of(here.get(0)) : Optional.empty();
        }
        List<Draft> before = start == 0 ? List.of() : people(p.sentenceStart(start - 1), start, pronoun);
        return before.size() == 1 ? Optional.of(before.get(0)) : Optional.empty();
    }

    private List<Draft> people(int from, int to, String pronoun) {
        return met.stream()
                .filter(each -> each.at() >= from && each.at() < to)
                .map(Met::draft)
                .filter(each -> each.kind() == Kind.PERSON && mayBe(pronoun, each))
                .distinct()
                .toList();
    }

    /** Whether it is a given name. */
    static boolean isGiven(String name) {
        return FIRST_NAMES.containsKey(name);
    }

    private static boolean mayBe(String pronoun, Draft person) {
        String first = FIRST_NAMES.get(person.name().split(" ")[0]);
        String told = person.isAddressed(MEN) ? "he" : person.isAddressed(WOMEN) ? "she" : first;
        return told == null || told.equals(pronoun);
    }

    /** The country of whose "his government" or "its troops" are; empty if that is not plain. */
    Optional<Answer> ownerOf(Phrase phrase) {
        if (!p.is(phrase.from(), "PRP$")) {
            return Optional.empty();
        }
        String pronoun = p.lower(phrase.from()).toLowerCase(Locale.ROOT);
        Optional<Draft> owner = SUBJECT.containsKey(pronoun)
                ? personOf(phrase)
                : subject(phrase.from(), pronoun).or(() -> bodyOf(phrase));
        return owner.filter(each -> each.country().value().isPresent())
                .filter(each -> each.kind() != Kind.GROUP || each.isTold() || isOfState(each))
                .map(each ->
                        Answer.of(each.country().value().orElseThrow(), "that of " + each.name() + ", whose it is"));
    }

    /** "Gendarmes" without a country are of the one that the sentence plays in, and so is "their captain". */
    private static boolean isOfState(Draft group) {
        return group.sector()
                .value()
                .filter(Set.of("COP", "JUD", "GOV", "LEG")::contains)
                .isPresent();
    }

    /** Whose "his deputy" is: the one person it may be, in this paragraph or, where it begins, in the one before. */
    Optional<Draft> personOf(Phrase phrase) {
        String pronoun = SUBJECT.get(p.lower(phrase.from()));
        if (pronoun == null || !p.is(phrase.from(), "PRP$")) {
            return Optional.empty();
        }
        Optional<Draft> here = antecedent(pronoun, phrase.from());
        if (here.isPresent() || p.sentenceStart(phrase.from()) > 0) {
            return here;
        }
        List<Draft> fitting =
                earlier.stream().filter(each -> mayBe(pronoun, each)).toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /** Whose "its president" is: the body with which the sentence begins, or the one before, or the paragraph before. */
    Optional<Draft> bodyOf(Phrase phrase) {
        if (p.is(phrase.from(), "WP$")) {
            return nearest(phrase.from()).filter(each -> each.kind() != Kind.PERSON);
        }
        if (!p.is(phrase.from(), "PRP$") || !p.lower(phrase.from()).matches("its|their")) {
            return Optional.empty();
        }
        int start = p.sentenceStart(phrase.from());
        int earlier = start == 0 ? 0 : p.sentenceStart(start - 1);
        boolean its = p.lower(phrase.from()).equals("its");
        return bodyBetween(clause(phrase.from()), phrase.from(), its)
                .or(() -> bodyBetween(start, phrase.from(), its))
                .or(() -> bodyBetween(earlier, start, its))
                .or(() -> start == 0 ? before : Optional.empty());
    }

    /** Where the clause of the word begins: "after the union pulled its ministers out". */
    private int clause(int word) {
        int at = word - 1;
        int start = p.sentenceStart(word);
        while (at > start && !(p.is(at, "IN", "WRB") && OPENING.contains(p.lower(at)))) {
            at--;
        }
        return Math.max(at, start);
    }

    /** Whose "whose" means: the last who was named. */
    private Optional<Draft> nearest(int word) {
        return met.stream()
                .filter(each -> each.at() < word && each.at() >= p.sentenceStart(word))
                .reduce((one, other) -> other)
                .map(Met::draft);
    }

    /** "Its" is no people's, but may be a militia's. */
    private Optional<Draft> bodyBetween(int from, int to, boolean its) {
        return met.stream()
                .filter(each -> each.at() >= from && each.at() < to)
                .map(Met::draft)
                .filter(each -> each.kind() != Kind.PERSON
                        && !(its
                                && each.kind() == Kind.GROUP
                                && each.sector()
                                        .value()
                                        .filter(Set.of("CVL", "LAB", "EDU", "MED", "AGR", "BUS", "JRN")::contains)
                                        .isPresent()))
                .findFirst();
    }

    /** With whom the sentence begins, if it is no person: "its" and "their" are mostly his. */
    private Optional<Draft> subject(int at, String pronoun) {
        return met.stream()
                .filter(each -> each.at() >= p.sentenceStart(at) && each.at() < at)
                .map(Met::draft)
                .filter(each -> each.kind() != Kind.PERSON && (each.kind() != Kind.GROUP || pronoun.equals("their")))
                .findFirst();
    }
}
