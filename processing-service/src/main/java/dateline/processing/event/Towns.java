package dateline.processing.event;

import dateline.contracts.AnalysisMessage.GazetteerPlace;
import dateline.contracts.AnalysisMessage.PlaceMention;
import dateline.contracts.Span;
import dateline.processing.article.Article;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells by the words around the names of towns in which of them something may have been done. */
final class Towns {

    private static final Pattern BEFORE_TOWN = Pattern.compile("\\b(?:in|near|outside|around|of|from|at) $");
    private static final Pattern AFTER_TOWN = Pattern.compile(
            "[.,;:]|\\s(?:on|in|at|and|after|where|when|as|for|from|to|by|with|before|over|during|late|early|last|this)\\b|\\s[\\p{Lu}\\d]");

    private static final int LONGEST_BEFORE = 60;
    // "the highway to the port of Port Arrow", "the road between Port Arrow and"
    private static final Pattern LEADING_TO = Pattern.compile(
            "\\b(?:%s) (?:to|towards?|for|between(?: \\p{Lu}[^.,;]{1,25} and)?) (?:the (?:port|city|town|village) of )?$"
                    .formatted(String.join("|", Lexicon.standard().list("ways"))));
    // "from Port Arrow", "according to a doctor in Port Arrow", "in this town south of Port Arrow", "an industrial town
    // near Port Arrow", "in Lund, north of Port Arrow", "the government in Port
    // Arrow"
    private static final Pattern ELSEWHERE =
            Pattern.compile("\\bfrom $|\\baccording to [^.;]{1,45} (?:in|at|near) $|, an? (?:[\\p{L}-]+ ){1,3}near $"
                    + "|\\bthis (?:[\\p{L}-]+ ){0,3}(?:city|town|village|suburb|port) (?:[\\p{L}\\d-]+ ){0,3}(?:of|near|from) $"
                    + "|, (?:[\\p{L}\\d-]+ ){0,3}(?:north|south|east|west)(?:-?(?:east|west))? of $|\\b(?:"
                    + String.join("|", Lexicon.standard().list("seated")) + ") in $|" + LEADING_TO.pattern());
    private static final Pattern GOAL =
            Pattern.compile("\\b(?:%s)(?: by [a-z]+)? to (?:(?:an? |the )?(?:[a-z]+ )?hospitals? in )?$"
                    .formatted(String.join("|", Lexicon.standard().list("taken"))));
    private static final Pattern TITLE_OF = Pattern.compile(
            "(?i)\\b(?:mayor|governor|bishop|archbishop|sheriff|prefect|ambassador|consul) (?:of|for|to|in) $");
    // "the city of Port Arrow", which the gazetteer knows as a province
    private static final Pattern TOWN_OF = Pattern.compile("\\b(?:city|town) of $");

    // "jailed for smuggling people, nine of whom were found dead near Port Arrow"
    private static final Pattern CRIME =
            Pattern.compile("(?i)\\b(?:jailed|sentenced|prison|convicted|guilty|handed|terms?|life)\\b[^.]*"
                    + "\\b(?:for|of|over) (?:[a-z]+ly )?[a-z]+ing\\b[^.]*$");
    private static final Pattern PROPERTY = Pattern.compile(
            "(?i)\\b(?:seiz|confiscat|forfeit|fr[eo]+z|impound)[a-z]*\\b[^.]{0,30} (?:%s)s? (?:in|near|outside|at) $"
                    .formatted(String.join("|", Lexicon.standard().list("property"))));
    private static final Pattern NEAR = Pattern.compile("(?i)\\b(?:in|near|outside|off|around|at) $");

    private final Article article;

    Towns(Article article) {
        this.article = article;
    }

    /** The towns in which something is told to be; "miners from Port Arrow" are elsewhere. */
    List<GazetteerPlace> in(Stream<PlaceMention> mentions) {
        return mentions.filter(each -> !ELSEWHERE.matcher(before(each.span())).find())
                .filter(each -> Setting.isTown(each.place().orElseThrow())
                        || TOWN_OF.matcher(before(each.span())).find()
                        || isWriting(each))
                .flatMap(each -> each.place().stream())
                .toList();
    }

    /** "in Port Arrow on Monday", and neither "at the Port Arrow landfill" nor "in the Arrows". */
    boolean isByWords(PlaceMention named) {
        String text = article.text();
        int start = text.offsetByCodePoints(0, named.span().start());
        int end = text.offsetByCodePoints(0, named.span().end());
        return BEFORE_TOWN.matcher(text.substring(0, start)).find()
                && AFTER_TOWN.matcher(text.substring(end)).lookingAt();
    }

    /** "seizes boats off Port Arrow", and not "under the Port Arrow deal" */
    boolean isNear(PlaceMention named) {
        return NEAR.matcher(before(named.span())).find();
    }

    /** "was sentenced to life for burning a house in Port Arrow": the court need not be there. */
    boolean isOfCrime(PlaceMention named) {
        int start = article.text().offsetByCodePoints(0, named.span().start());
        int block = article.text().lastIndexOf('\n', start);
        return CRIME.matcher(article.text().substring(block + 1, start)).find();
    }

    /** "ordered the seizure of a villa in Port Arrow" */
    boolean isOfProperty(PlaceMention named) {
        return PROPERTY.matcher(before(named.span())).find();
    }

    /** "SALTA, Argentina -": a town that the gazetteer knows as a province. */
    private boolean isWriting(PlaceMention named) {
        int start = named.span().start();
        return Lead.isBeforeFirstWords(article, named.span())
                && named.place().orElseThrow().feature().startsWith("admin")
                && article.blocks().stream().anyMatch(each -> each.start() == start);
    }

    /** "“It was the same in Port Arrow,” she said": what somebody says of it is not where the news is. */
    boolean isInSpeech(PlaceMention named) {
        String text = article.text();
        int start = text.offsetByCodePoints(0, named.span().start());
        String before = text.substring(text.lastIndexOf('\n', start) + 1, start);
        return before.lastIndexOf('“') > before.lastIndexOf('”')
                || before.chars().filter(each -> each == '"').count() % 2 == 1;
    }

    /** "the mayor of Port Arrow" */
    boolean isInTitle(PlaceMention town) {
        return TITLE_OF.matcher(before(town.span())).find();
    }

    /** "the wounded were taken to a hospital in Port Arrow" */
    boolean isGoal(PlaceMention town) {
        return GOAL.matcher(before(town.span())).find();
    }

    /** "the road between Port Arrow and Lund" */
    boolean isBetween(PlaceMention town) {
        return isLedTo(town) && before(town.span()).endsWith(" between ");
    }

    /** "the road to Port Arrow" */
    boolean isLedTo(PlaceMention town) {
        return LEADING_TO.matcher(before(town.span())).find();
    }

    static boolean isOne(List<GazetteerPlace> towns) {
        return towns.stream().map(GazetteerPlace::gazetteerId).distinct().count() == 1;
    }

    static boolean isOneCountry(List<GazetteerPlace> towns) {
        return towns.stream().map(GazetteerPlace::country).distinct().count() == 1;
    }

    private String before(Span place) {
        int start = article.text().offsetByCodePoints(0, place.start());
        return article.text().substring(Math.max(0, start - LONGEST_BEFORE), start);
    }
}
