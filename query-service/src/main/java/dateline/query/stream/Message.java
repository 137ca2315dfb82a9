package dateline.query.stream;

import java.util.Optional;

/**
 * A message as server-sent events have it.
 *
 * @param id where the listener is when it has heard this
 * @param name what it tells; empty if it is only a sign of life
 * @param data JSON; empty for a sign of life
 */
record Message(Bookmark id, Optional<String> name, Optional<String> data) {

    static Message telling(Bookmark id, String name, String data) {
        return new Message(id, Optional.of(name), Optional.of(data));
    }

    /** That the line is open, and nothing more. */
    static Message signOfLife(Bookmark id) {
        return new Message(id, Optional.empty(), Optional.empty());
    }
}
