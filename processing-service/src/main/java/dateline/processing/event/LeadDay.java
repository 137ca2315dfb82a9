package dateline.processing.event;

import dateline.contracts.AnalysisMessage.Granularity;
import dateline.contracts.AnalysisMessage.TimeExpression;
import dateline.contracts.ArticleMessage.BlockKind;
import dateline.contracts.Event.Date;
import dateline.contracts.Event.Status;
import dateline.processing.article.Article;
import dateline.processing.event.Operators.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The day of the news, which the first paragraph tells, as the day of what a headline or "by noon" tells. */
final class LeadDay {

    private static final Set<Granularity> DAYS = Set.of(Granularity.DAY, Granularity.PART_OF_DAY);
    private static final Set<String> FORCE = Set.of("ASSAULT", "COERCE", "PROTEST");
    private static final Set<String> OCCASION = Set.of("during", "at", "after");
    private static final Pattern SAID = Pattern.compile(
            "\\b(?:said|says|announced|reported|confirmed|added|told [\\p{L}’' ]+|said in a statement) (?:late |early )?(?:on )?$");
    private static final Pattern PARTS = Pattern.compile(
            "(?i)(?:^|\\. )outside, |\\b(?:by|at|after|until|before|around) (?:noon|midday|nightfall|dusk|dawn|sunset|dark|midnight|evening)\\b"
                    + "|\\b(?:in|during) the (?:morning|afternoon|evening|night)\\b"
                    + "|\\b(?:hours?|minutes|moments) (?:earlier|later|after)\\b|\\bwithin (?:hours|minutes)\\b"
                    + "|\\blater (?:that|in the) (?:day|morning|afternoon|evening|night)\\b"
                    + "|\\b(?:shortly|soon|just) (?:after|before) (?:noon|midday|nightfall|dusk|dawn|sunset|dark|midnight|sunrise|\\d)");
    // "Hours before the talks, a drone hit a convoy": before or after the news of the day
    private static final Pattern HOURS_LATER = Pattern.compile(
            "(?i)\\bwithin hours\\b|^(?:hours|minutes) later\\b|^(?:hours|minutes|moments) (?:before|after)\\b");
    private static final Pattern AT_COURT =
            Pattern.compile("(?i)\\b(?:outside|in front of) the (?:court(?:house|room)?|tribunal|building)\\b");
    private static final Pattern COURT = Pattern.compile("(?i)\\b(?:court|tribunal|judges?|jury|magistrates?)\\b");
    private static final Pattern HOURS_EARLIER = Pattern.compile(
            "(?i)\\bhours? earlier\\b|\\bby (?:noon|midday|nightfall|dusk|dawn|sunset|midnight|evening)\\b");

    private static final Pattern BEFORE_IT = Pattern.compile("\\b(?:after|following|for|over|to|since|despite) $");
    private static final Pattern OWNER = Pattern.compile("['’]s\\b");

    private static final int LONGEST_BEFORE = 40;

    private final Article article;
    private final List<TimeExpression> times;

    /** @param times those that have a value */
    LeadDay(Article article, List<TimeExpression> times) {
        this.article = article;
        this.times = times;
    }

    /** What a headline tells, the first paragraph tells with its day. */
    Optional<Date> ofHeadline(Tree tree, Reading reading) {
        boolean headline = article.kindAt(tree.sentence().start())
                .filter(kind -> kind == BlockKind.HEADLINE)
                .isPresent();
        boolean words = Set.of("REQUEST", "ACCUSE", "SUPPORT", "REJECT").contains(reading.type());
        if ((!headline || words) && !isOccasion(tree, reading.trigger())) {
            return Optional.empty();
        }
        // "…, the army said on Friday" is the day of the words, but what a state declares is done by saying it
        boolean force = FORCE.contains(reading.type());
        if (force && Ties.isCause(tree, reading.deed())) {
            // "jailed over kidnapping"
            return Optional.empty();
        }
        List<TimeExpression> lead = days().stream()
                .filter(each -> !force || !isSaidThen(each) && !isOfDeedBefore(each))
                // "Warring sides to swap prisoners": not on the day on which they agreed to it
                .filter(each -> reading.status() != Status.PLANNED
                        || reading.type().equals("AGREE")
                        || Past.isToCome(Timing.day(each), article.publishedOn()))
                .toList();
        return lead.stream().map(Timing::day).distinct().count() == 1
                ? Optional.of(
                        Timing.date(lead.getFirst(), "the only day that the first paragraph tells", Optional.empty()))
                : Optional.empty();
    }

