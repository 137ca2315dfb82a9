package dateline.ingest.feed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a poll did, counted, and told in words. */
final class Tally {

    private final List<String> start = new ArrayList<>();
    private final Map<String, Integer> notTaken = new LinkedHashMap<>();
    private int published;
    private int withdrawn;
    private int same;

    void say(String words) {
        start.add(words);
    }

    void published() {
        published++;
    }

    void withdrawn() {
        withdrawn++;
    }

    void same() {
        same++;
    }

    void notTaken(String reason) {
        notTaken.merge(reason, 1, Integer::sum);
    }

    int documents() {
        return published;
    }

    int withdrawals() {
        return withdrawn;
    }

    String words() {
        List<String> words = new ArrayList<>(start);
        add(words, published, "document published", "documents published");
        add(words, withdrawn, "page gone and withdrawn", "pages gone and withdrawn");
        add(words, same, "page as it was", "pages as they were");
        notTaken.forEach((reason, count) ->
                words.add("%d %s not taken: %s".formatted(count, count == 1 ? "entry" : "entries", reason)));
        return String.join("; ", words);
    }

    private static void add(List<String> words, int count, String one, String many) {
        if (count > 0) {
            words.add(count + " " + (count == 1 ? one : many));
        }
    }
}
