package dateline.query.article;

import dateline.query.fact.Asked;
import dateline.query.index.FactKey;
import dateline.query.index.FactSelection;
import dateline.query.index.FactType;
import dateline.query.list.ListParameters;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The parameters that say which articles are meant. */
public class ArticleParameters extends ListParameters {

    @QueryParam("actor")
    @Parameter(
            description = "Names this actor: its id, or one of its whole names.",
            example = "p0h2v9rz5tq8m3c7w1x4k6n8p2d")
    String actor;

    /** What is asked for. */
    public FactSelection selection() {
        return common(FactType.ARTICLE)
                .with(FactKey.ACTOR, Asked.words("actor", actor).stream().toList());
    }
}
