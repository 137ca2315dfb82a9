package dateline.processing.quote;

import dateline.contracts.AnalysisMessage;
import dateline.contracts.AnalysisMessage.QuoteForm;
import dateline.contracts.AnalysisMessage.Speaker;
import dateline.contracts.ContentId;
import dateline.contracts.Span;
import dateline.language.AnnotatedText;
import dateline.processing.article.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads what people are quoted as saying: whole sentences and single words between quotation marks, with the one who
 * says them.
 *
 * <p>A speaker who is not plain from the text is unknown, with the reason. What stands between marks and is nobody's
 * words (a nickname, a title, a word held at arm's length) is no quote. Keeps nothing between articles; may be shared.
 */
public final class QuoteReader {

    private static final String GOES_ON = "goes on in the same paragraph: ";

    /** The quotes of an article, in order. {@code text} is the article's text, read. */
    public List<AnalysisMessage.Quote> read(
            Article article, AnnotatedText text, List<AnalysisMessage.Entity> entities) {
        List<QuoteMarks.Quoted> marked = QuoteMarks.in(text.text());
        List<Paragraph> paragraphs = Paragraph.of(article, text, marked);
        Speakers speakers = new Speakers(article, paragraphs, entities);
        List<AnalysisMessage.Quote> quotes = new ArrayList<>();
        Utterance last = null;
        for (Paragraph p : paragraphs) {
            List<Utterance> inParagraph = Utterance.in(p, marked);
            for (Utterance utterance : inParagraph) {
                if (utterance.goesOn() && last != null && !quotes.isEmpty()) {
                    quotes.add(goneOn(article, speakers, p, utterance, quotes.remove(quotes.size() - 1)));
                } else if (Fragments.isSpeech(p, utterance)) {
                    quotes.add(quote(article, speakers, p, utterance, quotes, last));
                } else {
                    continue;
                }
                last = utterance;
            }
        }
        return List.copyOf(quotes);
    }

    private static AnalysisMessage.Quote quote(
            Article article,
            Speakers speakers,
            Paragraph p,
            Utterance utterance,
            List<AnalysisMessage.Quote> before,
            Utterance last) {
        Optional<Cues.Cue> cue = utterance.cue(p);
        Speaker speaker = cue.map(each -> speakers.of(p, each.speaker(), each.how()))
                .orElseGet(() -> withoutCue(speakers, p, utterance, before, last));
        Span words = article.span(utterance.first().start(), utterance.first().end());
        return new AnalysisMessage.Quote(
                id(article, words),
                words,
                utterance.parts().stream()
                        .skip(1)
                        .map(part -> article.span(part.start(), part.end()))
                        .toList(),
                Fragments.isWhole(p, utterance) ? QuoteForm.DIRECT : QuoteForm.MIXED,
                cue.map(each -> span(article, p, each)),
                speaker);
    }

    /** A quotation that nobody is said to speak: the speaker of this paragraph goes on, or nobody knows. */
    private static Speaker withoutCue(
            Speakers speakers, Paragraph p, Utterance utterance, List<AnalysisMessage.Quote> before, Utterance last) {
        if (!Fragments.isWhole(p, utterance)) {
            return Speaker.unknown("the sentence does not say whose words these are");
        }
        Optional<NounPhrase> colon = utterance.beforeColon(p);
        if (colon.isPresent()) {
            return speakers.of(p, colon.get(), "subject of the words before the colon");
        }
        boolean sameParagraph = last != null && last.first().open() >= p.start();
        if (sameParagraph && before.get(before.size() - 1).speaker().name().isPresent()) {
            Speaker same = before.get(before.size() - 1).speaker();
            return new Speaker(
                    same.words(),
                    same.entityId(),
                    same.name(),
                    GOES_ON + same.reason().replace(GOES_ON, ""));
        }
        int open = p.at(utterance.first().open());
        int start = p.sentenceStart(open);
        if (start > 0) {
            Optional<Cues.Cue> told = Cues.before(p, start, p.sentenceStart(start - 1), false);
            if (told.isPresent()) {
                return speakers.of(p, told.get().speaker(), "speaks in the sentence before, in the same paragraph");
            }
        }
        return Speaker.unknown("nobody is said to speak in this paragraph");
    }

    /** A quotation that goes on in another paragraph; whoever is named there spoke all of it. */
    private static AnalysisMessage.Quote goneOn(
            Article article, Speakers speakers, Paragraph p, Utterance utterance, AnalysisMessage.Quote opened) {
        List<Span> more = new ArrayList<>(opened.more());
        utterance.parts().forEach(part -> more.add(article.span(part.start(), part.end())));
        Optional<Cues.Cue> cue = opened.cue().isPresent() ? Optional.empty() : utterance.cue(p);
        return new AnalysisMessage.Quote(
                opened.id(),
                opened.words(),
                more,
                QuoteForm.DIRECT,
                opened.cue().or(() -> cue.map(each -> span(article, p, each))),
                cue.map(each -> speakers.of(p, each.speaker(), each.how() + ", in a later paragraph of the quotation"))
                        .orElse(opened.speaker()));
    }

    private static Span span(Article article, Paragraph p, Cues.Cue cue) {
        return article.span(p.token(cue.from()).start(), p.token(cue.to() - 1).end());
    }

    private static String id(Article article, Span words) {
        return ContentId.of(
                'f',
                article.articleId(),
                "quotes",
                String.valueOf(words.start()),
                String.valueOf(words.end()),
                words.text());
    }
}
