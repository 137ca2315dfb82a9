package dateline.processing.quote;

import dateline.contracts.AnalysisMessage;
import dateline.contracts.AnalysisMessage.QuoteForm;
import dateline.contracts.Span;
import dateline.language.AnnotatedText;
import dateline.processing.article.Article;
import dateline.processing.article.Paragraph;
import dateline.processing.article.QuoteMarks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads all that an article ascribes to somebody, said or only thought, with the whole clauses that report it.
 *
 * <p>A quotation without a cue goes to who spoke last: a likely guess, which {@link QuoteReader} does not make. Keeps
 * nothing between articles; may be shared.
 */
public final class AttributionReader {

    /** The attributions of an article, paragraph by paragraph. {@code text} is the article's text, read. */
    public List<Attribution> read(Article article, AnnotatedText text, List<AnalysisMessage.Entity> entities) {
        Findings findings = Findings.in(article, text, entities, List.of());
        List<QuoteMarks.Quoted> marked = findings.marked();
        List<Attribution> all = new ArrayList<>();
        Optional<Span> lastSource = Optional.empty();
        for (Findings.Finding each : findings.all()) {
            if (isNobodys(each)) {
                continue;
            }
            List<Span> content = content(article, each);
            Optional<Span> source = source(article, each);
            boolean goesOn = each.report().isEmpty() && each.quote().cue().isEmpty();
            lastSource = source.isEmpty() && goesOn ? lastSource : source;
            all.add(new Attribution(
                    form(article.text(), each.ranges(), marked),
                    content,
                    lastSource,
                    each.quote().cue(),
                    each.report().map(Report::speech).orElse(true)));
        }
        return List.copyOf(all);
    }

    /** Some words between marks that no cue gives to anybody. */
    private static boolean isNobodys(Findings.Finding finding) {
        return finding.report().isEmpty()
                && finding.quote().cue().isEmpty()
                && finding.quote().form() == QuoteForm.MIXED;
    }

    private static List<Span> content(Article article, Findings.Finding finding) {
        return finding.ranges().stream()
                .map(range -> article.span(range.start(), range.end()))
                .toList();
    }

    /** The words for the speaker, with "who" where the cue stands in a relative clause. */
    private static Optional<Span> source(Article article, Findings.Finding finding) {
        Optional<Span> words = finding.quote().speaker().words();
        Paragraph p = finding.paragraph();
        Optional<NounPhrase> source = finding.report().flatMap(Report::source);
        if (words.isEmpty()
                || source.isEmpty()
                || !Clauses.isInRelativeClause(p, finding.report().get().cueFrom())) {
            return words;
        }
        int next = p.word(source.get().to()).equals(",")
                ? source.get().to() + 1
                : source.get().to();
        return p.is(next, "WP", "WDT")
                ? Optional.of(article.span(
                        p.token(source.get().from()).start(), p.token(next).end()))
                : words;
    }

    /** By how many of the letters stand between marks. */
    private static QuoteForm form(String text, List<Findings.Range> content, List<QuoteMarks.Quoted> marked) {
        int letters = 0;
        int inMarks = 0;
        for (Findings.Range range : content) {
            for (int i = range.start(); i < range.end(); i++) {
                if (Character.isLetterOrDigit(text.charAt(i))) {
                    int at = i;
                    letters++;
                    inMarks += marked.stream().anyMatch(each -> each.open() <= at && at < each.close()) ? 1 : 0;
                }
            }
        }
        return inMarks == 0 ? QuoteForm.INDIRECT : inMarks == letters ? QuoteForm.DIRECT : QuoteForm.MIXED;
    }
}
