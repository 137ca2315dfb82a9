package dateline.processing.quote;

import dateline.contracts.AnalysisMessage.Quote;
import dateline.contracts.AnalysisMessage.QuoteForm;
import dateline.contracts.AnalysisMessage.Speaker;
import dateline.contracts.ContentId;
import dateline.contracts.Span;
import dateline.processing.article.Article;
import dateline.processing.article.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Makes the facts: the words, the cue, who speaks, when and on which occasion. */
final class QuoteMaker {

    private static final String GOES_ON = "goes on in the same paragraph: ";
    private static final String NOTHING_ELSE = "goes on in a paragraph that is all quotation: ";

    private final Article article;
    private final Speakers speakers;
    private final Transcript transcript;

    /**
     * A quote.
     *
     * @param goesOn whether it goes on, without a cue, with what was said before it in the paragraph
     */
    record Made(Quote quote, boolean goesOn) {}

    QuoteMaker(Article article, Speakers speakers, Transcript transcript) {
        this.article = article;
        this.speakers = speakers;
        this.transcript = transcript;
    }

    /**
     * Words between marks.
     *
     * @param report the clause that they stand in
     * @param before the quote before this one
     * @param last the utterance before this one
     * @param fromBefore who speaks by the paragraph before, where the words fill this one
     */
    Made quote(
            Paragraph p,
            Utterance utterance,
            Optional<Report> report,
            Optional<Quote> before,
            Utterance last,
            Optional<Speaker> fromBefore) {
        Optional<Cues.Cue> cue = utterance.cue(p).or(() -> report.flatMap(QuoteMaker::cue));
        Optional<Speaker> told =
                cue.map(each -> speakers.of(p, each.speaker(), each.how())).or(() -> withoutCue(p, utterance));
        Optional<Speaker> same = told.isPresent() ? Optional.empty() : speakerBefore(p, before, last);
        Speaker speaker = told.or(() -> same)
                .or(() -> fromElsewhere(p, utterance, before, last))
                .or(() -> fromBefore)
                .orElseGet(() -> Speaker.unknown("nobody is said to speak in this paragraph"));
        return new Made(quote(p, utterance, report, cue, speaker), same.isPresent());
    }

    private Quote quote(
            Paragraph p, Utterance utterance, Optional<Report> report, Optional<Cues.Cue> cue, Speaker speaker) {
        Span words = article.span(utterance.first().start(), utterance.first().end());
        return new Quote(
                id(words),
                words,
                utterance.parts().stream()
                        .skip(1)
                        .map(part -> article.span(part.start(), part.end()))
                        .toList(),
                Fragments.isWhole(p, utterance) ? QuoteForm.DIRECT : QuoteForm.MIXED,
                cue.map(each -> span(p, each.from(), each.to())),
                speaker,
                report.filter(each -> !Fragments.isWhole(p, utterance)).map(each -> clause(p, each)),
                occasion(p, cue, Occasion::time),
                occasion(p, cue, Occasion::venue));
    }

    private Span clause(Paragraph p, Report report) {
        return span(
                p, report.first(), report.parts().get(report.parts().size() - 1).to());
    }

    private Optional<Span> occasion(
            Paragraph p, Optional<Cues.Cue> cue, Function<Occasion, Optional<NounPhrase>> which) {
        return cue.flatMap(each -> which.apply(Occasion.of(p, each))).map(words -> span(p, words.from(), words.to()));
    }

    private static Optional<Cues.Cue> cue(Report report) {
        return report.source().map(source -> new Cues.Cue(report.cueFrom(), report.cueTo(), source, report.how()));
    }

    /** What the writer reports without marks. */
    Quote reported(Paragraph p, Report report) {
        Optional<Cues.Cue> cue = cue(report);
        List<Span> parts = report.parts().stream()
                .map(part -> span(p, part.from(), part.to()))
                .toList();
        return new Quote(
                id(parts.get(0)),
                parts.get(0),
                parts.subList(1, parts.size()),
                QuoteForm.INDIRECT,
                Optional.of(span(p, report.cueFrom(), report.cueTo())),
                report.source()
                        .map(source -> speakers.of(p, source, report.how()))
                        .orElseGet(() -> Speaker.unknown("the sentence does not say whose words these are")),
                Optional.empty(),
                occasion(p, cue, Occasion::time),
                occasion(p, cue, Occasion::venue));
    }

