package dateline.processing;

import dateline.contracts.ArticleMessage.Block;
import dateline.contracts.ArticleMessage.BlockKind;
import dateline.contracts.ArticleMessage.Revised;
import dateline.contracts.ContentId;
import dateline.contracts.Known;
import dateline.contracts.ReportedTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A short made-up article in which every reader finds something. */
final class Specimen {

    private static final String HEADLINE = "Harbour strike ends as Norland yields";
    private static final String BODY =
            "Norland's Prime Minister Ada Berg said on Monday that \"the strike is over\" after"
                    + " 1,200 dockers had been dismissed last week. The Northern Transport Organisation (NTO) deployed just over"
                    + " 300 guards in Port Arrow, the Interior Ministry said, adding that dozens were hurt on Friday, Jan. 7."
                    + " Ms. Berg told Parliament she would travel to Brussels on Thursday.";

    static final Revised ARTICLE = article();

    private Specimen() {}

    private static Revised article() {
        String text = HEADLINE + "\n\n" + BODY;
        int body = HEADLINE.length() + 2;
        return new Revised(
                ContentId.of('a', "specimen"),
                1,
                ContentId.of('d', "specimen"),
                ContentId.hash(text),
                Instant.EPOCH,
                new Known("Specimen", "made up"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Known("en", "made up"),
                HEADLINE,
                Optional.of(new ReportedTime("2022-01-10", Optional.empty(), "made up")),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                text,
                List.of(
                        new Block(BlockKind.HEADLINE, 0, HEADLINE.length()),
                        new Block(BlockKind.PARAGRAPH, body, text.length())),
                List.of(),
                List.of(),
                Optional.empty());
    }
}
