package dateline.processing.event;

import dateline.contracts.AnalysisMessage.Granularity;
import dateline.contracts.AnalysisMessage.TimeExpression;
import dateline.contracts.Answer;
import dateline.contracts.Event.Date;
import dateline.contracts.Event.Status;
import dateline.contracts.Span;
import dateline.processing.article.Article;
import dateline.processing.event.Operators.Kind;
import dateline.processing.event.Ties.Tie;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Says when an event took place: by its clause, or by a step that its reason names. */
final class Timing {

    private static final Set<Granularity> NO_DATE =
            Set.of(Granularity.CENTURY, Granularity.DURATION, Granularity.UNKNOWN);

    private static final int DAY_LENGTH = "2022-01-10".length();

    private static final Pattern LIMITS = Pattern.compile("\\b(?:until|till|by|since|from) $");
    private static final Pattern UNTIL = Pattern.compile("\\b(?:until|till) $");
    private static final Pattern SINCE = Pattern.compile("\\bsince $");
    // "detained 540 people last year, up from 310 in 2024": of what it is compared with
    private static final Pattern COMPARED = Pattern.compile(
            "\\b(?:(?:up|down) from|compared (?:with|to)|against) [\\d,.]+(?: million| billion|%| per ?cent)? in (?:the same (?:period|months?|quarter) (?:of|in) )?$"
                    + "|\\bthan in $|\\b(?:the same (?:period|months?|quarter) (?:of|in)) $");
    private static final Set<String> FAULTS = Set.of("of", "for");
    private static final Pattern TERM = Pattern.compile("\\b(?:by|for) $");
    static final Pattern WEEKDAYS = Pattern.compile("(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day");

    private static final Pattern NAMED_DAYS =
            Pattern.compile(WEEKDAYS.pattern() + "|(?i)\\b(?:today|yesterday|tonight|last night)\\b");

    private final Article article;
    private final List<Span> all;
    private final List<TimeExpression> times;
    private final RelativeDay relative;
    private final LeadDay lead;
    private final ToCome toCome;

    Timing(Article article, List<TimeExpression> times) {
        this.article = article;
        this.all = times.stream().map(TimeExpression::span).toList();
        this.times = times.stream()
                .filter(each -> each.value().value().isPresent() && !NO_DATE.contains(each.granularity()))
                // the day of the dateline is that of the writing
                .filter(each -> !Lead.isBeforeFirstWords(article, each.span()))
                .toList();
        this.relative = new RelativeDay(article, times);
        this.lead = new LeadDay(article, this.times);
        this.toCome = new ToCome(article);
    }

    /** Whether a word is part of a time: "March 31" is no march. */
    boolean isPartOf(Span word) {
        return all.stream().anyMatch(each -> each.start() <= word.start() && each.end() >= word.end());
    }

    Date of(Tree tree, Reading reading) {
        return relative.daysBefore(tree, reading)
                .or(() -> told(tree, reading))
                .or(() -> relative.daysEarlier(tree, reading))
                .or(() -> beforeWhen(tree, reading))
                .or(() -> relative.sameDay(tree, reading))
                .or(() -> onlyDayOfSentence(tree, reading))
                .or(() -> lead.ofHeadline(tree, reading))
                .or(() -> ofParagraph(tree, reading))
                .or(() -> lead.ofPartOfDay(tree, reading))
                .orElseGet(() -> new Date(
                        Answer.unknown("no time is told in its sentence or before it in the paragraph"),
                        Granularity.UNKNOWN,
                        Optional.empty()));
    }

