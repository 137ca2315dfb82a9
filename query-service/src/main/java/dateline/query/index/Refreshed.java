package dateline.query.index;

import java.util.List;

/**
 * What readers of the index see now that they did not see before.
 *
 * @param changed ids of articles that came, or changed, or whose facts did
 * @param gone ids of articles that readers saw and see no more
 */
public record Refreshed(List<String> changed, List<String> gone) {

    public Refreshed {
        changed = List.copyOf(changed);
        gone = List.copyOf(gone);
    }

    public boolean isEmpty() {
        return changed.isEmpty() && gone.isEmpty();
    }
}