    /** A quotation that no cue gives to anybody, but its place: behind a colon, before a signature, in an interview. */
    private Optional<Speaker> withoutCue(Paragraph p, Utterance utterance) {
        Optional<NounPhrase> headline = utterance.headlineSpeaker(p);
        if (headline.isPresent()) {
            return headline.map(each -> speakers.of(p, each, "named beside the colon of the headline"));
        }
        if (!Fragments.isWhole(p, utterance)) {
            return Optional.of(Speaker.unknown("the sentence does not say whose words these are"));
        }
        return transcript
                .speaker(p, utterance, speakers)
                .or(() -> utterance
                        .beforeColon(p)
                        .map(each -> speakers.of(p, each, "subject of the words before the colon")))
                .or(() -> utterance
                        .signedBehind(p)
                        .map(each -> speakers.of(p, each, "named right behind the words, at the end of the block")));
    }

    /** Whoever spoke before in the same paragraph goes on. */
    private static Optional<Speaker> speakerBefore(Paragraph p, Optional<Quote> before, Utterance last) {
        boolean sameParagraph = last != null && last.first().open() >= p.start();
        return before.map(Quote::speaker)
                .filter(each -> sameParagraph && each.name().isPresent())
                .map(each -> goingOn(GOES_ON, each));
    }

    /** Whoever spoke at the end of the paragraph before goes on in one that has nothing but words between marks. */
    static Speaker goingOn(Speaker same) {
        return goingOn(NOTHING_ELSE, same);
    }

    /** Whoever a paragraph that ends with a colon says will speak. */
    Optional<Speaker> announced(Paragraph before) {
        return Utterance.beforeColon(before, before.size() - 1)
                .map(each ->
                        speakers.of(before, each, "subject of the words before the colon, in the paragraph before"));
    }

    /** Whoever takes a stand in the sentence that ends before a word. */
    Optional<Speaker> standing(Paragraph p, int end) {
        return Stance.before(p, end)
                .map(each -> speakers.of(p, each, "takes a stand in the sentence before"))
                .filter(each -> each.name().isPresent());
    }

    private static Speaker goingOn(String how, Speaker same) {
        String reason = how + same.reason().replace(how, "");
        return new Speaker(same.words(), same.entityId(), same.name(), reason, same.actorId());
    }

    private Optional<Speaker> fromElsewhere(Paragraph p, Utterance utterance, Optional<Quote> before, Utterance last) {
        Optional<Speaker> opened = before.map(Quote::speaker)
                .filter(each -> each.name().isPresent())
                .filter(each -> !utterance.first().isClosed() && last != null && isParagraphBefore(p, last));
        if (opened.isPresent()) {
            return opened.map(each -> goingOn("goes on over paragraphs: ", each));
        }
        int start = p.sentenceStart(p.at(utterance.first().open()));
        return (start > 0 ? Cues.before(p, start, p.sentenceStart(start - 1), false) : Optional.<Cues.Cue>empty())
                .map(told -> speakers.of(p, told.speaker(), "speaks in the sentence before, in the same paragraph"))
                .or(() -> standing(p, start));
    }

    /** Whether an utterance stands in the paragraph before, and all of this one is quotation, to be opened again. */
    private boolean isParagraphBefore(Paragraph p, Utterance last) {
        int end = last.parts().get(last.parts().size() - 1).close();
        return p.isQuoted(0)
                && end < p.start()
                && article.text().substring(end, p.start()).strip().indexOf('\n') < 0;
    }

    /** A quotation that goes on in another paragraph; whoever is named there spoke all of it. */
    Quote goneOn(Paragraph p, Utterance utterance, Quote opened) {
        List<Span> more = new ArrayList<>(opened.more());
        utterance.parts().forEach(part -> more.add(article.span(part.start(), part.end())));
        Optional<Cues.Cue> cue = opened.cue().isPresent() ? Optional.empty() : utterance.cue(p);
        return new Quote(
                opened.id(),
                opened.words(),
                more,
                QuoteForm.DIRECT,
                opened.cue().or(() -> cue.map(each -> span(p, each.from(), each.to()))),
                cue.map(each -> speakers.of(p, each.speaker(), each.how() + ", in a later paragraph of the quotation"))
                        .orElse(opened.speaker()),
                opened.clause(),
                opened.saidOn().or(() -> occasion(p, cue, Occasion::time)),
                opened.venue().or(() -> occasion(p, cue, Occasion::venue)));
    }

    private Span span(Paragraph p, int from, int to) {
        return article.span(p.token(from).start(), p.token(to - 1).end());
    }

    private String id(Span words) {
        return ContentId.of(
                'f',
                article.articleId(),
                "quotes",
                String.valueOf(words.start()),
                String.valueOf(words.end()),
                words.text());
    }
}
