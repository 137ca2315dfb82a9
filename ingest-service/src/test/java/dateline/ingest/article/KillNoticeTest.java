package dateline.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.contracts.DocumentMessage;
import dateline.ingest.page.PageReader;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KillNoticeTest {

    private static final String BODY_OF_A_STORY = " The ministry gave no reason. Reporters who had read it said that it"
            .concat(" told of payments to the harbour board in the years before the storm. ")
            .repeat(6);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            # headline                            | what stands below
            KILL: Storm closes the port           | The harbour master was misquoted. Do not use this story.
            MANDATORY KILL                        | The story "Storm closes the port" has been withdrawn. A substitute will be sent.
            BULLETIN KILL - Storm closes port     | Please kill the story. It was sent in error.
            KILL NOTICE: Storm closes the port    | Editors: please delete the story from your systems.
            BC-Storm-Port, KILL                   | The story has been withdrawn because its figures are wrong. Do not use it.
            WITHDRAWN: Storm closes the port      | The story is withdrawn. Do not publish it; it rests on a forged letter.
            RETRACTED: Storm closes the port      | The Harbour Courier has retracted this story. It must not be used.
            Retraction notice: Storm closes port  | The article is withdrawn. Please do not use it.
            Story withdrawn                       | This story has been withdrawn.
            Storm closes the port                 | This story has been withdrawn because its source could not be verified.
            Storm closes the port                 | This article has been removed for legal reasons.
            Storm closes the port                 | This article was retracted after an inquiry of the desk found errors in it.
            Storm closes the port                 | This story is no longer available.
            Storm closes the port                 | Editor’s note: This story has been removed. It did not meet our standards.
            Storm closes the port                 | We have withdrawn this story. An inquiry goes on.
            Storm closes the port                 | The Harbour Courier has retracted this article after an inquiry.
            This story has been taken down        | It was published by mistake, and we are sorry for that.
            Sturm schließt den Hafen              | Dieser Artikel wurde zurückgezogen, weil die Quelle gefälscht war.
            La tempête ferme le port              | Cet article a été retiré à la demande de la rédaction.
            La tormenta cierra el puerto          | Este artículo ha sido retirado por la redacción.
            Шторм закрыл порт                     | Материал снят с публикации по решению редакции.
            Шторм закрыл порт                     | Данный материал был удалён.
            Fırtına limanı kapattı                | Bu haber yayından kaldırılmıştır. Okurlardan özür dileriz.
            """)
    void takesAStoryBack(String headline, String below) {
        Optional<String> reason = notice(headline, below);

        assertThat(reason).isPresent();
        assertThat(reason.get().length()).isLessThanOrEqualTo(1_000);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Kazakhstan withdraws death toll of 164   | Kazakhstan has withdrawn a report that 164 people were killed, saying that it was published by mistake.
            Newspaper retracts story on harbour      | The Northgate Post has withdrawn a story on the harbour board, its editor said on Monday.
            Troops withdrawn from airport            | The story of the airport has many tellers; the troops were withdrawn on Thursday.
            WITHDRAWN: the troops that held the port | The last lorries left at noon, and the gates stand open again, the mayor said.
            Kill the Bill protesters march on port   | Some 300 people marched to the port on Monday under the banner of the movement.
            KILLER WAVE: nine dead                   | Nine people died when a wave struck the breakwater of Westhaven, the mayor said.
            KILL SWITCH FOUND IN CRANES              | Engineers have found a switch in the cranes that stops them from afar, the port said.
            Court strikes down article               | This article was removed from the constitution in 2019, and the court has now said why.
            What the law says                        | The article has been deleted from the penal code, the minister said on Monday.
            A story that was retracted               | A story about the port was retracted on Friday by the agency that had sent it out.
            Book removed from shelves                | This story was removed from school libraries in four districts, parents say.
            Storm closes the port                    | The port of Westhaven closed on Monday. This story has been updated.
            Storm closes the port                    | An earlier version of this story has been withdrawn from the archive, where it stood for a day, and this is the new one.
            """)
    void isAStory(String headline, String below) {
        assertThat(notice(headline, below)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            RETRACTED: Storm closes the port | This story has been withdrawn.
            KILL: Storm closes the port      | Do not use this story.
            """)
    void isAStoryAsLongAsItsWordsStandBelowTheNotice(String headline, String below) {
        assertThat(notice(headline, below + "</p><p>" + BODY_OF_A_STORY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text/plain | KILL: Storm closes the port
            text/plain | This story has been withdrawn.
            text/html  | <html><body><h1>This story has been removed</h1></body></html>
            text/html  | <html><body><p>This article has been withdrawn.</p></body></html>
            """)
    void needsNoHeadlineAndNoBody(String mediaType, String content) {
        assertThat(notice(document(mediaType, content))).isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text/plain | Kill
            text/plain | Next Story
            text/html  | <html><body></body></html>
            text/html  | <html><body><h1>Index</h1><p>More stories</p></body></html>
            """)
    void isNotSeenOnPagesWithoutAnything(String mediaType, String content) {
        assertThat(notice(document(mediaType, content))).isEmpty();
    }

    private static Optional<String> notice(String headline, String below) {
        return notice(document(
                "text/html",
                "<html><head><title>" + headline + "</title></head><body><article><h1>" + headline + "</h1><p>" + below
                        + "</p></article></body></html>"));
    }

    private static Optional<String> notice(DocumentMessage document) {
        return KillNotice.in(document, PageReader.read(document));
    }

    private static DocumentMessage document(String mediaType, String content) {
        return new DocumentMessage(
                Optional.of("https://a.example/port"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                mediaType,
                content);
    }
}
