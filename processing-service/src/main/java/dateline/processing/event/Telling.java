package dateline.processing.event;

import dateline.contracts.AnalysisMessage.Figure;
import dateline.contracts.AnalysisMessage.Quote;
import dateline.contracts.AnalysisMessage.Speaker;
import dateline.contracts.Answer;
import dateline.contracts.ContentId;
import dateline.contracts.Event;
import dateline.contracts.Event.Date;
import dateline.contracts.Event.Evidence;
import dateline.contracts.Event.Participant;
import dateline.contracts.Event.Place;
import dateline.contracts.Event.Status;
import dateline.contracts.Span;
import dateline.language.Token.NameKind;
import dateline.processing.article.Article;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes an event of what a sentence tells, or nothing if it does not tell enough. */
final class Telling {

    private static final Set<String> HARM =
            Set.of("killed", "injured", "detained", "missing", "wounded", "dead", "arrested");

    private static final Set<String> DECREED = Set.of("SANCTION", "CONCEDE");
    private static final Set<String> OF_THINGS = Set.of("ASSAULT", "COERCE", "PROTEST", "RETREAT", "MOBILIZE");
    // "somebody had pelted the house": as good as nobody
    private static final Set<String> SOMEBODY = Set.of("somebody", "someone");

    private final Article article;
    private final People people;
    private final Scene scene;
    private final Timing timing;
    private final Claims claims;
    private final List<Figure> figures;
    private final Enough enough;
    private final Standing standing;

    Telling(Article article, People people, Scene scene, Timing timing, Claims claims, List<Figure> figures) {
        this.article = article;
        this.people = people;
        this.enough = new Enough(people);
        this.standing = new Standing(article, people);
        this.scene = scene;
        this.timing = timing;
        this.claims = claims;
        this.figures = figures;
    }

    /**
     * @param before what was told before, in its order
     */
    Optional<Event> event(Tree tree, Reading told, List<Event> before) {
        boolean aim = told.status() == Status.HYPOTHETICAL
                && told.trigger() == told.deed()
                && Modality.isAim(tree, told.deed());
        if (aim
                || Hollow.is(tree, told)
                || GeneralStatement.is(tree, told)
                || Modality.isUnderIf(tree, told.trigger())
                || Modality.isRight(tree, told.deed())) {
            return Optional.empty();
        }
        List<Participant> persons = people.doers(tree, told.actors(), told.how());
        List<Participant> actors = persons.isEmpty() && told.type().equals("PROTEST")
                ? people.drivers(tree, told.actors(), told.how())
                : persons;
        // "a bomb killed three": the text tells nobody who did it
        boolean thing = actors.isEmpty()
                && OF_THINGS.contains(told.type())
                && told.actors().stream()
                        .allMatch(k -> Lexicon.standard().list("things").contains(tree.lemma(k))
                                || SOMEBODY.contains(tree.lemma(k)));
        Reading reading = thing ? told.by(List.of(), "the words name a thing") : told;
        List<Participant> recipients = people.of(tree, reading.recipients(), "to whom it is done").stream()
                .filter(each -> actors.stream().noneMatch(actor -> isSame(actor, each)))
                .toList();
        Span trigger = article.span(
                tree.token(reading.trigger()).start(),
                tree.token(reading.trigger()).end());
        if (timing.isPartOf(trigger)) {
            return Optional.empty();
        }
        Optional<Quote> quote = claims.quoteAround(trigger);
        Optional<Speaker> teller = teller(tree, reading, quote);
        List<Participant> doers = actors.isEmpty() ? inferred(reading, teller) : actors;
        Date date = timing.of(tree, reading);
        // "condemned the murder of the poet in 1907" is about today
        if (tree.is(reading.deed(), "VB") && Past.isHistory(date, article.publishedOn())) {
            return Optional.empty();
        }
        Where where = scene.of(tree, reading, doers, recipients, isDone(reading, date));
        Place place = where.place();
        if (!enough.is(tree, reading, doers, recipients, isPlaced(tree, reading, where), quote.isPresent())
                || Hollow.is(tree, reading, doers, recipients)
                || FigureOfSpeech.is(tree, reading, doers, recipients)
                || Accidents.mayBe(tree, reading)
                || Works.show(tree, reading)
                || isStrikeOfOne(tree, reading)
                || isState(tree, reading)) {
            return Optional.empty();
        }
        Types type = Types.of(reading.type());
        Event event = new Event(
                ContentId.of(
                        'f', article.articleId(), reading.type(), trigger.text(), Integer.toString(trigger.start())),
                reading.type(),
                answer(reading.mode(), reading.rule(), "the words tell no mode"),
                Contexts.of(tree),
                doers,
                recipients,
                place,
                date,
                standing.of(reading, doers, recipients, place, teller, date, trigger),
                teller,
                List.of(new Evidence(trigger, clause(tree, reading))),
                casualties(tree, reading),
                answer(reading.cameo(), reading.rule(), "CAMEO has no code for it"),
                type.quad(),
                type.scale(),
                // weighed when all is told
                BigDecimal.ZERO,
                reading.rule());
        return Optional.of(Recalling.whole(tree, reading, before)
                .or(() -> Recalling.occasion(tree, reading, before))
                .map(whole -> Continuity.partOf(whole, event, where.isTold()))
                .orElse(event));
    }

