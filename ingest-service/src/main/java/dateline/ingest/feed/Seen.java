package dateline.ingest.feed;

import dateline.ingest.fetch.Validators;
import java.time.Instant;
import java.util.Optional;

/**
 * What is known of an entry that a feed listed.
 *
 * @param key of the entry
 * @param page to fetch, and what its document is known by; absent if the text came with the feed
 * @param fingerprint of the entry as it was listed last
 * @param listedAt when it was listed last
 * @param published when the outlet published it, if the feed says so
 * @param standing what became of it
 * @param documentId of what was published last
 * @param validators of the page as it was fetched last
 * @param due when to fetch the page, or to see whether it is still the same; absent if never again
 * @param tries that failed, or looks that were taken, in this standing
 */
record Seen(
        String key,
        Optional<String> page,
        String fingerprint,
        Instant listedAt,
        Optional<Instant> published,
        Standing standing,
        Optional<String> documentId,
        Validators validators,
        Optional<Instant> due,
        int tries) {

    /** What became of an entry. */
    enum Standing {
        /** Its page is to be fetched. */
        WAITING,
        /** A document was published, and the broker has it. */
        PUBLISHED,
        /** Its page is none that can be had. */
        PASSED_OVER,
        /** Its page was published and is gone; that was published too. */
        WITHDRAWN
    }

    static Seen waiting(FeedEntry entry, Instant now) {
        return new Seen(
                entry.key(),
                entry.page().map(Object::toString),
                entry.fingerprint(),
                now,
                entry.published(),
                Standing.WAITING,
                Optional.empty(),
                Validators.NONE,
                Optional.of(now),
                0);
    }

    /** Published from the feed's own text; its page is never fetched. */
    static Seen published(FeedEntry entry, Optional<String> documentId, Instant now) {
        return new Seen(
                entry.key(),
                Optional.empty(),
                entry.fingerprint(),
                now,
                entry.published(),
                documentId.isPresent() ? Standing.PUBLISHED : Standing.PASSED_OVER,
                documentId,
                Validators.NONE,
                Optional.empty(),
                0);
    }

    /** Listed again, as it was. */
    Seen listed(Instant now) {
        return new Seen(key, page, fingerprint, now, published, standing, documentId, validators, due, tries);
    }

    /** Listed again, with other words: its page is to be looked at. */
    Seen changed(FeedEntry entry, Instant now) {
        return new Seen(
                key,
                page.or(() -> entry.page().map(Object::toString)),
                entry.fingerprint(),
                now,
                entry.published(),
                standing == Standing.PUBLISHED ? standing : Standing.WAITING,
                documentId,
                validators,
                Optional.of(now),
                0);
    }

    /** To be looked at again, or never. */
    Seen stands(Standing next, Optional<Instant> nextDue, int nextTries) {
        return new Seen(key, page, fingerprint, listedAt, published, next, documentId, validators, nextDue, nextTries);
    }

    /** Its page as it was fetched now. */
    Seen fetched(String at, String document, Validators of, Optional<Instant> nextDue, int looks) {
        return new Seen(
                key,
                Optional.of(at),
                fingerprint,
                listedAt,
                published,
                Standing.PUBLISHED,
                Optional.of(document),
                of,
                nextDue,
                looks);
    }
}
