package dateline.tools.send;

import dateline.contracts.Rejection;

/** What became of a piece of copy. */
public sealed interface Fate {

    /** Dateline has it. */
    record Taken(String documentId) implements Fate {}

    /** Dateline had it before, and it was not sent. */
    record Known(String documentId) implements Fate {}

    /** It was no page. */
    record Skipped(String reason) implements Fate {}

    /** It should have been taken and was not. */
    record Refused(Rejection why) implements Fate {}
}