    /** "a late strike by Berg", "Norland struck twice": nobody stops work alone. */
    private static boolean isStrikeOfOne(Tree tree, Reading reading) {
        return reading.type().equals("PROTEST")
                && reading.mode().filter("strike"::equals).isPresent()
                && reading.actors().size() == 1
                && Set.of(NameKind.PERSON, NameKind.LOCATION)
                        .contains(tree.token(reading.actors().getFirst()).name());
    }

    /** "shops were shut", "two million are displaced": nobody is said to have shut them, or to have driven them out now. */
    private static boolean isState(Tree tree, Reading reading) {
        int deed = reading.deed();
        boolean lasting = tree.lemma(deed).equals("displace")
                && tree.children(deed, "aux:pass", "cop").stream().anyMatch(k -> tree.is(k, "VBP", "VBZ"));
        return reading.type().equals("COERCE")
                && reading.actors().isEmpty()
                && (lasting || Set.of("close", "shut").contains(tree.lemma(deed)));
    }

    /** Whether it was done by now, and at one time. */
    private boolean isDone(Reading reading, Date date) {
        return (reading.status() == Status.REPORTED || reading.status() == Status.CLAIMED)
                && !Past.isLong(date)
                && !Past.is(date, article.publishedOn());
    }

    /** Whether its place is named with it; a visit must be to that place. */
    private boolean isPlaced(Tree tree, Reading reading, Where where) {
        Place place = where.place();
        if (where.step() == Where.Step.POINTED && reading.type().equals("CONSULT")) {
            return true;
        }
        if (place.span().isEmpty() || !reading.mode().filter("visit"::equals).isPresent()) {
            return place.span().isPresent();
        }
        return reading.recipients().stream()
                .map(head ->
                        article.span(tree.token(head).start(), tree.token(head).end()))
                .anyMatch(head -> place.span().get().start() <= head.start()
                        && place.span().get().end() >= head.end());
    }

    private static boolean isSame(Participant one, Participant other) {
        return one.actorId().isPresent()
                ? one.actorId().equals(other.actorId())
                : one.name().equals(other.name());
    }

    private static Answer answer(Optional<String> value, String reason, String none) {
        return value.map(each -> Answer.of(each, reason)).orElseGet(() -> Answer.unknown(none));
    }

    private Optional<Speaker> teller(Tree tree, Reading reading, Optional<Quote> quote) {
        if (!reading.tellers().isEmpty()) {
            int head = reading.tellers().get(0);
            List<Participant> meant = people.of(tree, List.of(head), "subject");
            return Optional.of(claims.speaker(tree, head, meant.stream().findFirst()));
        }
        return quote.map(Quote::speaker).map(claims::asActor);
    }

    /** "200 people were detained, the Interior Ministry said": those who tell it did it. */
    private List<Participant> inferred(Reading reading, Optional<Speaker> teller) {
        boolean sent = reading.type().equals("MOBILIZE") && reading.status() != Status.PLANNED;
        // "homes were damaged, officials said": they only tell it
        boolean coerced = reading.type().equals("COERCE") && reading.mode().isPresent();
        boolean theirs = sent || coerced || DECREED.contains(reading.type());
        if (!theirs || !reading.actors().isEmpty()) {
            return List.of();
        }
        return teller.flatMap(Speaker::actorId)
                .flatMap(people::actor)
                .filter(Standing::isAuthority)
                .map(each -> List.of(People.participant(
                        each, Optional.empty(), "inferred: the text does not say who did it; an authority tells it")))
                .orElse(List.of());
    }

    private Span clause(Tree tree, Reading reading) {
        int first = reading.trigger();
        int last = first;
        int top = Math.min(reading.trigger(), reading.deed()) == reading.trigger() ? reading.trigger() : reading.deed();
        for (int i = 0; i < tree.size(); i++) {
            boolean within = tree.isWithin(i, top)
                    || tree.isWithin(i, reading.trigger())
                    || reading.actors().contains(i)
                    || reading.recipients().contains(i);
            if (within) {
                first = Math.min(first, i);
                last = Math.max(last, i);
            }
        }
        return article.span(tree.token(first).start(), tree.token(last).end());
    }

    private List<String> casualties(Tree tree, Reading reading) {
        if (!Ontology.isHostileDeed(reading.type())) {
            return List.of();
        }
        Span sentence = article.span(tree.sentence().start(), tree.sentence().end());
        return figures.stream()
                .filter(each ->
                        each.span().start() >= sentence.start() && each.span().end() <= sentence.end())
                .filter(each -> each.kind().value().filter(HARM::contains).isPresent())
                .map(Figure::id)
                .toList();
    }
}
