package dateline.devstack;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** Tells once that the store can keep nothing more: the disk is full, or the file has closed itself. */
final class StoreFailure {

    private final Consumer<Throwable> listener;
    private final AtomicBoolean told = new AtomicBoolean();

    StoreFailure(Consumer<Throwable> listener) {
        this.listener = listener;
    }

    void tell(Throwable cause) {
        if (told.compareAndSet(false, true)) {
            listener.accept(cause);
        }
    }
}
