package dateline.tools.send;

import java.io.PrintStream;

/** Keeps whoever watches up to date: one line that is written over on a terminal, else a line every few seconds. */
public final class Display {

    private static final long LIVE_NANOS = 200_000_000L;
    private static final long PLAIN_NANOS = 5_000_000_000L;

    private final PrintStream to;
    private final boolean live;
    private long shown;
    private boolean lineStands;

    /** @param live whether a line can be written over */
    public Display(PrintStream to, boolean live) {
        this.to = to;
        this.live = live;
        this.shown = System.nanoTime();
    }

    /** Whether it is time to show something again. */
    public boolean isDue() {
        return System.nanoTime() - shown >= (live ? LIVE_NANOS : PLAIN_NANOS);
    }

    public synchronized void show(ProgressLine line) {
        shown = System.nanoTime();
        if (live) {
            to.print("\r\033[K" + line.bar());
            to.flush();
            lineStands = true;
        } else {
            to.println(line.words());
        }
    }

    /** Takes the line away, so that something else can be written. */
    public synchronized void clear() {
        if (lineStands) {
            to.print("\r\033[K");
            to.flush();
            lineStands = false;
        }
    }

    public synchronized void say(String words) {
        clear();
        to.println(words);
    }
}
