package dateline.processing.figure;

import dateline.processing.article.Paragraph;
import dateline.processing.wordlist.WordList;
import java.util.HashSet;
import java.util.Set;

/** Whether people are counted: by {@code people.txt}, and by the plural of a name, as in "two Libyans". */
final class People {

    private static final Set<String> WORDS = new HashSet<>(WordList.of(People.class, "people.txt"));

    private People() {}

    static boolean are(Paragraph p, int noun) {
        return WORDS.contains(p.lemma(noun)) || p.is(noun, "NNPS");
    }

    /** Whether the words until here end in people, or in the number itself: "12 miners", "12 others", "12". */
    static boolean mayBe(Paragraph p, int last) {
        return are(p, last)
                || p.is(last, "CD")
                || p.lower(last).matches("others|more|dozens|hundreds|scores|thousands");
    }
}
