package dateline.query.quote;

import dateline.query.fact.Asked;
import dateline.query.fact.Codes;
import dateline.query.index.FactKey;
import dateline.query.index.FactSelection;
import dateline.query.index.FactText;
import dateline.query.index.FactType;
import dateline.query.list.ListParameters;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The parameters that say which quotes are meant. */
public class QuoteParameters extends ListParameters {

    @QueryParam("speaker")
    @Parameter(
            description =
                    "Who said it: an actor's id; or words of the name, of its acronym, or of how the text names the speaker.",
            example = "Brandt")
    String speaker;

    @QueryParam("speakerSector")
    @Parameter(description = "PLOVER sector of the speaker, with commas between.", example = "GOV")
    String speakerSector;

    @QueryParam("cue")
    @Parameter(description = "The word that says that somebody speaks.", example = "said")
    String cue;

    /** What is asked for. */
    public FactSelection selection() {
        FactSelection asked = common(FactType.QUOTE)
                .with(FactKey.SOURCE_SECTOR, Codes.of("speakerSector", speakerSector))
                .with(FactText.CUE, Asked.words("cue", cue));
        return who(asked, FactKey.SOURCE, FactText.SOURCE, Asked.words("speaker", speaker));
    }
}
