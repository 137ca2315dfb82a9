package dateline.processing.event;

import dateline.contracts.AnalysisMessage.GazetteerPlace;
import dateline.contracts.AnalysisMessage.Granularity;
import dateline.contracts.AnalysisMessage.PlaceKind;
import dateline.contracts.AnalysisMessage.PlaceMention;
import dateline.contracts.AnalysisMessage.Places;
import dateline.contracts.AnalysisMessage.TimeExpression;
import dateline.contracts.Answer;
import dateline.contracts.ArticleMessage.BlockKind;
import dateline.contracts.Event.Date;
import dateline.contracts.Event.Participant;
import dateline.contracts.Event.Place;
import dateline.contracts.Span;
import dateline.processing.article.Article;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Says where and when an event took place: from its clause, its sentence, or, with the reason, from the article. */
final class Scene {

    private static final Set<Granularity> NO_DATE = Set.of(Granularity.DURATION, Granularity.UNKNOWN);
    private static final Set<String> NO_STATES = Set.of("IGO", "UNO", "EUR", "NGO", "IMG", "MNC", "ISM");
    private static final Set<String> LOCATING = Set.of(
            "in",
            "at",
            "near",
            "outside",
            "around",
            "across",
            "throughout",
            "inside",
            "along",
            "to",
            "into",
            "on",
            "over",
            "from",
            "through",
            "off");

    private final Article article;
    private final Optional<Places> places;
    private final List<TimeExpression> times;

    Scene(Article article, Optional<Places> places, List<TimeExpression> times) {
        this.article = article;
        this.places = places;
        this.times = times;
    }

    Place place(Tree tree, Reading reading, List<Participant> actors, List<Participant> recipients) {
        List<PlaceMention> here = places.map(Places::mentions).orElse(List.of()).stream()
                .filter(each -> each.kind() == PlaceKind.LITERAL && each.place().isPresent())
                .filter(each -> wordAt(tree, each.span()) >= 0)
                .filter(each -> isLocating(tree, wordAt(tree, each.span()), reading))
                .toList();
        Optional<PlaceMention> inClause = here.stream()
                .filter(each -> isBelow(tree, wordAt(tree, each.span()), reading))
                .min(Comparator.comparingInt(each -> rank(each) + distance(tree, each.span(), reading.deed())));
        if (inClause.isPresent()) {
            return new Place(inClause.get().place(), Optional.of(inClause.get().span()), "named in its clause");
        }
        Optional<PlaceMention> inSentence = here.stream()
                .min(Comparator.comparingInt(each -> rank(each) + distance(tree, each.span(), reading.deed())));
        if (inSentence.isPresent()) {
            return new Place(
                    inSentence.get().place(), Optional.of(inSentence.get().span()), "named in its sentence");
        }
        Optional<Place> lead = article.kindAt(tree.sentence().start())
                .filter(kind -> kind == BlockKind.HEADLINE)
                .flatMap(kind -> ofLead());
        boolean material =
                Ontology.isHostileDeed(reading.type()) || reading.type().equals("RETREAT");
        return lead.orElseGet(() -> material
                ? ofArticle(actors, recipients)
                : new Place(Optional.empty(), Optional.empty(), "no place is named in its sentence"));
    }

    /** A city before its country. */
    private static int rank(PlaceMention each) {
        return each.place().orElseThrow().feature().equals("country") ? 8 : 0;
    }

    /** "in Port Arrow" tells where, "Port Arrow's mayor" does not. */
    private static boolean isLocating(Tree tree, int word, Reading reading) {
        if (reading.actors().contains(word)) {
            return false;
        }
        int top = word;
        while (tree.hasRelation(top, "compound", "flat", "appos", "conj") && tree.governor(top) >= 0) {
            top = tree.governor(top);
        }
        String preposition = tree.preposition(top);
        String last = preposition.substring(preposition.lastIndexOf('_') + 1);
        return LOCATING.contains(last)
                || reading.recipients().contains(top)
                || tree.hasRelation(top, "obj", "nsubj:pass");
    }

    private static boolean isBelow(Tree tree, int word, Reading reading) {
        return tree.isWithin(word, reading.deed()) || tree.isWithin(word, reading.trigger());
    }

    /** What a headline tells, the first paragraph tells with its place and its day. */
    private Optional<Place> ofLead() {
        return places.map(Places::mentions).orElse(List.of()).stream()
                .filter(each -> each.kind() == PlaceKind.LITERAL && each.place().isPresent() && isInLead(each.span()))
                .min(Comparator.comparingInt((PlaceMention each) -> rank(each))
                        .thenComparingInt(each -> each.span().start()))
                .map(each ->
                        new Place(each.place(), Optional.empty(), "named in the first paragraph below the headline"));
    }

    private boolean isInLead(Span span) {
        return article.blocks().stream()
                .filter(each -> each.kind() == BlockKind.PARAGRAPH)
                .findFirst()
                .filter(each -> each.start() <= span.start() && each.end() >= span.end())
                .isPresent();
    }

