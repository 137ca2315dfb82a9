package dateline.ingest.fetch;

import java.time.Duration;

/** How to wait. A test moves its clock instead. */
@FunctionalInterface
public interface Pause {

    void of(Duration time) throws InterruptedException;
}
