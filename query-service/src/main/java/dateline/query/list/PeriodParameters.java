package dateline.query.list;

import dateline.query.index.Period;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Whether a summary counts by time, and in which steps. */
public class PeriodParameters {

    @QueryParam("period")
    @Parameter(
            description = "How long each step is; weeks begin on Monday. Not by time if left out.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"day", "week", "month", "year"}))
    String period;

    /** Empty if all times count together. */
    public Optional<Period> read() {
        return Periods.read(period);
    }
}
