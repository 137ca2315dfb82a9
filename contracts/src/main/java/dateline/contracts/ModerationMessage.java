package dateline.contracts;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * What somebody does with a comment, on {@link Topics#MODERATION}, keyed by comment id: a moderator's decision, or what
 * its writer or a reader asks for.
 *
 * <p>query-service writes these, after it has seen who asks, and ingest-service says when it has asked a writer by letter.
 * What they seal is done; anything else on the topic is refused. Schema: {@code schemas/moderation.v1.json}.
 *
 * @param commentId the comment
 * @param action what is to be done
 * @param version of the comment that was seen when this was decided; a comment that has moved on since is left alone.
 *     Writers and readers who withdraw, erase or report need not know it
 * @param role in which it is done
 * @param by who does it: the name of an API key, {@code author}, or a keyed hash that tells readers apart
 * @param reason why, for what is refused or reported
 * @param words why, in words: for the writer of what is refused, or from the writer who appeals
 * @param text the words that readers shall see instead, for {@link Action#PUBLISH_EDITED}
 * @param keepLinks whether links to allowed sites stay in those words; absent if none do
 * @param seal over all of this, see {@link Seals}
 */
public record ModerationMessage(
        String commentId,
        Action action,
        Optional<Integer> version,
        Role role,
        String by,
        Optional<Reason> reason,
        Optional<String> words,
        Optional<String> text,
        Optional<Boolean> keepLinks,
        String seal) {

    /** Major version and kind, as the CloudEvents type says it. */
    public static final String TYPE = "org.dateline.comment.moderated.v1";

    private static final String PURPOSE = "moderation";

    /** What can be done with a comment. */
    public enum Action {
        PUBLISH,
        PUBLISH_EDITED,
        REJECT,
        /** Takes back the last decision of a moderator. */
        UNDO,
        /** The writer asks that another moderator decide. */
        APPEAL,
        /** The other moderator decides as the first did. */
        UPHOLD,
        /** The writer takes it back. */
        WITHDRAW,
        /** A reader says that it breaks the rules. */
        REPORT,
        /** Name and words go for good. */
        ERASE,
        /** Its time is over: of what was refused, a hash and the codes are left. */
        REDUCE,
        /** A letter went to the writer's address, and asks that it be confirmed. */
        ASK,
        /** Whoever reads the letters that go to the writer's address says that they sent the comment. */
        CONFIRM,
        /** The letter was not answered in time: the comment is refused. */
        EXPIRE;

        /** Whether this is about the writer's address alone, and leaves the comment where it stands. */
        public boolean isAboutAddress() {
            return this == ASK || this == CONFIRM;
        }

        /** Whether this is a moderator's decision on what becomes of a comment. */
        public boolean decides() {
            return this == PUBLISH || this == PUBLISH_EDITED || this == REJECT || this == UPHOLD;
        }
    }

    /** In which role something is done. */
    public enum Role {
        /** The rules, without a person. */
        RULES,
        READER,
        AUTHOR,
        MODERATOR,
        ADMIN
    }

    /** Why a comment is refused or reported, in one word. Each stands under one of the page's five rules, or outside. */
    public enum Reason {
        ABUSIVE(2),
        PERSONAL(2),
        INCENDIARY(2),
        IRRELEVANT(2),
        SPAM(2),
        NOT_SENTENCES(3),
        LINKS(4),
        IDENTITY(5),
        ILLEGAL(0),
        OTHER(0);

        private final int rule;

        Reason(int rule) {
            this.rule = rule;
        }

        /** Number of the rule, 0 if it is none of the five. */
        public int rule() {
            return rule;
        }
    }

    /** Id of the action: the same thing done twice by the same person has one. */
    public String actionId() {
        return ContentId.of('m', sealedParts());
    }

    /** This action, sealed. */
    public ModerationMessage sealed(Seals seals) {
        return new ModerationMessage(
                commentId,
                action,
                version,
                role,
                by,
                reason,
                words,
                text,
                keepLinks,
                seals.seal(PURPOSE, sealedParts()));
    }

    /** Whether one of the services has sealed it. */
    public boolean isSealed(Seals seals) {
        return seals.holds(seal, PURPOSE, sealedParts());
    }

    private String[] sealedParts() {
        Stream<String> parts = Stream.of(
                commentId,
                action.name(),
                version.map(Object::toString).orElse(null),
                role.name(),
                by,
                reason.map(Reason::name).orElse(null),
                words.orElse(null),
                text.orElse(null));
        // Only where it is said, so that the seals and ids of actions that do not say it stay what they were.
        return Stream.concat(parts, keepLinks.map(keep -> "keepLinks=" + keep).stream())
                .toArray(String[]::new);
    }
}
