package dateline.processing.event;

import dateline.contracts.AnalysisMessage.Granularity;
import dateline.contracts.AnalysisMessage.TimeExpression;
import dateline.contracts.Answer;
import dateline.contracts.Event.Date;
import dateline.contracts.Event.Status;
import dateline.processing.article.Article;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Times that lie ahead of the day of publication: of what is planned or wanted, and never of what was done. */
final class ToCome {

    private static final Set<Status> DONE = Set.of(Status.REPORTED, Status.CLAIMED);

    private final Article article;

    ToCome(Article article) {
        this.article = article;
    }

    /** "threatened to strike from Monday", "demanded a debate next week", "asked schools to stay open overnight": the words were said before. */
    boolean isWanted(TimeExpression time, Reading reading) {
        if (reading.status() == Status.PLANNED) {
            // "would be questioned on Tuesday" is planned for then itself
            return reading.trigger() != reading.deed() && isToCome(time);
        }
        boolean tonight = time.granularity() == Granularity.PART_OF_DAY
                && article.publishedOn()
                        .filter(today -> Timing.day(time).endsWith("/" + today.plusDays(1)))
                        .isPresent();
        return tonight || isToCome(time);
    }

    /** "called off talks, which were due to open on March 2", "was arrested and is due in court on Friday": what was done is not to come. */
    boolean isOfAnother(Tree tree, TimeExpression time, Reading reading) {
        int verb = reading.trigger();
        boolean past = tree.is(verb, "VBD") || tree.is(verb, "VBN") && tree.child(verb, "aux:pass", "aux") >= 0;
        return past
                && verb == reading.deed()
                && Ontology.isHostileDeed(reading.type())
                && DONE.contains(reading.status())
                && isToCome(time);
    }

    boolean isToCome(TimeExpression time) {
        return Past.isToCome(Timing.day(time), article.publishedOn());
    }

    /** "is due in the city on Monday to meet them": a day of the week of what is planned is to come. */
    boolean isTakenForPast(Tree tree, TimeExpression time, int word, Reading reading) {
        // "pledged 12 million on Tuesday", "toured the port on Tuesday and promised money": it was said then
        int host = tree.governor(word);
        boolean said = host >= 0 && tree.tag(host).equals("VBD");
        // "called a strike for Thursday"
        boolean called =
                reading.type().equals("PROTEST") && tree.preposition(word).equals("for");
        return (called || reading.status() == Status.PLANNED && !said)
                && time.granularity() == Granularity.DAY
                && Timing.WEEKDAYS.matcher(time.span().text()).matches()
                && article.publishedOn()
                        .filter(today -> Timing.day(time).compareTo(today.toString()) < 0
                                && Timing.day(time).compareTo(today.minusDays(7).toString()) >= 0)
                        .isPresent();
    }

    static Date nextWeek(TimeExpression time) {
        return new Date(
                Answer.of(
                        LocalDate.parse(Timing.day(time)).plusWeeks(1).toString(),
                        "“" + time.span().text() + "”, and what is planned is to come"),
                Granularity.DAY,
                Optional.of(time.span()));
    }
}
