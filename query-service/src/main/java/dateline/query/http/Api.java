package dateline.query.http;

import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the OpenAPI document says of the API as a whole. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Dateline: the record",
                        version = "1",
                        description = """
                                Articles with their facts, as they are published. Every fact carries the words that
                                support it: offsets count Unicode code points of the article's text, the end is
                                exclusive. Good answers carry an ETag; ask again with If-None-Match and hear 304
                                if nothing changed. Everything else is a problem as in RFC 9457, which names the
                                parameter. Unknown query parameters are refused. Where keys are required, send one
                                as Authorization: Bearer; where there is a limit, RateLimit says what is left of it.""",
                        license = @License(name = "Apache-2.0", identifier = "Apache-2.0")),
        tags = {
            @Tag(name = "articles", description = "Articles, newest first, and each with its facts."),
            @Tag(name = "search", description = "Articles that answer a question."),
            @Tag(name = "quotes", description = "Who said what, over all articles."),
            @Tag(name = "figures", description = "How many, according to whom, over all articles."),
            @Tag(name = "events", description = "Who did what to whom, over all articles."),
            @Tag(name = "actors", description = "Who acts and speaks, over all articles."),
            @Tag(name = "places", description = "Where things happen, over all articles."),
            @Tag(name = "comments", description = "What readers say below articles, and what became of it."),
            @Tag(name = "moderation", description = "For moderators, with an API key."),
            @Tag(name = "documents", description = "What became of what was sent in."),
            @Tag(name = "stream", description = "What is new, as it comes in."),
            @Tag(name = "status", description = "How much there is.")
        },
        components =
                @Components(
                        securitySchemes =
                                @SecurityScheme(
                                        securitySchemeName = ApiDocument.KEY,
                                        type = SecuritySchemeType.HTTP,
                                        scheme = "bearer",
                                        description =
                                                "An API key; for a comment's writer, the token that came with it.")))
public class Api extends Application {}
