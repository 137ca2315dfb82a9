package dateline.ingest.change;

import java.util.List;
import java.util.regex.Pattern;

/** Divides plain words into sentences, well enough to lay two versions of a paragraph side by side. */
final class Sentences {

    // A stop, perhaps a closing mark, a space, and something that begins a sentence; not after "Mr." or an initial.
    private static final Pattern END = Pattern.compile(
            "(?<=[.!?]|[.!?][\")])(?<!\\b(?:Mr|Mrs|Ms|Dr|Gen|Col|Lt|Sgt|Sen|Gov|St|Prof|No|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.)(?<!\\b\\p{Lu}\\.) (?=[\"(\\[]?[\\p{Lu}\\p{N}])|(?<=[。！？؟])");

    private Sentences() {}

    static List<String> of(String plain) {
        return List.of(END.split(plain));
    }
}
