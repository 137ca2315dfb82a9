package dateline.processing.quote;

import dateline.contracts.Actor;
import dateline.contracts.AnalysisMessage;
import dateline.contracts.AnalysisMessage.Quote;
import dateline.contracts.AnalysisMessage.QuoteForm;
import dateline.contracts.AnalysisMessage.Speaker;
import dateline.contracts.ArticleMessage.BlockKind;
import dateline.language.AnnotatedText;
import dateline.processing.article.Article;
import dateline.processing.article.Paragraph;
import dateline.processing.article.QuoteMarks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All that an article says that somebody said or thought: words between marks, and what the writer reports. */
final class Findings {

    // "spoke to them of a city “under siege”"
    private static final int CLAUSE_BEFORE_MARKS = 12;

    // "said so" tells nobody's words
    private static final int LEAST_WORDS = 2;

    private final List<QuoteMarks.Quoted> marked;
    private final QuoteMaker maker;
    private final List<Finding> all = new ArrayList<>();
    private Utterance last;
    private Paragraph previous;

    /** Words from one UTF-16 offset to another, exclusive. */
    record Range(int start, int end) {}

    /**
     * One of them.
     *
     * @param quote as a fact
     * @param ranges the whole of what is said or thought, marks included
     * @param utterance the words between marks, where there are any
     * @param report the clause of the writer that tells it, where there is one
     * @param goesOn whether it goes on with what was said before it in the paragraph, without a cue of its own
     */
    record Finding(
            Paragraph paragraph,
            Quote quote,
            List<Range> ranges,
            Optional<Utterance> utterance,
            Optional<Report> report,
            boolean goesOn) {

        /** Whether it is a fact that somebody said this; "vowed to leave" and "called for help" tell a deed. */
        boolean isSaid() {
            return utterance.isPresent() || report.filter(Finding::isSaid).isPresent();
        }

        private static boolean isSaid(Report report) {
            return report.speech()
                    && report.held()
                    && report.clause()
                    && report.source().isPresent()
                    && report.length() >= LEAST_WORDS;
        }
    }

    private Findings(List<QuoteMarks.Quoted> marked, QuoteMaker maker) {
        this.marked = marked;
        this.maker = maker;
    }

    static Findings in(Article article, AnnotatedText text, List<AnalysisMessage.Entity> entities, List<Actor> actors) {
        List<QuoteMarks.Quoted> marks = QuoteMarks.in(text.text());
        List<Paragraph> plain = Paragraph.of(article, text, marks);
        Transcript transcript = Transcript.of(plain, new Cast(article.text(), plain, entities));
        List<QuoteMarks.Quoted> marked = withTurns(marks, transcript.turns());
        List<Paragraph> paragraphs = transcript.turns().isEmpty() ? plain : Paragraph.of(article, text, marked);
        Speakers speakers = new Speakers(article, paragraphs, entities, actors);
        Findings findings = new Findings(marked, new QuoteMaker(article, speakers, transcript));
        for (Paragraph p : paragraphs) {
            findings.add(p);
        }
        return findings;
    }

    /** What stands between marks inside a turn is part of it. */
    private static List<QuoteMarks.Quoted> withTurns(List<QuoteMarks.Quoted> marks, List<QuoteMarks.Quoted> turns) {
        return Stream.concat(
                        marks.stream().filter(each -> turns.stream()
                                .noneMatch(turn -> turn.start() <= each.open() && each.open() < turn.end())),
                        turns.stream())
                .sorted(Comparator.comparingInt(QuoteMarks.Quoted::open))
                .toList();
    }

    List<QuoteMarks.Quoted> marked() {
        return marked;
    }

    /** In the order of the text. */
    List<Finding> all() {
        return List.copyOf(all);
    }

    /** The facts that one of them makes: each clause that is reported is a quote of its own. */
    List<Quote> quotes(Finding finding) {
        return finding.utterance().isPresent()
                ? List.of(finding.quote())
                : finding.report().orElseThrow().clauses(finding.paragraph()).stream()
                        .map(each -> maker.reported(finding.paragraph(), each))
                        .toList();
    }

    private void add(Paragraph p) {
        List<Utterance> utterances = Utterance.in(p, marked);
        List<Utterance> whole =
                utterances.stream().filter(each -> Fragments.isWhole(p, each)).toList();
        List<Report> reports = new ArrayList<>(Reports.in(p, whole));
        List<Finding> found = new ArrayList<>();
        List<Utterance> spoken = new ArrayList<>();
        for (Utterance each : utterances) {
            if (each.goesOn() && last != null) {
                goOn(p, each, found);
            } else if (Fragments.isSpeech(p, each, isReported(p, each, reports))) {
                found.add(finding(p, each, reports, found));
                spoken.add(each);
            } else {
                continue;
            }
            last = each;
        }
        for (Report each : reports) {
            boolean told = found.stream().anyMatch(other -> other.report().equals(Optional.of(each)));
            if (!told) {
                found.add(reported(p, each));
            }
        }
        found.sort(
                Comparator.comparingInt((Finding each) -> each.ranges().get(0).start()));
        all.addAll(found);
        previous = p;
    }

    private static boolean isReported(Paragraph p, Utterance utterance, List<Report> reports) {
        int from = p.at(utterance.first().open());
        int to = p.at(utterance.first().close());
        return reports.stream()
                .anyMatch(each -> each.held() && each.clause() && each.source().isPresent() && each.contains(from, to));
    }

