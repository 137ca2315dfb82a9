package dateline.moderation;

import dateline.moderation.Tokens.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A comment while it is judged, with what more than one policy reads in it. */
final class Draft {

    private final Comment comment;
    private final Setting setting;
    private final List<Link> links;
    private final List<Token> tokens;
    private final List<Stretch> sentences;
    private final List<Stretch> spared;

    Draft(Comment comment, Setting setting) {
        this.comment = comment;
        this.setting = setting;
        this.links = Links.in(comment.text());
        this.tokens = Tokens.of(comment.text());
        this.sentences = Tokens.sentences(comment.text());
        this.spared = spared();
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
        return tokens.stream()
                .filter(token -> !isSpared(token.start(), token.end()))
                .toList();
    }

    List<Stretch> sentences() {
        return sentences;
    }

    /** Whether words are not the writer's own: a link, code, or copied from the article. */
    boolean isSpared(int start, int end) {
        return spared.stream().anyMatch(each -> each.covers(start, end));
    }

    /** Whether words stand in a quotation of the article. */
    boolean isQuoted(int start, int end) {
        return Quotations.ofArticle(text(), comment.article()).stream().anyMatch(each -> each.covers(start, end));
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

    private List<Stretch> spared() {
        List<Stretch> all = new ArrayList<>();
        links.forEach(link -> all.add(new Stretch(link.start(), link.end())));
        all.addAll(Quotations.code(text()));
        all.addAll(Quotations.ofArticle(text(), comment.article()));
        return List.copyOf(all);
    }
}
