package dateline.processing.messaging;

import dateline.processing.store.AnalysisStore;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Waits out trouble that is not the record's fault: tries again, ever less often, for as long as it lasts. */
final class Patience {

    private static final Logger LOG = Logger.getLogger(Patience.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private Patience() {}

    /** Asked again if what it needs is away. */
    interface Question<T> {
        T ask() throws InterruptedException;
    }

    /** The answer, once there is one. */
    static <T> T until(String what, Question<T> question) throws InterruptedException {
        Duration pause = FIRST_PAUSE;
        boolean waiting = false;
        while (true) {
            try {
                T answer = question.ask();
                if (waiting) {
                    LOG.infof("%s is back", what);
                }
                return answer;
            } catch (AnalysisStore.Away | AnalysisPublisher.NotAcknowledged e) {
                if (!waiting) {
                    LOG.warnf("%s does not answer; trying again until it does: %s", what, e.getMessage());
                    waiting = true;
                }
                Thread.sleep(pause);
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
            }
        }
    }
}
