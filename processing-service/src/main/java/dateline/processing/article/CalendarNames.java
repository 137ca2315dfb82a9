package dateline.processing.article;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of days and months, whole and as they are cut short, in lower case. */
public final class CalendarNames {

    private static final Set<String> NAMES = Set.of("""
            monday tuesday wednesday thursday friday saturday sunday
            january february march april may june july august september october november december
            jan. feb. aug. sept. oct. nov. dec.""".split("\\s+"));

    private CalendarNames() {}

    public static boolean contains(String word) {
        return NAMES.contains(word);
    }

    /** These names and other words for times. */
    public static Set<String> and(String... others) {
        return Stream.concat(NAMES.stream(), Arrays.stream(others)).collect(Collectors.toUnmodifiableSet());
    }
}
