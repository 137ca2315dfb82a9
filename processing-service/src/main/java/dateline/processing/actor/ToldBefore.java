package dateline.processing.actor;

import dateline.contracts.Answer;
import dateline.processing.actor.Titles.Title;
import dateline.processing.article.Article;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the article told before of those who are told again by fewer words: for whom "the spokesman" speaks, and of which
 * country "the man" is.
 */
final class ToldBefore {

    // "a Norland seaman was expelled. The man, Tom Ashe"
    private static final Set<String> ANYBODY =
            Set.of("man", "woman", "suspect", "victim", "defendant", "detainee", "prisoner", "accused", "boy", "girl");

    private final Article article;
    // what a spokesman speaks for where it was last told
    private final Map<String, String> sectors = new HashMap<>();
    // and whose the holder of an office was where he was first told of
    private final Map<String, Answer> countries = new HashMap<>();

    // the noun of the last who was told with a country, and has no name yet
    private String last = "";
    private int blockOfLast;
    // the court that was told last, if its country was
    private Optional<Answer> court = Optional.empty();
    private int blockOfCourt;

    ToldBefore(Article article) {
        this.article = article;
    }

    /** Whether the noun tells nothing of whom it means. */
    static boolean isAnybody(Sectors.Word word) {
        return ANYBODY.contains(word.word());
    }

    /** In "a spokesman for the army ... the spokesman, Tom Ashe" both are one. */
    Title takenUp(Phrase phrase, Title title) {
        String word = title.word().word();
        boolean open = title.word().weak()
                && title.sector().equals(Optional.of(title.word().sector()));
        if (!open) {
            title.sector().filter(each -> title.word().weak()).ifPresent(each -> sectors.put(word, each));
            return title;
        }
        boolean same =
                phrase.possessor().isEmpty() && phrase.p().lower(phrase.from()).equals("the");
        return same && sectors.containsKey(word) ? title.in(sectors.get(word)) : title;
    }

    /** In "a Norland trader was freed ... the trader, Tom Ashe" both are one; ministers there are of many countries. */
    Optional<Answer> ofWhomWasTold(Phrase phrase, Title title) {
        boolean same =
                phrase.possessor().isEmpty() && phrase.p().lower(phrase.from()).equals("the");
        String word = title.word().word();
        boolean near = article.blockAt(phrase.p().start()) - blockOfLast <= 1;
        boolean before = phrase.isBare() && phrase.lastName().isPresent() && word.equals(last);
        if (near && (before || same && ANYBODY.contains(word)) && countries.containsKey(last)) {
            String meant = last;
            last = "";
            return Optional.of(countries.get(meant));
        }
        return Optional.ofNullable(countries.get(word)).filter(each -> same);
    }

    /** "A Norland court fined him. Judge Ada Berg said": she is of that court if it is told near by. */
    Optional<Answer> ofCourt(Title title, Phrase phrase) {
        int block = article.blockAt(phrase.p().start());
        boolean judge = title.word().what() == Sectors.What.OFFICE
                && title.sector().equals(Optional.of("JUD"))
                && block - blockOfCourt <= 1;
        return judge ? court : Optional.empty();
    }

    /** Notes a court, and its country where words tell it. */
    void court(Phrase phrase, Title title, Optional<Answer> told) {
        if (title.word().isBody() && title.sector().equals(Optional.of("JUD"))) {
            court = told.filter(each -> each.value().isPresent());
            blockOfCourt = article.blockAt(phrase.p().start());
        }
    }

    /** Notes somebody who was told, and his country where words tell it. */
    void note(Phrase phrase, Title title, Optional<Answer> told) {
        boolean state = title.sector().filter(Set.of("GOV", "LEG")::contains).isPresent();
        told.filter(each -> !state && !title.word().isBody() && each.value().isPresent())
                .ifPresent(each -> {
                    countries.put(title.word().word(), each);
                    last = title.word().word();
                    blockOfLast = article.blockAt(phrase.p().start());
                });
    }
}
