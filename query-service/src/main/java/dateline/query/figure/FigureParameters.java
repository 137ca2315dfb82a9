package dateline.query.figure;

import dateline.query.fact.Asked;
import dateline.query.index.FactKey;
import dateline.query.index.FactSelection;
import dateline.query.index.FactText;
import dateline.query.index.FactType;
import dateline.query.list.ListParameters;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The parameters that say which figures are meant. */
public class FigureParameters extends ListParameters {

    @QueryParam("kind")
    @Parameter(description = "What kind of count it is: killed, injured, detained, troops, money …", example = "killed")
    String kind;

    @QueryParam("source")
    @Parameter(
            description =
                    "Who says so: an actor's id; or words of the name, of its acronym, or of how the text names it.",
            example = "Interior Ministry")
    String source;

    /** What is asked for. */
    public FactSelection selection() {
        FactSelection asked = common(FactType.FIGURE)
                .with(FactKey.KIND, Asked.words("kind", kind).stream().toList());
        return who(asked, FactKey.SOURCE, FactText.SOURCE, Asked.words("source", source));
    }
}
