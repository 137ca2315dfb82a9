package dateline.processing.place;

import dateline.language.Token;
import dateline.language.Token.NameKind;
import java.util.Optional;
import java.util.Set;

/**
 * Tells whether the name of a country or capital stands for those who govern there: "Moscow said", "talks between Ankara and
 * Athens", "Nairobi's decision".
 *
 * <p>Almost all that a country does its government does, but for what it only goes through; of a capital it takes a deed that
 * is done to something, or a word of governments.
 */
final class Governing {

    private static final int GROUP = 5;
    private static final int ASIDE = 20;
    private static final int NEAR = 4;
    private static final Set<String> AUXILIARIES = Set.of("have", "be", "do");
    private static final Set<String> RELATIVES = Set.of("which", "whose", "who", "whom");
    private static final Set<String> OBJECTS = Set.of("DT", "PRP$", "CD", "JJ", "NN", "NNS", "NNP");

    private final Row row;
    private final Toponym toponym;
    private final boolean country;

    private Governing(Toponym toponym, boolean country) {
        this.row = Row.of(toponym);
        this.toponym = toponym;
        this.country = country;
    }

    /**
     * @param toponym the name of a country or capital, which no preposition makes a place
     * @param country which of both
     */
    static boolean isMeant(Toponym toponym, boolean country) {
        Governing governing = new Governing(toponym, country);
        return governing.owns() || governing.isDealtWith() || governing.acts();
    }

    /** Whether what the name owns is a government's: "Victoria's parliament". */
    static boolean owns(Toponym toponym) {
        return new Governing(toponym, true).owns();
    }

    /** "Nairobi's decision", "Syria's new president", "Iran's talks". */
    private boolean owns() {
        if (row.after(1).filter(each -> each.is("POS")).isEmpty()) {
            return false;
        }
        for (int i = 2; i < 2 + NEAR; i++) {
            Optional<Token> token = row.after(i);
            if (token.isEmpty() || !token.get().tag().matches("NN.*|JJ.*|VBN|CD")) {
                return false;
            }
            boolean own = GovernmentWords.isOffice(token.get()) || GovernmentWords.isDealing(token.get());
            if (own && token.get().is("NN")) {
                return true;
            }
        }
        return false;
    }

    /** "accused Moscow", "sanctions on Tehran", "talks between Washington and Tehran", "imposed by Russia". */
    private boolean isDealtWith() {
        Optional<Token> before = row.before(1);
        if (before.isEmpty()) {
            return false;
        }
        if (before.get().is("VB")) {
            return GovernmentWords.isTowards(before.get());
        }
        return switch (before.get().word()) {
            case "against" -> true;
            case "on", "over" ->
                row.before(2).filter(GovernmentWords::isPressing).isPresent();
            case "by" -> !country || row.before(2).filter(Governing::isDone).isPresent();
            case "with" -> !country || isAboutDealing();
            case "between" -> isAboutDealing();
            default -> false;
        };
    }

    private static boolean isDone(Token token) {
        return token.tag().equals("VBN") || token.is("NN");
    }

    private boolean isAboutDealing() {
        for (int i = 2; i <= 1 + NEAR; i++) {
            if (row.before(i).filter(GovernmentWords::isDealing).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** "Moscow said", "Washington has accused", "Angola brokered", and what "The United States, which has bases there," does. */
    private boolean acts() {
        if (row.before(1).filter(each -> each.word().equals("of")).isPresent()) {
            return false;
        }
        boolean aside = row.after(1).filter(each -> each.word().equals(",")).isPresent();
        if (!aside) {
            return actsFrom(behindDay());
        }
        boolean relative =
                row.after(2).filter(each -> RELATIVES.contains(each.word())).isPresent();
        for (int i = 3; relative && i < ASIDE; i++) {
            if (row.after(i).filter(each -> each.word().equals(",")).isPresent()) {
                return row.after(i + 1).filter(each -> each.is("VB")).isPresent() && actsFrom(i + 1);
            }
        }
        return false;
    }

    /** "Latvia on Friday expelled", "Latvia last week expelled". */
    private int behindDay() {
        boolean on = row.after(1).filter(each -> each.is("IN")).isPresent()
                && row.after(2)
                        .filter(each -> each.is("NNP") && each.name() == NameKind.NONE)
                        .isPresent();
        boolean last = row.after(1)
                        .filter(each -> Set.of("last", "this").contains(each.word()))
                        .isPresent()
                && row.after(2).filter(each -> each.is("NN")).isPresent();
        boolean verb =
                row.after(3).filter(each -> each.is("VB") || each.is("MD")).isPresent();
        return verb && (on || last) ? 3 : 1;
    }

    /** From where its verbs begin, with what may stand before the last of them. */
    private boolean actsFrom(int start) {
        boolean helped = false;
        boolean passive = false;
        for (int i = start; i < start + GROUP; i++) {
            Token token = row.after(i).orElse(null);
            if (token == null) {
                return false;
            }
            if (!country && i == start && token.is("MD")) {
                return true;
            }
            boolean verb = token.is("VB");
            if (GovernmentWords.isDeed(token) && verb || isHeadline(token, i)) {
                return true;
            }
            boolean goesOn = token.is("RB")
                    || token.is("``")
                    || token.is("MD")
                    || token.is("TO")
                    || verb && AUXILIARIES.contains(token.lemma()) && isBeforeVerb(i);
            if (!goesOn) {
                return verb && !passive && isDeed(token, i, helped);
            }
            helped |= !token.is("RB") && !token.is("``");
            passive |= token.lemma().equals("be");
        }
        return false;
    }

    /** "A and B trade barbs", "A, B open border" at the head of a sentence, where a tagger sees a noun. */
    private boolean isHeadline(Token token, int at) {
        return at == 1
                && row.first() == 0
                && row.isMoreThan(toponym)
                && (GovernmentWords.isDeed(token) || GovernmentWords.isShared(token))
                && row.after(2)
                        .filter(each ->
                                each.is("NN") || each.is("JJ") || each.tag().equals("VBZ"))
                        .isPresent();
    }

    private boolean isBeforeVerb(int at) {
        Optional<Token> next =
                row.after(at + 1).filter(each -> each.is("RB") || each.is("VB") || each.is("TO") || each.is("``"));
        return next.isPresent()
                && (next.get().is("VB")
                        || row.after(at + 2).filter(each -> each.is("VB")).isPresent());
    }

    private boolean isDeed(Token verb, int at, boolean helped) {
        boolean reduced = !helped && (verb.tag().equals("VBG") || isDoneBy(verb, at));
        if (reduced || GovernmentWords.isScene(verb)) {
            return false;
        }
        return country || helped && verb.tag().equals("VBN") || hasObject(at);
    }

    /** "Ukraine, bombed by". */
    private boolean isDoneBy(Token verb, int at) {
        return verb.tag().equals("VBN")
                && row.after(at + 1).filter(each -> each.is("IN")).isPresent();
    }

    private boolean hasObject(int verb) {
        boolean particle = row.after(verb + 1)
                .filter(each -> each.is("RP") || each.is("RB"))
                .isPresent();
        return row.after(verb + (particle ? 2 : 1))
                .filter(each -> OBJECTS.contains(each.tag()))
                .isPresent();
    }
}
