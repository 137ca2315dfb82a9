package dateline.query.index;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Which articles were put in or taken out since readers last saw what is new, in the order in which it happened. */
final class Unseen {

    enum Fate {
        CHANGED,
        GONE
    }

    private Map<String, Fate> articles = new LinkedHashMap<>();

    /** Call it when the articles are in the hands of the writer, not before. */
    synchronized void note(Collection<String> articleIds, Fate fate) {
        // The last time counts, also for the order.
        articleIds.forEach(articles::remove);
        articleIds.forEach(id -> articles.put(id, fate));
    }

    synchronized Map<String, Fate> take() {
        Map<String, Fate> taken = articles;
        articles = new LinkedHashMap<>();
        return taken;
    }

    /** What was taken and could not be shown is unseen still; what came since then stays as it is. */
    synchronized void giveBack(Map<String, Fate> taken) {
        Map<String, Fate> all = new LinkedHashMap<>(taken);
        all.putAll(articles);
        articles = all;
    }
}
