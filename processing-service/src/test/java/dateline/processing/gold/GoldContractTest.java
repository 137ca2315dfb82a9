package dateline.processing.gold;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.contracts.Actor;
import dateline.contracts.AnalysisMessage;
import dateline.contracts.AnalysisMessage.Figure;
import dateline.contracts.AnalysisMessage.Quote;
import dateline.contracts.Event;
import dateline.contracts.Event.Participant;
import dateline.contracts.MessageJson;
import dateline.contracts.Schemas;
import dateline.processing.gold.GoldFiles.Half;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever the gold articles make the readers say, it is a message as the contract has it. */
class GoldContractTest {

    @ParameterizedTest
    @EnumSource
    void everyAnalysisFitsItsSchemaAndPointsToWhatIsInIt(Half half) throws IOException {
        for (GoldArticle article : GoldFiles.articles(half)) {
            AnalysisMessage read = GoldReadings.of(article);

            assertThat(Schemas.ANALYSIS.violations(MessageJson.MAPPER.readTree(MessageJson.write(read))))
                    .as(article.id())
                    .isEmpty();
            assertThat(read.gaps()).as(article.id()).isEmpty();
            assertThat(ids(read)).as(article.id()).doesNotHaveDuplicates();
            assertThat(read.actors().orElseThrow().stream().map(Actor::actorId))
                    .as(article.id())
                    .doesNotHaveDuplicates()
                    .containsAll(named(read));
            assertThat(read.figures().stream().map(Figure::id))
                    .as(article.id())
                    .containsAll(read.events().orElseThrow().stream()
                            .flatMap(event -> event.casualties().stream())
                            .toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSameArticleGivesTheSameBytes(Half half) {
        for (GoldArticle article : GoldFiles.articles(half).subList(0, 10)) {
            byte[] once = MessageJson.write(GoldReadings.of(article));

            assertThat(MessageJson.write(GoldReadings.READING.read(article.message())))
                    .isEqualTo(once);
        }
    }

    private static List<String> ids(AnalysisMessage read) {
        List<String> ids = new ArrayList<>();
        read.quotes().stream().map(Quote::id).forEach(ids::add);
        read.figures().stream().map(Figure::id).forEach(ids::add);
        read.dates().forEach(date -> ids.add(date.id()));
        read.events().orElseThrow().stream().map(Event::eventId).forEach(ids::add);
        return ids;
    }

    /** The actors that speakers, sources and participants are said to be. */
    private static List<String> named(AnalysisMessage read) {
        Stream<String> speakers = Stream.concat(
                        read.quotes().stream().map(Quote::speaker),
                        read.figures().stream().map(Figure::source))
                .flatMap(speaker -> speaker.actorId().stream());
        Stream<String> participants = read.events().orElseThrow().stream()
                .flatMap(event -> Stream.concat(event.actors().stream(), event.recipients().stream()))
                .map(Participant::actorId)
                .flatMap(id -> id.stream());
        return Stream.concat(speakers, participants).toList();
    }
}
