package dateline.processing.entity;

import dateline.contracts.AnalysisMessage.EntityKind;
import java.util.List;

/**
 * A stretch of words that names somebody or something.
 *
 * @param start offset of its first character, in UTF-16 units
 * @param end offset after its last character
 * @param name the words of the name, without a courtesy title
 * @param courtesy whether a courtesy title such as "Mr." stands at its head
 * @param seen whether the recogniser itself saw a name here
 */
record Naming(int start, int end, EntityKind kind, List<String> name, boolean courtesy, boolean seen) {

    Naming {
        name = List.copyOf(name);
    }

    Naming as(EntityKind other) {
        return new Naming(start, end, other, name, courtesy, seen);
    }

    /** The name in the form in which two spellings of one name are equal. */
    String key() {
        return Spelling.key(String.join(" ", name));
    }

    boolean overlaps(Naming other) {
        return start < other.end && other.start < end;
    }
}
