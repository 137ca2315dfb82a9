package dateline.processing.actor;

import dateline.contracts.Answer;
import dateline.processing.article.Paragraph;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Of which country somebody is, by the words of the phrase that tells him: "Kazakh police", "Norland's president". */
final class Origins {

    // "Moscow-led": of those who lead. "U.S.-backed" and all others say nothing of whom they describe.
    private static final Set<String> LEADING =
            Set.of("led", "dominated", "controlled", "run", "ruled", "commanded", "headed", "flagged", "registered");
    // "the Port Ann correspondent" is posted there and from elsewhere
    private static final Set<String> POSTED = Set.of("correspondent", "correspondents", "bureau");
    private static final Set<String> TURNING = Set.of("ex", "post", "pro", "anti", "non", "un");
    private static final Set<String> TYING = Set.of("of", "from", "for");
    private static final Set<String> PLACING = Set.of("in", "at", "across", "throughout", "around", "near", "inside");
    private static final Set<String> STATES = Set.of("countries", "nations", "states", "republics");

    // things told with a nationality, by their noun
    private final Map<String, Answer> things = new HashMap<>();
    private final Where where;
    private final Cast cast;

    Origins(Where where, Cast cast) {
        this.where = where;
        this.cast = cast;
    }

    /** The country that the words before the noun or name at {@code limit} tell; empty if none does. */
    Optional<Answer> in(Phrase phrase, int limit) {
        return named(phrase, limit, true)
                .or(() -> phrase.possessor().flatMap(this::ofOwner))
                .or(() -> named(phrase, limit, false));
    }

    /** A country goes before an organisation or town: "Norland's U.N. envoy" is Norland's. */
    private Optional<Answer> named(Phrase phrase, int limit, boolean nations) {
        for (Name name : phrase.names()) {
            if (name.to() <= limit && name instanceof Name.Nation == nations) {
                Optional<Answer> told = of(phrase, name);
                if (told.isPresent()) {
                    return told;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Answer> of(Phrase phrase, Name name) {
        Paragraph p = phrase.p();
        if (POSTED.contains(p.lower(phrase.head())) && !isPeople(name)) {
            return Optional.empty();
        }
        String words = phrase.words(name.from(), name.to());
        if (isCompound(p, name)) {
            String compound = words + "-" + p.word(name.to() + 1);
            return LEADING.contains(p.lower(name.to() + 1))
                    ? country(p, name).map(country -> Answer.of(country, "\"" + compound + "\""))
                    : Optional.empty();
        }
        if (p.word(name.from() - 1).equals("-") && TURNING.contains(p.lower(name.from() - 2))) {
            return Optional.empty();
        }
        return country(p, name).map(country -> Answer.of(country, "\"" + words + "\" in the words"));
    }

    private static boolean isPeople(Name name) {
        return name instanceof Name.Nation nation && nation.nationality().form() == Nationalities.Form.PEOPLE;
    }

    private static boolean isCompound(Paragraph p, Name name) {
        return p.word(name.to()).equals("-")
                && p.token(name.to()).start() == p.token(name.to() - 1).end()
                && !p.word(name.to() + 1).isEmpty()
                && Character.isLowerCase(p.word(name.to() + 1).codePointAt(0));
    }

    private Optional<String> country(Paragraph p, Name name) {
        return switch (name) {
            case Name.Nation nation -> where.countryOf(p, nation);
            case Name.Place place -> where.countryOf(p, place).filter(sure -> where.isSureOf(p, place));
            case Name.Body body -> cast.of(body).country().value();
            case Name.Person person -> Optional.empty();
        };
    }

    private Optional<Answer> ofOwner(Phrase owner) {
        Optional<Name> last = owner.lastName();
        if (last.isPresent() && last.get() instanceof Name.Person person) {
            return Optional.of(cast.of(person).country())
                    .filter(answer -> answer.value().isPresent())
                    .map(answer -> Answer.of(
                            answer.value().orElseThrow(),
                            "that of " + person.entity().name()));
        }
        return in(owner, owner.to()).or(() -> Optional.of(owner)
                .filter(same -> same.p().lower(same.from()).equals("the"))
                .map(same -> things.get(same.p().lemma(same.head()))));
    }

    /** "A Norland ferry" was told of: "the ferry's captain" is of Norland too. */
    void note(Phrase phrase) {
        Paragraph p = phrase.p();
        if (p.lower(phrase.from()).matches("an?") && phrase.lastName().isEmpty() && !phrase.isPlural()) {
            phrase.names().stream()
                    .filter(Origins::isPeople)
                    .filter(name -> name.from() == phrase.core() && !isCompound(p, name))
                    .findFirst()
                    .flatMap(name -> of(phrase, name))
                    .ifPresent(told -> things.put(p.lemma(phrase.head()), told));
        }
    }

    /**
     * The country that the words behind the noun tell: "police in Almaty", "the president of Armenia". Of "leaders from
     * several countries" they tell that there is not one.
     */
    Optional<Answer> behind(Phrase phrase, Optional<Phrase> next, boolean whereTheyAre) {
        if (next.isEmpty() || !isTied(phrase, next.get(), whereTheyAre)) {
            return Optional.empty();
        }
        Phrase of = next.get();
        String words = phrase.p().word(phrase.to()) + " " + of.words(of.start(), of.to());
        if (STATES.contains(phrase.p().lower(of.head()))) {
            return Optional.of(Answer.unknown("\"" + words + "\" are several"));
        }
        return in(of, of.to()).map(answer -> Answer.of(answer.value().orElseThrow(), "\"" + words + "\""));
    }

    /** Whether the next phrase says of which country or place the noun is. */
    static boolean isTied(Phrase phrase, Phrase next, boolean whereTheyAre) {
        Paragraph p = phrase.p();
        String between = p.lower(phrase.to());
        boolean based = p.lower(phrase.to()).equals("based") && next.start() == phrase.to() + 2;
        boolean joined = next.start() == phrase.to() + 1;
        return based || joined && (TYING.contains(between) || whereTheyAre && PLACING.contains(between));
    }
}
