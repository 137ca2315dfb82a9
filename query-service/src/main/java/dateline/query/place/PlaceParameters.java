package dateline.query.place;

import dateline.query.fact.Codes;
import dateline.query.index.FactKey;
import dateline.query.index.FactSelection;
import dateline.query.index.FactType;
import dateline.query.list.ListParameters;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The parameters that say which places are meant. */
public class PlaceParameters extends ListParameters {

    @QueryParam("feature")
    @Parameter(
            description = "What it is, with commas between: country, region, capital, seat, town, district, water …",
            example = "town,capital")
    String feature;

    /** What is asked for. */
    public FactSelection selection() {
        return common(FactType.PLACE).with(FactKey.FEATURE, Codes.of("feature", feature));
    }
}
