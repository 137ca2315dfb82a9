package dateline.processing.place;

import dateline.language.Token;
import dateline.processing.place.Toponym.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** "Almaty, Kazakhstan", "Paris (Texas)", "Gori in Georgia": the words after a name say what it lies in. */
final class Containment {

    private static final int APPOSED = 9;

    /**
     * A place, and the one that the text says it lies in.
     *
     * @param inner index of the inner toponym; the outer one is the next
     */
    record Said(int inner, Place place, Place in) {}

    private Containment() {}

    /** What the toponym at this index lies in by the words right after it. */
    static Optional<Said> at(List<Toponym> toponyms, int inner) {
        if (inner + 1 >= toponyms.size()) {
            return Optional.empty();
        }
        Toponym one = toponyms.get(inner);
        Toponym next = toponyms.get(inner + 1);
        int between = next.first() - one.last() - 1;
        boolean together = next.sentence() == one.sentence() && (isJoined(one, between) || isApposed(one, between));
        if (!together || one.role() != Role.NAME || next.role() != Role.NAME) {
            return Optional.empty();
        }
        return pair(inner, one, next);
    }

    /** Whether some place of the one name holds some place of the other. */
    static boolean canContain(Toponym outer, Toponym inner) {
        return outer.candidates().stream()
                .filter(each -> each.feature().holdsPlaces())
                .anyMatch(each -> inner.candidates().stream().anyMatch(each::contains));
    }

    /** Whether so many words after the name say that it lies in what follows: ",", "(", "in" or ", in". */
    private static boolean isJoined(Toponym one, int between) {
        String join = one.after(1).map(Token::word).orElse("");
        return switch (between) {
            case 1 -> join.equals(",") || join.equals("(") || join.equals("-LRB-") || join.equals("in");
            case 2 ->
                join.equals(",")
                        && one.after(2)
                                .filter(token -> token.word().equals("in"))
                                .isPresent();
            default -> false;
        };
    }

    /** "Paris, a small town in Texas", "Valencia, the third city of Venezuela" */
    private static boolean isApposed(Toponym one, int between) {
        if (between < 4
                || between > APPOSED
                || one.after(1).filter(each -> each.word().equals(",")).isEmpty()) {
            return false;
        }
        boolean article = one.after(2).filter(each -> each.is("DT")).isPresent();
        int at = 3;
        while (at < between && one.after(at).filter(Containment::describes).isPresent()) {
            at++;
        }
        return article
                && one.after(at)
                        .filter(each -> CommonWords.isSettlement(each.word()))
                        .isPresent()
                && one.after(at + 1)
                        .filter(each -> Set.of("in", "of", "on").contains(each.word()))
                        .isPresent()
                && IntStream.rangeClosed(at + 2, between)
                        .allMatch(
                                i -> one.after(i).filter(Containment::describes).isPresent());
    }

    private static boolean describes(Token token) {
        return token.tag().matches("DT|JJ.*|NN|CD|POS|RB")
                && Character.isLowerCase(token.word().codePointAt(0))
                && !CommonWords.isSettlement(token.word());
    }

    private static Optional<Said> pair(int inner, Toponym one, Toponym next) {
        Said best = null;
        double most = 0;
        for (Place outer : next.candidates()) {
            if (!outer.feature().holdsPlaces()) {
                continue;
            }
            for (Place each : one.candidates()) {
                double likely = Likelihood.alone(each, one.key()) + Likelihood.alone(outer, next.key());
                if (outer.contains(each) && likely > most) {
                    most = likely;
                    best = new Said(inner, each, outer);
                }
            }
        }
        return Optional.ofNullable(best).filter(said -> !isList(one, said.place()));
    }

    /** "Kentucky, Ohio and Indiana" is a list of states, though Ohio may have a village called Kentucky. */
    private static boolean isList(Toponym one, Place inner) {
        Place usual = Likelihood.usual(one.candidates(), one.key());
        boolean area = usual.feature() == Feature.COUNTRY || usual.feature() == Feature.ADMIN1;
        return area && !inner.equals(usual) && inner.feature().isSettlement() && inner.population() < 300_000;
    }
}
