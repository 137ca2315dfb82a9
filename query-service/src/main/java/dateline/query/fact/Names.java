package dateline.query.fact;

import dateline.contracts.AnalysisMessage;
import dateline.contracts.AnalysisMessage.Speaker;
import dateline.contracts.Span;
import java.util.List;
import java.util.stream.Stream;

/** What the one who says something is called. */
public final class Names {

    private Names() {}

    /** The name, the words that stand there, and the acronym that the article ties to the name; none if unknown. */
    public static List<String> of(Speaker speaker, AnalysisMessage facts) {
        Stream<String> acronym = facts.entities().stream()
                .filter(entity ->
                        speaker.entityId().filter(entity.entityId()::equals).isPresent())
                .flatMap(entity -> entity.acronym().stream());
        return Stream.of(speaker.name().stream(), speaker.words().map(Span::text).stream(), acronym)
                .flatMap(each -> each)
                .distinct()
                .toList();
    }
}
