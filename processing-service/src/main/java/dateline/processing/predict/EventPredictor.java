package dateline.processing.predict;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;

/**
 * Codes events for the tasks {@code events_plover}, {@code events_relation}, {@code events_spans}, {@code events_cameo} and
 * {@code events_police}: JSON lines in and out, in the order of the input.
 *
 * <p>All of them stand on the lexicon and the syntax of production, through {@link dateline.processing.event.Coding}; each
 * only puts what is told into its task's form, and may answer where production would say nothing.
 */
public final class EventPredictor {

    private static final String PLOVER = "events_plover";
    private static final String RELATION = "events_relation";
    private static final String SPANS = "events_spans";
    private static final String CAMEO = "events_cameo";
    private static final String POLICE = "events_police";

    private EventPredictor() {}

    /** Takes {@code --task TASK --in FILE --out FILE}; ends with 2 if it is called otherwise. */
    public static void main(String[] args) throws IOException {
        String task = Cases.task(args, Set.of(PLOVER, RELATION, SPANS, CAMEO, POLICE));
        ReadCase.Reader reader = new ReadCase.Reader();
        Cases cases =
                switch (task) {
                    case PLOVER -> new Cases("events", new PloverTask(reader)::answer);
                    case RELATION -> new Cases("root", new RelationTask(reader)::answer);
                    case SPANS -> new Cases("spans", new SpansTask(reader)::answer);
                    case CAMEO -> new Cases("events", cameo(reader, args)::answer);
                    default -> new Cases("labels", new PoliceTask()::answer);
                };
        cases.predict(args);
    }

    private static CameoTask cameo(ReadCase.Reader reader, String[] args) throws IOException {
        try {
            return new CameoTask(reader, Path.of(Cases.option(args, "--in").orElseThrow()));
        } catch (NoSuchFileException e) {
            System.err.println(
                    "events_cameo needs the set's folder dictionaries beside --in: there is no " + e.getFile());
            System.exit(2);
            throw e;
        }
    }
}
