package dateline.processing.figure;

import dateline.contracts.ArticleMessage.BlockKind;
import dateline.processing.article.Paragraph;
import dateline.processing.figure.FigureKinds.Kind;
import dateline.processing.wordlist.WordList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells that so many take part in a protest: "20,000 took part in the march", "the rally drew 50,000", "police put the
 * crowd at 6,000". The sentence, the one before it, the headline or the first paragraph must tell of a protest, by
 * {@code protests.txt}.
 */
record Crowds(List<Paragraph> article) {

    private static final Set<String> PROTESTS = new HashSet<>(WordList.of(Crowds.class, "protests.txt"));
    private static final int CLAUSE = 8;

    /** Puts them in: the counts of the article, in the order of the text. */
    void in(List<Count> counts) {
        boolean ofProtest = article.stream()
                .filter(p -> p.kind() == BlockKind.HEADLINE || p == lead())
                .anyMatch(p -> tells(p, 0, p.size()));
        for (int i = 0; i < counts.size(); i++) {
            Count count = counts.get(i);
            Optional<String> told = count.kind().happens() || count.unit().isPresent() ? Optional.empty() : told(count);
            if (told.isPresent() && (ofProtest || isOfProtest(count))) {
                counts.set(i, count.as(Kind.told("protesters", told.get())));
            }
        }
    }

    private Paragraph lead() {
        return article.stream()
                .filter(p -> p.kind() == BlockKind.PARAGRAPH)
                .findFirst()
                .orElse(null);
    }

    /** Why the number counts those at a gathering; empty if no words say so. */
    private static Optional<String> told(Count count) {
        Paragraph p = count.p();
        int first = p.at(count.start());
        int after = p.at(count.end() - 1) + 1;
        boolean people = count.isLeftOut() || isCrowd(p, after - 1) || People.mayBe(p, after - 1);
        return people ? gather(p, after).or(() -> drawn(p, first)).or(() -> put(p, first)) : Optional.empty();
    }

    /** "20,000 took part", "1,500 turned out" */
    private static Optional<String> gather(Paragraph p, int after) {
        int verb = p.lower(after).equals("who") ? after + 1 : after;
        while (p.lemma(verb).matches("have|be") || p.is(verb, "RB", "MD")) {
            verb++;
        }
        String phrase = p.lemma(verb) + " " + p.lower(verb + 1);
        boolean gathers = phrase.matches("take part|turn out|take to|show up|come out|pour into")
                || p.lemma(verb)
                        .matches("join|attend|throng|flood|fill|pack|gather|assemble|march|rally|converge|participate");
        return gathers && p.is(verb, "VB")
                ? Optional.of("they \"" + p.word(verb) + "\" in a protest")
                : Optional.empty();
    }

    /** "the rally drew 50,000" */
    private static Optional<String> drawn(Paragraph p, int first) {
        return p.is(first - 1, "VB") && p.lemma(first - 1).matches("draw|attract|gather")
                ? Optional.of("a protest \"" + p.word(first - 1) + "\" so many")
                : Optional.empty();
    }

    /** "police put the crowd at 6,000", "a crowd of 5,000", "the turnout was 3,000" */
    private static Optional<String> put(Paragraph p, int first) {
        for (int i = first - 1; i >= Math.max(p.sentenceStart(first), first - CLAUSE); i--) {
            if (isCrowd(p, i)) {
                return Optional.of("the \"" + p.word(i) + "\" of a protest");
            }
            if (!p.is(i, "VB", "IN", "TO", "DT", "RB", "JJ", "MD") && !p.word(i).equals(",")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isCrowd(Paragraph p, int i) {
        return p.isNoun(i) && p.lemma(i).matches("crowd|turnout|gathering|attendance");
    }

    private static boolean isOfProtest(Count count) {
        Paragraph p = count.p();
        int start = count.sentence();
        int before = start > 0 ? p.sentenceStart(start - 1) : start;
        return tells(p, before, p.sentenceEnd(count.word()));
    }

    private static boolean tells(Paragraph p, int from, int to) {
        for (int i = from; i < to; i++) {
            if (PROTESTS.contains(p.lemma(i))) {
                return true;
            }
        }
        return false;
    }
}
