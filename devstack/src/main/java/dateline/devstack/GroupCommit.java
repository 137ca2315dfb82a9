package dateline.devstack;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * Lets nobody's write return before it is in the file, and lets writers that wait at the same time share one commit.
 *
 * <p>Writers run beside each other; a commit runs alone, so it never keeps half a command.
 */
final class GroupCommit {

    private final Runnable commit;
    private final ReadWriteLock writes = new ReentrantReadWriteLock(true);
    private long asked;
    private long kept;
    private boolean committing;

    GroupCommit(Runnable commit) {
        this.commit = commit;
    }

    /** Runs the write and returns its answer once a commit that began after it is done. */
    <T> T keep(Supplier<T> write) {
        T answer;
        writes.readLock().lock();
        try {
            answer = write.get();
        } finally {
            writes.readLock().unlock();
        }
        awaitCommit();
        return answer;
    }

    private void awaitCommit() {
        long mine = ask();
        while (!isKept(mine)) {
            commitAll();
        }
    }

    private synchronized long ask() {
        return ++asked;
    }

    /** Waits while somebody else commits; false if it is now for the caller to commit. */
    private synchronized boolean isKept(long mine) {
        while (kept < mine && committing) {
            try {
                wait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted before the write was kept", e);
            }
        }
        if (kept >= mine) {
            return true;
        }
        committing = true;
        return false;
    }

    private void commitAll() {
        long upTo = 0;
        writes.writeLock().lock();
        try {
            long covered = asked();
            commit.run();
            upTo = covered;
        } finally {
            writes.writeLock().unlock();
            committed(upTo);
        }
    }

    private synchronized long asked() {
        return asked;
    }

    private synchronized void committed(long upTo) {
        kept = Math.max(kept, upTo);
        committing = false;
        notifyAll();
    }
}
