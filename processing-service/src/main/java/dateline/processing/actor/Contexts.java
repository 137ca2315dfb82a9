package dateline.processing.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which sector a noun has in an article that is about something else than most: deputies beside a sheriff are his. */
final class Contexts {

    private record Context(String sector, List<String> with, List<String> without) {}

    private static final Map<String, Context> NOUNS = new HashMap<>();

    static {
        for (String[] line : Table.of("contexts.tsv")) {
            NOUNS.put(line[0], new Context(line[1], Table.parts(line[2]), Table.parts(line[3])));
        }
    }

    private final String text;

    /**
     * @param text of the article
     */
    Contexts(String text) {
        this.text = text.toLowerCase(Locale.ROOT);
    }

    /** The sector of the noun here; empty if it is the usual one. */
    Optional<String> sector(String noun) {
        return Optional.ofNullable(NOUNS.get(noun))
                .filter(each -> each.with().stream().anyMatch(text::contains)
                        && each.without().stream().noneMatch(text::contains))
                .map(Context::sector);
    }
}
