package dateline.processing.quote;

import dateline.contracts.Actor;
import dateline.contracts.AnalysisMessage;
import dateline.language.AnnotatedText;
import dateline.processing.article.Article;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads what people are quoted as saying: whole sentences and single words between quotation marks, and what the writer
 * reports of it, with the one who says it.
 *
 * <p>A speaker who is not plain from the text is unknown, with the reason. What stands between marks and is nobody's
 * words (a nickname, a title, a word held at arm's length) is no quote; what somebody only thinks or wants, vows to do or
 * urges others to do is none either, and see {@link AttributionReader}. Keeps nothing between articles; may be shared.
 */
public final class QuoteReader {

    /**
     * The quotes of an article, in order.
     *
     * @param text the article's text, read
     * @param actors of the article, to whom speakers are tied
     */
    public List<AnalysisMessage.Quote> read(
            Article article, AnnotatedText text, List<AnalysisMessage.Entity> entities, List<Actor> actors) {
        Findings findings = Findings.in(article, text, entities, actors);
        List<Findings.Finding> said = findings.all().stream()
                .filter(Findings.Finding::isSaid)
                .flatMap(each -> Stream.concat(
                        findings.isToldBetweenMarks(each) ? Stream.empty() : Stream.of(each),
                        findings.withoutMarks(each).stream()))
                .toList();
        return Pieces.joined(said).stream()
                .flatMap(each -> findings.quotes(each).stream())
                .toList();
    }
}
