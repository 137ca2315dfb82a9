package dateline.processing.actor;

import dateline.contracts.Actor.Form;
import dateline.contracts.AnalysisMessage.PlaceKind;
import dateline.contracts.Answer;
import dateline.processing.article.Article;
import dateline.processing.article.Paragraph;
import java.util.Optional;
import java.util.Set;

/** States as actors: "Russia", "Moscow said", "the Norland proposal"; not "in Russia" and not "Kazakhstan's largest city". */
final class States {

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

    private final Article article;
    private final Cast cast;
    private final Where where;

    States(Article article, Cast cast, Where where) {
        this.article = article;
        this.cast = cast;
        this.where = where;
    }

    /** The state that a phrase with the name of a country, a capital or a seat at its end means, if it acts there. */
    Optional<Draft> in(Phrase phrase, Name.Nation nation, Optional<Phrase> before) {
        return switch (nation.nationality().form()) {
            case PEOPLE -> Optional.empty();
            case COUNTRY ->
                isCountry(phrase, nation) && !isPlaced(phrase, before)
                        ? Optional.of(state(phrase, nation, Form.NAME, "the name of the state"))
                        : Optional.empty();
            case CAPITAL, SEAT ->
                isGovernment(phrase, nation) ? Optional.of(government(phrase, nation)) : Optional.empty();
        };
    }

    private Draft government(Phrase phrase, Name.Nation nation) {
        Draft state = state(phrase, nation, Form.NATIONALITY, "stands for the government there");
        state.isIn(Answer.of("GOV", "\"" + words(phrase, nation) + "\" stands for the government"));
        return state;
    }

    /** The state whose act this phrase tells: "the Norland proposal", "Norland's decision". */
    Optional<Draft> whoseAct(Phrase phrase) {
        if (!Words.ACTS.contains(phrase.p().lemma(phrase.head()))) {
            return Optional.empty();
        }
        return phrase.names().stream()
                .filter(Name.Nation.class::isInstance)
                .map(Name.Nation.class::cast)
                .filter(nation -> !phrase.p().word(nation.to()).equals("-"))
                .findFirst()
                .map(nation -> state(phrase, nation, Form.NATIONALITY, "what it does is told as its own"));
    }

    private Draft state(Phrase phrase, Name.Nation nation, Form form, String reason) {
        Paragraph p = phrase.p();
        Draft state = cast.state(nation.nationality().country());
        state.mention(
                article.span(
                        p.token(nation.from()).start(), p.token(nation.to() - 1).end()),
                form,
                reason);
        return state;
    }

    /** Georgia may be the other one, as the places tell; Mexico is a state though its capital is called so too. */
    private boolean isCountry(Phrase phrase, Name.Nation nation) {
        return where.at(phrase.p().token(nation.from()).start())
                .flatMap(mention -> mention.place())
                .filter(place -> !place.gazetteerId().startsWith("country:")
                        && !place.gazetteerId().startsWith("region:")
                        && !place.country()
                                .equals(Optional.of(nation.nationality().country())))
                .isEmpty();
    }

    /** "in Norland", and the second name in "Port Ann, Norland". */
    private static boolean isPlaced(Phrase phrase, Optional<Phrase> before) {
        Paragraph p = phrase.p();
        if (LOCATING.contains(p.lower(phrase.from() - 1))) {
            return true;
        }
        boolean listed = p.word(phrase.from() - 1).equals(",")
                && before.filter(each -> each.to() == phrase.from() - 1).isPresent();
        return listed
                && before.flatMap(Phrase::lastName)
                        .filter(name -> name instanceof Name.Place
                                || name instanceof Name.Nation nation
                                        && nation.nationality().form() == Nationalities.Form.CAPITAL)
                        .isPresent();
    }

    private boolean isGovernment(Phrase phrase, Name.Nation nation) {
        Paragraph p = phrase.p();
        Optional<PlaceKind> kind = where.at(p.token(nation.from()).start()).map(mention -> mention.kind());
        if (kind.equals(Optional.of(PlaceKind.GOVERNMENT))) {
            return true;
        }
        if (LOCATING.contains(p.lower(phrase.from() - 1)) || isElsewhere(phrase, nation)) {
            return false;
        }
        boolean acts = p.is(phrase.to(), "VBD", "VBZ", "MD", "VBP", "VBN")
                || p.lower(phrase.to()).equals("along")
                || p.lower(phrase.to()).equals("and") && p.is(phrase.from() - 1, "VB");
        boolean seat = nation.nationality().form() == Nationalities.Form.SEAT;
        boolean agent = p.lower(phrase.from() - 1).equals("by")
                || p.lower(phrase.from() - 1).equals("against");
        return agent || !p.is(phrase.from() - 1, "IN") && (acts || seat);
    }

    private boolean isElsewhere(Phrase phrase, Name.Nation nation) {
        return where.at(phrase.p().token(nation.from()).start())
                .flatMap(mention -> mention.place())
                .flatMap(place -> place.country())
                .filter(country -> !country.equals(nation.nationality().country()))
                .isPresent();
    }

    private static String words(Phrase phrase, Name name) {
        return phrase.words(name.from(), name.to());
    }
}