    /** "By noon soldiers fired into the air": on the day of the news. */
    Optional<Date> ofPartOfDay(Tree tree, Reading reading) {
        int block = article.blockAt(tree.sentence().start());
        boolean part = Timing.isDone(reading)
                && (isLater(tree, reading) || isAtPartOfDay(tree, reading, block) || isAtCourt(tree, block));
        boolean then = block > 0
                && Set.of(Status.REPORTED, Status.CLAIMED).contains(reading.status())
                && (part || HOURS_LATER.matcher(told(tree)).find());
        return then
                ? onlyDay(days())
                        .filter(this::isOver)
                        .map(day -> Timing.date(
                                day, "a part of the day; the first paragraph tells only one", Optional.empty()))
                : Optional.empty();
    }

    /** "killed overnight, officials said on Friday": the night to Friday is no other day. */
    private static Optional<TimeExpression> onlyDay(List<TimeExpression> told) {
        List<TimeExpression> days = told.stream()
                .filter(each -> told.stream().noneMatch(day -> Timing.day(each).endsWith("/" + Timing.day(day))))
                .toList();
        return days.stream().map(Timing::day).distinct().count() == 1 ? Optional.of(days.getFirst()) : Optional.empty();
    }

    /** "will sign it on Wednesday": nothing was done within hours of what is to come. */
    private boolean isOver(TimeExpression day) {
        return article.publishedOn()
                .filter(today -> Timing.day(day).compareTo(today.toString()) <= 0)
                .isPresent();
    }

    private String told(Tree tree) {
        return article.text()
                .substring(tree.sentence().start(), tree.token(tree.size() - 1).end());
    }

    private boolean isAtPartOfDay(Tree tree, Reading reading, int block) {
        String told = paragraph(tree, block);
        return Modality.isEarlier(tree, reading.deed()) && !isSaid(tree, reading.deed())
                ? HOURS_EARLIER.matcher(told).find()
                : PARTS.matcher(told).find();
    }

    /** "A court jailed the mayor on Monday. Outside the court, police rounded up his friends" */
    private boolean isAtCourt(Tree tree, int block) {
        return AT_COURT.matcher(paragraph(tree, block)).find()
                && article.blocks().stream()
                        .filter(each -> each.kind() == BlockKind.PARAGRAPH)
                        .findFirst()
                        .map(each -> article.text()
                                .substring(
                                        article.text().offsetByCodePoints(0, each.start()),
                                        article.text().offsetByCodePoints(0, each.end())))
                        .filter(lead -> COURT.matcher(lead).find())
                        .isPresent();
    }

    /** The text of the paragraph as far as the sentence goes. */
    private String paragraph(Tree tree, int block) {
        int start =
                article.text().offsetByCodePoints(0, article.blocks().get(block).start());
        return article.text().substring(start, tree.token(tree.size() - 1).end());
    }

    /** "The army said its troops had shot four": only because somebody says so. */
    private static boolean isSaid(Tree tree, int deed) {
        int verb = tree.governor(deed);
        return verb >= 0
                && tree.hasRelation(deed, "ccomp")
                && Operators.standard()
                        .at(tree, verb)
                        .filter(each -> each.kind() == Kind.SAY)
                        .isPresent();
    }

    /** "Police later fired tear gas": force that is told after the news of the day, and before its end. */
    private static boolean isLater(Tree tree, Reading reading) {
        return Ontology.isHostileDeed(reading.type())
                && tree.children(reading.trigger(), "advmod").stream()
                        .anyMatch(k -> tree.lower(k).equals("later")
                                && tree.children(k).isEmpty());
    }

    private List<TimeExpression> days() {
        return times.stream()
                .filter(each -> DAYS.contains(each.granularity()) && Lead.holds(article, each.span()))
                .toList();
    }

    /** "At a summit, he confirmed …": what is said there is the news of the day. */
    private static boolean isOccasion(Tree tree, int word) {
        int verb = tree.governor(word);
        return tree.isNoun(word)
                && OCCASION.contains(tree.preposition(word))
                && verb >= 0
                && Operators.standard()
                        .at(tree, verb)
                        .filter(each -> each.kind() == Kind.SAY)
                        .isPresent();
    }

    /** "the army said on Friday" */
    boolean isSaidThen(TimeExpression time) {
        return SAID.matcher(before(time)).find();
    }

    /** "killed 40 in retaliation for Tuesday's ambush" */
    private boolean isOfDeedBefore(TimeExpression time) {
        int end = article.text().offsetByCodePoints(0, time.span().end());
        return BEFORE_IT.matcher(before(time)).find()
                && OWNER.matcher(article.text())
                        .region(end, article.text().length())
                        .lookingAt();
    }

    /** The text before a time. */
    String before(TimeExpression time) {
        int end = article.text().offsetByCodePoints(0, time.span().start());
        return article.text().substring(Math.max(0, end - LONGEST_BEFORE), end);
    }
}
