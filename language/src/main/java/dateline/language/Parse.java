package dateline.language;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * The syntax of one sentence, parsed when it is first asked for. Parsing is the dearest step of all, and most sentences are
 * read by their words alone.
 */
public final class Parse {

    private final Supplier<Optional<Syntax>> parser;
    private Optional<Syntax> syntax;

    Parse(Supplier<Optional<Syntax>> parser) {
        this.parser = parser;
    }

    /** Absent if nothing but marks stands there. */
    synchronized Optional<Syntax> syntax() {
        if (syntax == null) {
            syntax = parser.get();
        }
        return syntax;
    }

    /** Two are equal if they give the same syntax; asking parses both. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Parse that && syntax().equals(that.syntax());
    }

    @Override
    public int hashCode() {
        return syntax().hashCode();
    }
}