    private Place ofArticle(List<Participant> actors, List<Participant> recipients) {
        if (places.isEmpty() || places.get().about().isEmpty()) {
            return new Place(Optional.empty(), Optional.empty(), "no place is named in its sentence");
        }
        List<GazetteerPlace> literal = places.get().mentions().stream()
                .filter(each -> each.kind() == PlaceKind.LITERAL)
                .flatMap(each -> each.place().stream())
                .toList();
        // that it was somewhere in a country is not worth a guess
        return places.get().about().stream()
                .filter(about -> literal.stream()
                        .noneMatch(each -> each.gazetteerId().equals(about.gazetteerId())
                                && each.feature().equals("country")))
                .flatMap(about -> literal.stream()
                        .filter(each -> each.gazetteerId().equals(about.gazetteerId()))
                        .limit(1))
                .filter(each -> isOf(actors, each.country())
                        || isOf(recipients, each.country())
                        || isOfNobody(actors, recipients)
                        || isMostly(literal, each.country()))
                .findFirst()
                .map(each -> new Place(
                        Optional.of(each), Optional.empty(), "none is named in its sentence; the article is about it"))
                .orElseGet(() -> new Place(Optional.empty(), Optional.empty(), "no place is named in its sentence"));
    }

    /** Whether nearly all the article plays in one country. */
    private static boolean isMostly(List<GazetteerPlace> literal, Optional<String> country) {
        long there =
                literal.stream().filter(each -> each.country().equals(country)).count();
        return there * 10 >= literal.size() * 7L;
    }

    /** Whether nobody's country is known: then nothing speaks against the place that the article is about. */
    private static boolean isOfNobody(List<Participant> actors, List<Participant> recipients) {
        return Stream.concat(actors.stream(), recipients.stream()).noneMatch(each -> each.country()
                .value()
                .filter(code -> !NO_STATES.contains(code))
                .isPresent());
    }

    private static boolean isOf(List<Participant> who, Optional<String> country) {
        return who.stream()
                .anyMatch(each -> each.country().value().isPresent()
                        && each.country().value().equals(country));
    }

    Date date(Tree tree, Reading reading) {
        List<TimeExpression> here = times.stream()
                .filter(each -> each.value().value().isPresent() && !NO_DATE.contains(each.granularity()))
                .toList();
        Optional<TimeExpression> inClause = here.stream()
                .filter(each -> wordAt(tree, each.span()) >= 0)
                .filter(each -> isOfDeed(tree, wordAt(tree, each.span()), reading))
                .min(Comparator.comparingInt(each -> distance(tree, each.span(), reading.trigger())));
        if (inClause.isPresent()) {
            return date(
                    inClause.get(),
                    inClause.get().value().reason(),
                    Optional.of(inClause.get().span()));
        }
        List<TimeExpression> inSentence = here.stream()
                .filter(each -> each.granularity() == Granularity.DAY && wordAt(tree, each.span()) >= 0)
                .toList();
        boolean oneDay = inSentence.stream()
                        .map(each -> each.value().value().orElseThrow())
                        .distinct()
                        .count()
                == 1;
        if (oneDay && Ontology.isHostileDeed(reading.type()) && !isAside(tree, reading)) {
            return date(
                    inSentence.getFirst(),
                    "the only day that its sentence tells",
                    Optional.of(inSentence.getFirst().span()));
        }
        int block = article.blockAt(tree.sentence().start());
        int start = codePoint(tree.sentence().start());
        Optional<TimeExpression> lead = article.kindAt(tree.sentence().start())
                .filter(kind -> kind == BlockKind.HEADLINE)
                .flatMap(kind -> here.stream()
                        .filter(each -> each.granularity() == Granularity.DAY && isInLead(each.span()))
                        .findFirst());
        if (lead.isPresent()) {
            return date(lead.get(), "told in the first paragraph below the headline", Optional.empty());
        }
        Optional<TimeExpression> before = here.stream()
                .filter(each ->
                        each.granularity() == Granularity.DAY && each.span().end() <= start)
                .filter(each -> block >= 0
                        && each.span().start() >= article.blocks().get(block).start())
                .reduce((first, second) -> second);
        return before.map(each -> date(
                        each,
                        "told last in the paragraph before it: “" + each.span().text() + "”",
                        Optional.empty()))
                .orElseGet(() -> new Date(
                        Answer.unknown("no time is told in its sentence or before it in the paragraph"),
                        Granularity.UNKNOWN,
                        Optional.empty()));
    }

    /** "after a court had jailed them": the day of the sentence is not its own. */
    private static boolean isAside(Tree tree, Reading reading) {
        for (int at = reading.trigger(); at >= 0; at = tree.governor(at)) {
            if (tree.hasRelation(at, "advcl")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a time says when this was done, and not when it was said or when something else was. */
    private static boolean isOfDeed(Tree tree, int time, Reading reading) {
        int host = tree.governor(time);
        while (host >= 0 && !tree.is(host, "VB") && host != reading.deed() && host != reading.trigger()) {
            host = tree.governor(host);
        }
        if (host < 0) {
            return true;
        }
        if (host == reading.deed() || host == reading.trigger()) {
            return true;
        }
        for (int at = reading.trigger(); at >= 0 && at != host; at = tree.governor(at)) {
            if (tree.hasRelation(at, "ccomp", "advcl", "acl", "parataxis")) {
                return false;
            }
            if (tree.governor(at) == host) {
                return true;
            }
        }
        return false;
    }

    private static Date date(TimeExpression time, String reason, Optional<Span> span) {
        return new Date(Answer.of(time.value().value().orElseThrow(), reason), time.granularity(), span);
    }

    private int codePoint(int utf16) {
        return article.text().codePointCount(0, utf16);
    }

    /** The word of the sentence with which a span ends; -1 if it stands elsewhere. */
    private int wordAt(Tree tree, Span span) {
        int end = article.text().offsetByCodePoints(0, span.end());
        for (int i = 0; i < tree.size(); i++) {
            if (tree.token(i).start() < end && tree.token(i).end() >= end) {
                return i;
            }
        }
        return -1;
    }

    private int distance(Tree tree, Span span, int word) {
        return Math.abs(wordAt(tree, span) - word);
    }
}
