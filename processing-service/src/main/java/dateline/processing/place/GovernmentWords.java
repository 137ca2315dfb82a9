package dateline.processing.place;

import dateline.language.Token;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words from which one sees that the name of a country or capital stands for those who govern there. */
final class GovernmentWords {

    private static final Map<String, Set<String>> LISTS = lists();

    private GovernmentWords() {}

    /** "say", "accuse", "sign": what governments do. */
    static boolean isDeed(Token token) {
        return is("deed", token);
    }

    /** "open", "swap": what several do with each other. */
    static boolean isShared(Token token) {
        return is("shared", token);
    }

    /** "host", "suffer", "win": what happens in a country or to it, or what its teams do. */
    static boolean isScene(Token token) {
        return is("scene", token);
    }

    /** "urge", "blame": what is done to governments. */
    static boolean isTowards(Token token) {
        return is("towards", token);
    }

    /** "talks", "war": what governments have with each other. */
    static boolean isDealing(Token token) {
        return is("dealing", token);
    }

    /** "sanctions", "pressure": what is laid upon governments. */
    static boolean isPressing(Token token) {
        return is("pressing", token);
    }

    /** "minister", "decision": what is a government's own. */
    static boolean isOffice(Token token) {
        return is("office", token);
    }

    /** "police": what is called after a place. */
    static boolean isBody(Token token) {
        return is("body", token);
    }

    private static boolean is(String list, Token token) {
        return LISTS.get(list).contains(token.lemma().toLowerCase(Locale.ROOT));
    }

    private static Map<String, Set<String>> lists() {
        Map<String, Set<String>> lists = new HashMap<>();
        Lines.forEach("governments.tsv", line -> lists.put(line[0], Set.of(line[1].split(" "))));
        return lists;
    }
}
