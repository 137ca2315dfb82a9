package dateline.processing.actor;

import dateline.contracts.Answer;
import dateline.processing.article.Paragraph;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What more is said of somebody behind the name: "the mayor, Ada Berg, who is also president of the chamber", "Tom Ashe, a
 * driver and shop steward", "Mara Lind, who leads the millers' union".
 */
final class Clauses {

    private static final Set<String> BEING = Set.of("be", "serve", "work", "act", "double");
    private static final Set<String> BESIDES = Set.of(
            "also", "now", "currently", "then", "himself", "herself", "once", "previously", "formerly", "as", "both");
    private static final Set<String> LEADING = Set.of(
            "lead", "head", "run", "chair", "direct", "command", "edit", "own", "represent", "manage", "found", "join");

    // "who grows spices", "who teaches chemistry"
    private static final Map<String, String> LIVING = new HashMap<>();

    static {
        Table.of("livelihoods.tsv").forEach(line -> LIVING.put(line[0], line[1]));
    }

    private final Cast cast;
    private final Appositions appositions;

    Clauses(Cast cast, Appositions appositions) {
        this.cast = cast;
        this.appositions = appositions;
    }

    /**
     * Reads the clause behind a person's name, or behind the apposition that follows it.
     *
     * @param name the phrase of the name
     * @param apposition that of what follows it between commas
     */
    void behind(List<Phrase> phrases, int name, Optional<Integer> apposition, Draft person) {
        int last = Phrase.lastOfChain(phrases, apposition.orElse(name));
        Paragraph p = phrases.get(last).p();
        int at = phrases.get(last).to();
        if (apposition.isPresent() && p.lower(at).equals("and") && other(phrases, at + 1, person)) {
            at = phrases.get(Phrase.lastOfChain(phrases, last + 1)).to();
        }
        at = p.word(at).equals(",") ? at + 1 : at;
        boolean relative = p.lower(at).equals("who");
        at = relative ? at + 1 : at;
        if (BEING.contains(p.lemma(at)) && p.is(at, "VB")) {
            int begin = at + 1;
            while (BESIDES.contains(p.lower(begin))) {
                begin++;
            }
            other(phrases, begin, person);
        } else if (relative && LIVING.containsKey(p.lemma(at))) {
            person.isPerhapsIn(Answer.of(LIVING.get(p.lemma(at)), "is told by the clause, \"" + p.word(at) + "\""));
        } else if (relative && LEADING.contains(p.lemma(at))) {
            led(phrases, at + 1, person);
        }
    }

    private boolean other(List<Phrase> phrases, int begin, Draft person) {
        return starting(phrases, begin)
                .filter(k -> appositions.said(phrases, k, person))
                .isPresent();
    }

    /** Who leads a union is of its sector. */
    private void led(List<Phrase> phrases, int begin, Draft person) {
        starting(phrases, begin).map(phrases::get).ifPresent(body -> {
            Optional<String> sector = body.lastName().isPresent()
                    ? body.lastName()
                            .filter(Name.Body.class::isInstance)
                            .flatMap(name -> cast.of((Name.Body) name).sector().value())
                    : Titles.endingAt(body, body.to()).flatMap(title -> Affiliations.ofBody(body, title));
            sector.filter(each -> person.roles().isEmpty())
                    .ifPresent(each -> person.isLikelyIn(Answer.of(
                            each, "that of \"" + body.words(body.from(), body.to()) + "\", which the clause names")));
        });
    }

    /** The phrase that begins at this word, and owns nothing. */
    private static Optional<Integer> starting(List<Phrase> phrases, int begin) {
        for (int k = 0; k < phrases.size(); k++) {
            if (phrases.get(k).start() == begin && !Phrase.isOwner(phrases, k)) {
                return Optional.of(k);
            }
        }
        return Optional.empty();
    }
}
