package dateline.moderation;

import java.util.List;
import java.util.Optional;

/**
 * What judging a comment needs of the article below which it stands.
 *
 * @param authors names of those who wrote it
 * @param namedPeople names of the people it is about
 * @param siteHost host of its page, whose links may stay
 * @param commenters names of the others who commented on it
 * @param parentText the comment that is answered
 */
public record ArticleUnderComment(
        String headline,
        String text,
        List<String> authors,
        List<String> namedPeople,
        Optional<String> siteHost,
        List<String> commenters,
        Optional<String> parentText) {

    /** Copies its lists. */
    public ArticleUnderComment {
        authors = List.copyOf(authors);
        namedPeople = List.copyOf(namedPeople);
        commenters = List.copyOf(commenters);
    }

    /** An article of which only its words are known. */
    public static ArticleUnderComment of(String headline, String text) {
        return new ArticleUnderComment(
                headline, text, List.of(), List.of(), Optional.empty(), List.of(), Optional.empty());
    }
}
