package dateline.tools.send;

import dateline.contracts.Rejection;
import dateline.tools.send.Counts.Refusals;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Counts fates as they come. */
public final class Tally {

    /** What differs between refusals of one form: numbers and quoted words. */
    private static final Pattern PARTICULARS = Pattern.compile("'[^']*'|\"[^\"]*\"|\\d[\\d,.]*");

    // A hostile file shall not make its own list of reasons.
    private static final int FORMS = 30;
    private static final int FORM_CHARACTERS = 150;
    private static final String OTHERS = "other reasons";

    private final Map<String, Long> skipped = new HashMap<>();
    private final Map<String, Refusals> refused = new HashMap<>();
    private long taken;
    private long known;

    /** @param earlier what was counted before, in an earlier run */
    public Tally(Counts earlier) {
        taken = earlier.taken();
        known = earlier.known();
        skipped.putAll(earlier.skipped());
        refused.putAll(earlier.refused());
    }

    public void add(Place place, Fate fate) {
        switch (fate) {
            case Fate.Taken(var id) -> taken++;
            case Fate.Known(var id) -> known++;
            case Fate.Skipped(var reason) -> skipped.merge(reason, 1L, Long::sum);
            case Fate.Refused(var why) ->
                refused.merge(
                        form(why), new Refusals(1, List.of(place.name() + ": " + cut(why.reason()))), Refusals::plus);
        }
    }

    public Counts counts() {
        return new Counts(taken, known, skipped, refused);
    }

    private String form(Rejection why) {
        String form = why.code() + " " + cut(PARTICULARS.matcher(why.reason()).replaceAll("…"));
        return refused.containsKey(form) || refused.size() < FORMS ? form : OTHERS;
    }

    private static String cut(String words) {
        return words.length() <= FORM_CHARACTERS ? words : words.substring(0, FORM_CHARACTERS) + "…";
    }
}
