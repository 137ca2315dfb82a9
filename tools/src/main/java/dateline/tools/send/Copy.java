package dateline.tools.send;

import dateline.contracts.DocumentMessage;

/** What one file, or one line of a file, holds. */
public sealed interface Copy {

    /** The file's name, and the line's number where a file has several. */
    String name();

    /** A document that can be sent. */
    record Sendable(String name, DocumentMessage document) implements Copy {}

    /** Something that cannot be sent. */
    record Unsendable(String name, String reason) implements Copy {}
}