    private Optional<Date> told(Tree tree, Reading reading) {
        Ties ties = Ties.ofTimes(tree, reading);
        return times.stream()
                .filter(each -> wordAt(tree, each.span()) >= 0)
                .filter(each -> ties.of(wordAt(tree, each.span())) != Tie.NONE)
                .filter(each -> !isLimit(tree, reading, each))
                .filter(each -> !COMPARED.matcher(lead.before(each)).find())
                .filter(each -> !isOfFault(tree, reading, wordAt(tree, each.span())))
                .filter(each -> !isWords(reading) || !isTerm(each) && !toCome.isWanted(each, reading))
                .filter(each -> !Ontology.isHostileDeed(reading.type()) || !lead.isSaidThen(each))
                .filter(each -> !UNTIL.matcher(lead.before(each)).find())
                .filter(each -> !isOfAnother(tree, reading, each.span()))
                .filter(each -> !SetApart.is(tree, wordAt(tree, each.span()), reading))
                .filter(each -> !isBehindSaying(tree, reading, each))
                .filter(each -> !toCome.isOfAnother(tree, each, reading))
                .min(Comparator.comparing((TimeExpression each) -> ties.of(wordAt(tree, each.span())))
                        .thenComparingInt(each -> distance(tree, each.span(), reading.trigger())))
                .map(each -> toCome.isTakenForPast(tree, each, wordAt(tree, each.span()), reading)
                        ? ToCome.nextWeek(each)
                        : date(each, each.value().reason(), Optional.of(each.span())));
    }

    /** "last blocked the road in 2019, when a driver was shot" */
    private Optional<Date> beforeWhen(Tree tree, Reading reading) {
        int when = tree.child(reading.deed(), "advmod", "mark");
        if (when < 1 || !tree.lower(when).equals("when")) {
            return Optional.empty();
        }
        int last = tree.lower(when - 1).equals(",") ? when - 2 : when - 1;
        return times.stream()
                .filter(each -> wordAt(tree, each.span()) == last)
                .findFirst()
                .map(each -> date(each, "told before “when”", Optional.of(each.span())));
    }

    /** "…, the minister said on Friday": the day of the words, wherever the parser hangs it. */
    private boolean isBehindSaying(Tree tree, Reading reading, TimeExpression time) {
        int on = tree.wordAt(article.text().offsetByCodePoints(0, time.span().start() + 1)) - 1;
        int verb = tree.is(on, "IN") ? on - 1 : on;
        return verb > reading.deed()
                && verb != reading.trigger()
                && tree.is(verb, "VBD")
                && Operators.standard()
                        .at(tree, verb)
                        .filter(each -> each.kind() == Kind.SAY)
                        .isPresent();
    }

    private boolean isOfAnother(Tree tree, Reading reading, Span time) {
        int first = article.text().offsetByCodePoints(0, time.start());
        return TimeWords.isOfAnother(tree, reading, first, wordAt(tree, time));
    }

    private static boolean isWords(Reading reading) {
        // "offered to meet them on Thursday" tells when they will meet
        boolean offer = reading.type().equals("AGREE") && reading.status() == Status.PLANNED;
        return reading.trigger() != reading.deed() && !offer || Ontology.isWords(reading.type());
    }

    /** "until Friday", "the fifth death since May" tell no day on which it was done; "has been blocked since May" does. */
    private boolean isLimit(Tree tree, Reading reading, TimeExpression time) {
        String preposition = tree.preposition(wordAt(tree, time.span()));
        boolean lasting = tree.hasChild(reading.deed(), Set.of("have"), "aux");
        // of "since Feb. 14" the parser hangs the word on the month
        boolean since =
                preposition.equals("since") || SINCE.matcher(lead.before(time)).find();
        return Set.of("until", "till").contains(preposition) || since && !lasting;
    }

    /** "accused Norland of shelling a village on Feb. 14": the day of what is charged, not of the charge. */
    private static boolean isOfFault(Tree tree, Reading reading, int time) {
        if (!Ontology.isWords(reading.type()) || reading.trigger() != reading.deed()) {
            return false;
        }
        for (int k = time - 1; k > reading.deed() && !tree.is(k, "CC", "VBD"); k--) {
            if (tree.is(k, "VBG") && FAULTS.contains(tree.lower(k - 1))) {
                return true;
            }
        }
        return false;
    }

    /** "told them to hand over their guns by Wednesday", "ordered a vote for Sunday", "demands more pay this year": the time of what is wanted. */
    private boolean isTerm(TimeExpression time) {
        return TERM.matcher(lead.before(time)).find()
                || time.span().text().startsWith("this ") && time.granularity() == Granularity.YEAR;
    }

