package dateline.processing.gold;

import dateline.contracts.AnalysisMessage.Quote;
import dateline.contracts.AnalysisMessage.QuoteForm;
import dateline.contracts.AnalysisMessage.Speaker;
import dateline.contracts.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Counts quotes: their words, the cue, who said it. */
final class QuoteScore {

    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "we", "i", "who");

    private final GoldText text;
    private final Scoresheet sheet;

    QuoteScore(GoldText text, Scoresheet sheet) {
        this.text = text;
        this.sheet = sheet;
    }

    void score(List<GoldArticle.Quote> gold, List<Quote> read) {
        Map<GoldArticle.Quote, Quote> pairs =
                Matching.pairs(gold, read, Matching.SAME, (one, other) -> Matching.jaccard(spans(one), spans(other)));
        for (GoldArticle.Quote quote : gold) {
            if (!quote.optional()) {
                score(quote, pairs.get(quote));
            }
        }
        for (Quote quote : read) {
            Optional<GoldArticle.Quote> partner = Matching.partner(pairs, quote);
            boolean asked = partner.isPresent() ? !partner.get().optional() : !isAround(quote, gold);
            if (asked) {
                sheet.count("quotes: content precision", partner.isPresent(), text.id(), "-", told(quote));
                boolean named = quote.speaker().name().isPresent();
                sheet.count("quotes: speaker told", named, text.id(), "-", told(quote));
            }
        }
    }

    /** A clause around words between marks is said too, and the guideline asks for the words alone. */
    private boolean isAround(Quote read, List<GoldArticle.Quote> gold) {
        return read.form() == QuoteForm.INDIRECT
                && gold.stream()
                        .filter(quote -> quote.form() == QuoteForm.MIXED)
                        .flatMap(quote -> spans(quote).stream())
                        .anyMatch(words -> Matching.holds(read.words(), words));
    }

    private void score(GoldArticle.Quote gold, Quote read) {
        String words = gold.content().getFirst().text();
        sheet.count("quotes: content recall", read != null, text.id(), words, "-");
        sheet.count(
                "quotes: content recall, " + gold.form().name().toLowerCase(Locale.ROOT),
                read != null,
                text.id(),
                words,
                "-");
        boolean cue = read != null && cueIsRight(gold, read);
        boolean speaker = read != null && speakerIsRight(gold, read.speaker());
        if (gold.form() == QuoteForm.DIRECT) {
            sheet.count("quotes: direct, words+cue+speaker", cue && speaker, text.id(), told(gold), told(read));
        }
        if (read != null) {
            sheet.count("quotes: cue of found", cue, text.id(), told(gold), told(read));
            sheet.count("quotes: speaker of found", speaker, text.id(), told(gold), told(read));
        }
    }

    private boolean cueIsRight(GoldArticle.Quote gold, Quote read) {
        return gold.cue().isEmpty()
                || read.cue()
                        .filter(cue ->
                                Matching.sameOrWithin(text.span(gold.cue().get()), cue))
                        .isPresent();
    }

    private boolean speakerIsRight(GoldArticle.Quote gold, Speaker read) {
        if (gold.who().isEmpty()) {
            return read.name().isEmpty();
        }
        boolean named = read.name()
                .filter(name -> Matching.alike(gold.who().get(), name))
                .isPresent();
        boolean pointed = gold.speaker()
                .map(text::span)
                .filter(words -> !PRONOUNS.contains(words.text().toLowerCase(Locale.ROOT)))
                .flatMap(words -> read.words().filter(other -> Matching.sameOrWithin(words, other)))
                .isPresent();
        return named || pointed;
    }

    private List<Span> spans(GoldArticle.Quote quote) {
        return quote.content().stream().map(text::span).toList();
    }

    private static List<Span> spans(Quote quote) {
        List<Span> spans = new ArrayList<>(List.of(quote.words()));
        spans.addAll(quote.more());
        return spans;
    }

    private static String told(GoldArticle.Quote gold) {
        return "\"%s\" %s %s"
                .formatted(
                        gold.content().getFirst().text(),
                        gold.cue().map(Words::text).orElse("-"),
                        gold.who().orElse("-"));
    }

    private static String told(Quote read) {
        return read == null
                ? "-"
                : "\"%s\" %s %s"
                        .formatted(
                                read.words().text(),
                                read.cue().map(Span::text).orElse("-"),
                                read.speaker().name().orElse("-"));
    }
}
