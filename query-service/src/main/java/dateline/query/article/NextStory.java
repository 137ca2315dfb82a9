package dateline.query.article;

import dateline.query.index.ArticleSummary;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The story after another one. */
@Schema(description = "The story after another one.")
public record NextStory(ArticleSummary article) {}