    private Finding finding(Paragraph p, Utterance utterance, List<Report> reports, List<Finding> found) {
        Optional<Cues.Cue> cue = utterance.cue(p);
        int from = p.at(utterance.first().open());
        int to = p.at(utterance.first().close());
        Optional<Report> report = reports.stream()
                .filter(each -> each.contains(from, to))
                .filter(each -> cue.isEmpty() || each.cueFrom() == cue.get().from())
                .min(Comparator.comparingInt(Report::length));
        Optional<Quote> before = Stream.concat(all.stream(), found.stream())
                .filter(each -> each.utterance().isPresent())
                .reduce((first, second) -> second)
                .map(Finding::quote);
        Optional<Speaker> fromBefore = previous != null && fills(p, utterance)
                ? maker.announced(previous)
                        .or(() -> spokeLast().map(QuoteMaker::goingOn))
                        .or(() -> maker.standing(previous, previous.size()))
                : Optional.empty();
        QuoteMaker.Made made = maker.quote(p, utterance, report, before, last, fromBefore);
        List<Range> ranges = report.map(each -> ranges(p, each)).orElseGet(() -> marked(p, utterance, cue));
        return new Finding(p, made.quote(), ranges, Optional.of(utterance), report, made.goesOn());
    }

    /** Whether nothing but these words, which are sentences and no crosshead, stands in the paragraph. */
    private static boolean fills(Paragraph p, Utterance utterance) {
        return p.kind() == BlockKind.PARAGRAPH
                && utterance.parts().size() == 1
                && p.at(utterance.first().open()) == 0
                && p.at(utterance.first().close()) == p.size()
                && Utterance.lastWord(p, utterance.first()).matches("[.?!…]+");
    }

    /** Who speaks, or is said to have spoken, in the last sentence of the paragraph before. */
    private Optional<Speaker> spokeLast() {
        return all.stream()
                .filter(Finding::isSaid)
                .reduce((first, second) -> second)
                .filter(each -> each.paragraph() == previous && previous.kind() == BlockKind.PARAGRAPH)
                .filter(each -> previous.sentenceEnd(previous.at(
                                each.ranges().get(each.ranges().size() - 1).end() - 1))
                        >= previous.size())
                .map(each -> each.quote().speaker())
                .filter(each -> each.name().isPresent());
    }

    private Finding reported(Paragraph p, Report report) {
        return new Finding(
                p, maker.reported(p, report), ranges(p, report), Optional.empty(), Optional.of(report), false);
    }

    /** The words with their marks; for some words inside a sentence of the writer, from the cue on. */
    private static List<Range> marked(Paragraph p, Utterance utterance, Optional<Cues.Cue> cue) {
        int open = p.at(utterance.first().open());
        boolean clause = !Fragments.isWhole(p, utterance)
                && cue.filter(each -> each.to() < open && open - each.to() <= CLAUSE_BEFORE_MARKS)
                        .isPresent();
        List<Range> ranges = new ArrayList<>();
        for (QuoteMarks.Quoted part : utterance.parts()) {
            boolean fromCue = clause && ranges.isEmpty();
            int from = fromCue ? p.token(cue.get().to()).start() : part.open();
            ranges.add(new Range(from, part.close()));
        }
        return ranges;
    }

    /** A quotation that goes on in another paragraph belongs to the one before. */
    private void goOn(Paragraph p, Utterance utterance, List<Finding> found) {
        List<Finding> list = found.isEmpty() ? all : found;
        for (int i = list.size() - 1; i >= 0; i--) {
            Finding opened = list.get(i);
            if (opened.utterance().isPresent()) {
                List<Range> ranges = new ArrayList<>(opened.ranges());
                utterance.parts().forEach(part -> ranges.add(new Range(part.open(), part.close())));
                Quote longer = maker.goneOn(p, utterance, opened.quote());
                list.set(
                        i,
                        new Finding(
                                opened.paragraph(),
                                longer,
                                ranges,
                                opened.utterance(),
                                opened.report(),
                                opened.goesOn()));
                return;
            }
        }
    }

    private static List<Range> ranges(Paragraph p, Report report) {
        return report.parts().stream()
                .map(part -> new Range(
                        p.token(part.from()).start(), p.token(part.to() - 1).end()))
                .toList();
    }

    /**
     * Of what is reported, the clauses without words between marks: "that fares would rise “by much” and THAT 12 WOULD GO",
     * "that HE WAS ASKED FOR HOURS and had “signed to sleep”".
     */
    List<Finding> withoutMarks(Finding finding) {
        Paragraph p = finding.paragraph();
        List<Report> clauses = finding.report().filter(Finding::isSaid).stream()
                .flatMap(each -> each.clauses(p).stream())
                .toList();
        boolean marked = clauses.stream().anyMatch(each -> hasMarks(p, each));
        return clauses.stream()
                .filter(each -> marked)
                .flatMap(each -> hasMarks(p, each) ? each.beforeMarks(p).stream() : Stream.of(each))
                .map(each -> reported(p, each))
                .toList();
    }

    private static boolean hasMarks(Paragraph p, Report clause) {
        return clause.parts().stream()
                .anyMatch(part -> IntStream.range(part.from(), part.to()).anyMatch(p::isQuoted));
    }

    /** Whether this is reported, and words between marks inside it are told as a quote of their own. */
    boolean isToldBetweenMarks(Finding finding) {
        return finding.utterance().isEmpty()
                && all.stream()
                        .filter(other -> other.utterance().isPresent())
                        .filter(other -> other.quote().form() == QuoteForm.MIXED
                                || finding.quote().cue().equals(other.quote().cue()))
                        .flatMap(other -> other.utterance().get().parts().stream())
                        .anyMatch(part -> finding.ranges().stream()
                                .anyMatch(range -> range.start() <= part.open() && part.close() <= range.end()));
    }
}
