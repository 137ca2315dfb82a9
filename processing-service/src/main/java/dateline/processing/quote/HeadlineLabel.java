package dateline.processing.quote;

import dateline.contracts.ArticleMessage.BlockKind;
import dateline.language.Token.NameKind;
import dateline.processing.article.Paragraph;
import dateline.processing.wordlist.WordList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Who speaks by the colon or dash of a headline: "Minister: Dam ‘will hold’", "Floods kill 12: officials", "12 lost – navy". */
final class HeadlineLabel {

    private static final Set<String> SPEAKERS =
            new HashSet<>(WordList.of(HeadlineLabel.class, "headline-speakers.txt"));

    private HeadlineLabel() {}

    /** Who is named before the first colon ahead of a word, if that is all that stands there. */
    static Optional<NounPhrase> before(Paragraph p, int word) {
        int colon = 0;
        while (colon < word && !p.word(colon).equals(":")) {
            colon++;
        }
        return p.kind() == BlockKind.HEADLINE && colon < word
                ? Optional.ofNullable(NounPhrase.endingAt(p, colon - 1))
                        .filter(each -> each.from() == 0)
                        .filter(each -> p.token(each.to() - 1).name() != NameKind.NONE || isCalledSpeaker(p, each))
                : Optional.empty();
    }

    /** The one who says a number; a town before the colon tells where it is. */
    static Optional<NounPhrase> of(Paragraph p, int number) {
        return before(p, number)
                .or(() -> document(p, number))
                .filter(each -> p.token(each.to() - 1).name() != NameKind.LOCATION && !hasMarks(p))
                .or(() -> atEnd(p, number));
    }

    /** "Report: One nurse in three wants to go" */
    private static Optional<NounPhrase> document(Paragraph p, int number) {
        boolean label = p.kind() == BlockKind.HEADLINE
                && p.word(1).equals(":")
                && number > 1
                && Documents.isOne(p.lemma(0))
                && p.isNoun(0);
        return label ? Optional.of(new NounPhrase(0, 1)) : Optional.empty();
    }

    private static Optional<NounPhrase> atEnd(Paragraph p, int number) {
        int mark = p.size() - 1;
        while (mark > number && !p.word(mark).matches("[:–—-]|--")) {
            mark--;
        }
        NounPhrase last = p.kind() == BlockKind.HEADLINE && mark > number ? NounPhrase.startingAt(p, mark + 1) : null;
        return Optional.ofNullable(last)
                .filter(each -> each.to() == p.size())
                .filter(each ->
                        Speakers.maySpeak(p, each) && p.token(each.to() - 1).name() != NameKind.LOCATION
                                || isCalledSpeaker(p, each));
    }

    /** In "Minister: Dam ‘will hold’ as 4,000 leave" only what stands between marks is the minister's. */
    private static boolean hasMarks(Paragraph p) {
        return IntStream.range(0, p.size()).anyMatch(p::isQuoted);
    }

    private static boolean isCalledSpeaker(Paragraph p, NounPhrase phrase) {
        String head = p.lemma(phrase.head(p));
        return SPEAKERS.contains(head) || Speakers.isPerson(head);
    }
}