    private Optional<Date> onlyDayOfSentence(Tree tree, Reading reading) {
        List<TimeExpression> all = times.stream()
                .filter(each -> wordAt(tree, each.span()) >= 0)
                .filter(each -> !isLimit(tree, reading, each))
                .filter(each -> !UNTIL.matcher(lead.before(each)).find())
                .filter(each -> !SetApart.is(tree, wordAt(tree, each.span()), reading))
                .filter(each -> !toCome.isOfAnother(tree, each, reading))
                .toList();
        List<TimeExpression> here = all.stream()
                .filter(Timing::isDay)
                .filter(each -> !isOfAnother(tree, reading, each.span()))
                .toList();
        // "in 2019" is another time than "on Wednesday", "this year" is not
        boolean oneDay = !here.isEmpty()
                && here.stream().map(Timing::day).distinct().count() == 1
                && all.stream().allMatch(each -> day(here.getFirst()).startsWith(day(each)));
        boolean open = oneDay
                && Ontology.isHostileDeed(reading.type())
                && !Modality.isEarlier(tree, reading.deed())
                && (!isAside(tree, reading.trigger()) || Ties.isOneFight(tree, reading))
                && !Ties.isCause(tree, reading.deed())
                && !isSaid(tree, wordAt(tree, here.getFirst().span()))
                && !SinceThen.isAfter(
                        tree, reading, wordAt(tree, here.getFirst().span()));
        return open
                ? Optional.of(date(
                        here.getFirst(),
                        "the only day that its sentence tells",
                        Optional.of(here.getFirst().span())))
                : Optional.empty();
    }

    private Optional<Date> ofParagraph(Tree tree, Reading reading) {
        int block = article.blockAt(tree.sentence().start());
        int start = codePoint(tree.sentence().start());
        if (block < 0 || !isDone(reading) || SinceThen.is(tree, reading) || SinceThen.isByNow(tree, reading)) {
            return Optional.empty();
        }
        return times.stream()
                .filter(each -> isDay(each) && each.span().end() <= start)
                // "has closed its markets until Monday"
                .filter(each -> !LIMITS.matcher(lead.before(each)).find())
                .filter(each ->
                        each.span().start() >= article.blocks().get(block).start())
                .filter(each -> reading.status() == Status.PLANNED || !toCome.isToCome(each))
                .reduce((first, second) -> second)
                .map(each -> date(
                        each,
                        "told last in the paragraph before it: “" + each.span().text() + "”",
                        Optional.empty()));
    }

    /** Whether it is a deed that somebody did, and no words: what is said next need not be said on the same day. */
    static boolean isDone(Reading reading) {
        return Ontology.isHostileDeed(reading.type())
                || reading.type().equals("RETREAT")
                || reading.type().equals("CONSULT");
    }

    /** "after a court had jailed them": the day of the sentence is not its own. */
    private static boolean isAside(Tree tree, int word) {
        for (int at = word; at >= 0; at = tree.governor(at)) {
            if (tree.hasRelation(at, "advcl")) {
                return true;
            }
        }
        return false;
    }

    /** "…, police said on Friday" */
    private static boolean isSaid(Tree tree, int time) {
        int host = tree.governor(time);
        while (host >= 0 && !tree.is(host, "VB")) {
            host = tree.governor(host);
        }
        return host >= 0
                && Operators.standard()
                        .at(tree, host)
                        .filter(each -> each.kind() == Kind.SAY)
                        .isPresent();
    }

    /** "Monday", "Monday night"; "the morning" does not say of which day, "overnight" are two. */
    private static boolean isDay(TimeExpression time) {
        return time.granularity() == Granularity.DAY
                || time.granularity() == Granularity.PART_OF_DAY
                        && isOneDay(time)
                        && NAMED_DAYS.matcher(time.span().text()).find();
    }

    static boolean isOneDay(TimeExpression time) {
        return day(time).length() == DAY_LENGTH;
    }

    static String day(TimeExpression time) {
        String value = time.value().value().orElseThrow();
        int clock = value.indexOf('T');
        return clock < 0 ? value : value.substring(0, clock);
    }

    static Date date(TimeExpression time, String reason, Optional<Span> span) {
        return new Date(Answer.of(time.value().value().orElseThrow(), reason), time.granularity(), span);
    }

    private int codePoint(int utf16) {
        return article.text().codePointCount(0, utf16);
    }

    private int wordAt(Tree tree, Span span) {
        return tree.wordAt(article.text().offsetByCodePoints(0, span.end()));
    }

    private int distance(Tree tree, Span span, int word) {
        return Math.abs(wordAt(tree, span) - word);
    }
}
