package dateline.processing.quote;

import dateline.contracts.AnalysisMessage.Quote;
import dateline.contracts.AnalysisMessage.QuoteForm;
import dateline.contracts.Span;
import dateline.processing.article.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Joins what somebody says in one go, with who says it in between: “We ran,” Ito said. “Then the roof fell.” */
final class Pieces {

    private Pieces() {}

    /** The findings in their order, each utterance once. */
    static List<Findings.Finding> joined(List<Findings.Finding> findings) {
        List<Findings.Finding> joined = new ArrayList<>();
        int open = -1;
        for (Findings.Finding each : findings) {
            boolean direct = isDirect(each);
            if (direct && open >= 0 && goesOn(joined.get(open), each)) {
                joined.set(open, join(joined.get(open), each));
            } else {
                joined.add(each);
                open = direct ? joined.size() - 1 : open;
            }
        }
        return joined;
    }

    private static boolean isDirect(Findings.Finding finding) {
        return finding.utterance().isPresent() && finding.quote().form() == QuoteForm.DIRECT;
    }

    /** Whether nothing but who speaks stands between the two: a sentence of the writer's own parts them. */
    private static boolean goesOn(Findings.Finding before, Findings.Finding next) {
        Paragraph p = next.paragraph();
        Optional<Span> cue = next.quote().cue();
        boolean sameCue = cue.isPresent() && cue.equals(before.quote().cue());
        if (before.paragraph() != p || !(sameCue || next.goesOn())) {
            return false;
        }
        int closed = p.at(before.ranges().get(before.ranges().size() - 1).end());
        int opened = p.at(next.ranges().get(0).start());
        return sameCue || closed >= opened || p.sentenceEnd(closed) >= opened;
    }

    private static Findings.Finding join(Findings.Finding before, Findings.Finding next) {
        List<Findings.Range> ranges = new ArrayList<>(before.ranges());
        ranges.addAll(next.ranges());
        List<Span> more = new ArrayList<>(before.quote().more());
        more.add(next.quote().words());
        more.addAll(next.quote().more());
        Quote quote = before.quote();
        Quote longer = new Quote(
                quote.id(),
                quote.words(),
                more,
                quote.form(),
                quote.cue(),
                quote.speaker(),
                quote.clause(),
                quote.saidOn(),
                quote.venue());
        return new Findings.Finding(
                before.paragraph(), longer, ranges, before.utterance(), before.report(), before.goesOn());
    }
}
