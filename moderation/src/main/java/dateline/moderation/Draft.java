package dateline.moderation;

import dateline.moderation.Tokens.Stretch;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A comment while it is judged, with what more than one policy reads in it. */
final class Draft {

    private final Comment comment;
    private final Setting setting;
    private final List<Link> links;
    private final List<Stretch> sentences;
    private final List<Token> ownWords;
    private final BitSet quoted;
    private final BitSet spared;

    Draft(Comment comment, Setting setting) {
        this.comment = comment;
        this.setting = setting;
        this.links = Links.in(comment.text());
        this.sentences = Tokens.sentences(comment.text());
        this.quoted = places(Quotations.ofArticle(comment.text(), comment.article()));
        this.spared = spared();
        this.ownWords = Tokens.of(comment.text()).stream()
                .filter(token -> !isSpared(token.start(), token.end()))
                .toList();
    }

    Comment comment() {
        return comment;
    }

    Setting setting() {
        return setting;
    }

    String text() {
        return comment.text();
    }

    List<Link> links() {
        return links;
    }

    /** Words outside links, code and quotations of the article. */
    List<Token> ownWords() {
        return ownWords;
    }

    /** Those of them that stand in a stretch. */
    List<Token> ownWords(Stretch stretch) {
        return ownWords.subList(firstFrom(stretch.start()), firstFrom(stretch.end()));
    }

    private int firstFrom(int place) {
        int low = 0;
        int high = ownWords.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ownWords.get(middle).start() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    List<Stretch> sentences() {
        return sentences;
    }

    /** Whether words are not the writer's own: a link, code, or copied from the article. */
    boolean isSpared(int start, int end) {
        return spared.nextClearBit(start) >= end;
    }

    /** Whether words stand in a quotation of the article. */
    boolean isQuoted(int start, int end) {
        return quoted.nextClearBit(start) >= end;
    }

    /** The sentence in which a place is; only the place itself if it is in none. */
    Stretch sentenceAt(int place) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Stretch each = sentences.get(middle);
            if (each.end() <= place) {
                low = middle + 1;
            } else if (each.start() > place) {
                high = middle - 1;
            } else {
                return each;
            }
        }
        return new Stretch(place, place + 1);
    }

    /** A finding of the usual weight. */
    Finding finding(
            Code code, int start, int end, String message, String suggestion, String replacement, String version) {
        return finding(code, code.usual(), start, end, message, suggestion, replacement, version);
    }

    Finding finding(
            Code code,
            Severity severity,
            int start,
            int end,
            String message,
            String suggestion,
            String replacement,
            String version) {
        String text = text();
        int from = text.codePointCount(0, start);
        return new Finding(
                code,
                severity,
                Finding.Field.TEXT,
                from,
                from + text.codePointCount(start, end),
                text.substring(start, end),
                message,
                suggestion,
                Optional.ofNullable(replacement),
                version);
    }

    /** Whether links to a host may stay. */
    boolean isAllowed(String host) {
        return PublicText.isAllowed(host, allowedHosts());
    }

    private Set<String> allowedHosts() {
        return PublicText.allowedHosts(setting, comment.article().flatMap(ArticleUnderComment::siteHost));
    }

    private BitSet spared() {
        BitSet all = places(Quotations.code(text()));
        all.or(quoted);
        links.forEach(link -> all.set(link.start(), link.end()));
        return all;
    }

    private static BitSet places(List<Stretch> stretches) {
        BitSet places = new BitSet();
        stretches.forEach(each -> places.set(each.start(), each.end()));
        return places;
    }
}
