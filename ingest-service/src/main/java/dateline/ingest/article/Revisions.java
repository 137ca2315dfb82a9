package dateline.ingest.article;

import dateline.contracts.ArticleMessage.Change;
import dateline.contracts.ArticleMessage.Revised;
import dateline.contracts.ContentId;
import dateline.ingest.page.Copy;
import java.time.Instant;
import java.util.Optional;

/** A copy as a revision of its article. */
final class Revisions {

    private Revisions() {}

    static Revised of(
            Copy copy, String articleId, int revision, String documentId, Instant learnedAt, Optional<Change> change) {
        return new Revised(
                articleId,
                revision,
                documentId,
                ContentId.hash(copy.text()),
                learnedAt,
                copy.outlet(),
                copy.url(),
                copy.outletArticleId(),
                copy.section(),
                copy.language(),
                copy.headline(),
                copy.published(),
                copy.modified(),
                copy.printed(),
                copy.authors(),
                copy.dateline(),
                copy.keywords(),
                copy.image(),
                copy.pageKind(),
                copy.text(),
                copy.blocks(),
                copy.captions(),
                copy.furniture(),
                change);
    }
}
